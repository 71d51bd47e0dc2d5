package hashiya.ui.returned;

import hashiya.export.Answer;
import hashiya.export.ExportException;
import hashiya.export.ExportFolder;
import hashiya.export.Returned.Kind;
import hashiya.export.Returned;
import hashiya.library.Library;
import hashiya.library.NoteEditor.Wanted;
import hashiya.library.NoteEditor;
import hashiya.model.Note;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What came back with an exported folder, and what the analyst says to each note of it. Nothing is done before
/// [#apply].
final class ReturnedModel {

    /// The notes, and what else there is to say of the pages.
    enum Part { NOTES, OTHERS }

    private final Path folder;
    private final Returned returned;
    private final Answer[] answers;

    /// What was done.
    ///
    /// @param brought    how many notes are as they were wanted now
    /// @param late       how many were changed here after the folder had been read, and were left
    /// @param isSettled  whether the folder took note of it, so that the next export can write over the pages
    record Done(int brought, int late, boolean isSettled) {}

    /// What was edited and what is new is taken unless the analyst says otherwise; what is gone is left. What was
    /// changed on both sides waits for an answer, and is left without one.
    ReturnedModel(Path folder, Returned returned) {
        this.folder = folder;
        this.returned = returned;
        answers = returned.notes().stream().map(each -> switch (each.kind()) {
            case EDITED, ADDED -> Answer.THERE;
            case REMOVED -> Answer.HERE;
            case CONFLICT -> null;
        }).toArray(Answer[]::new);
    }

    Part first() {
        return returned.notes().isEmpty() ? Part.OTHERS : Part.NOTES;
    }

    List<ReturnedRow> rows(Part part) {
        return switch (part) {
            case NOTES -> IntStream.range(0, answers.length)
                    .<ReturnedRow>mapToObj(at -> new ReturnedRow.OfNote(at, returned.notes().get(at))).toList();
            case OTHERS -> returned.told().stream().<ReturnedRow>map(ReturnedRow.OfPage::new).toList();
        };
    }

    int count(Part part) {
        return part == Part.NOTES ? answers.length : returned.told().size();
    }

    int count(Kind kind) {
        return (int) returned.notes().stream().filter(each -> each.kind() == kind).count();
    }

    /// Nothing while a note that was changed on both sides has none.
    Optional<Answer> answer(int note) {
        return Optional.ofNullable(answers[note]);
    }

    void answer(int note, Answer answer) {
        answers[note] = answer;
    }

    boolean isTaken(int note) {
        return answers[note] != null && answers[note] != Answer.HERE;
    }

    /// Goes on to the next answer: taken or left; where both sides changed, one side, the other, or both.
    void turn(int note) {
        if (returned.notes().get(note).kind() == Kind.CONFLICT) {
            answers[note] = Answer.values()[answers[note] == null ? 0 : (answers[note].ordinal() + 1) % 3];
        } else {
            answers[note] = isTaken(note) ? Answer.HERE : Answer.THERE;
        }
    }

    /// Takes all that is no question of one side or the other, or leaves it.
    void all(boolean isTaken) {
        for (var at = 0; at < answers.length; at++) {
            if (returned.notes().get(at).kind() != Kind.CONFLICT) {
                answers[at] = isTaken ? Answer.THERE : Answer.HERE;
            }
        }
    }

    int taken() {
        return (int) IntStream.range(0, answers.length).filter(this::isTaken).count();
    }

    /// How many were changed on both sides and have no answer.
    int open() {
        return (int) Arrays.stream(answers).filter(each -> each == null).count();
    }

    /// Does what the answers say, in one step; on any thread but the screen's.
    Done apply(Library library) {
        var now = library.all(Note.class).stream().collect(Collectors.toMap(Note::id, Note::markdown));
        var wanted = new ArrayList<Wanted>();
        var brought = new ArrayList<Returned.Note>();
        for (var at = 0; at < answers.length; at++) {
            var note = returned.notes().get(at);
            var here = note.id().map(now::get).orElse("");
            if (isTaken(at) && here.equals(note.here())) {
                wanted.add(new Wanted(note.id(), note.target(), answers[at].of(note)));
                brought.add(note);
            }
        }
        new NoteEditor(library).bring(wanted);
        return new Done(brought.size(), taken() - brought.size(), settle(brought));
    }

    /// The notes are in; a folder that cannot be written to does not take that back.
    private boolean settle(List<Returned.Note> brought) {
        try {
            ExportFolder.adopt(folder, returned.settled(brought));
            return true;
        } catch (ExportException e) {
            return false;
        }
    }
}
