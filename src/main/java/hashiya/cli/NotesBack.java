package hashiya.cli;

import hashiya.exchange.record.Fields;
import hashiya.export.Answer;
import hashiya.export.EditedVault;
import hashiya.export.ExportFolder;
import hashiya.export.Returned.Kind;
import hashiya.export.Returned.Told;
import hashiya.export.Returned.What;
import hashiya.export.Returned;
import hashiya.library.Library;
import hashiya.library.NoteEditor.Wanted;
import hashiya.library.NoteEditor;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/// Brings the notes of an exported folder back that were edited in another program; nothing else of it.
final class NotesBack {

    private static final List<String> SIDES = Arrays.stream(Answer.values()).map(Fields::word).toList();

    private final Console console;
    private final boolean isJson;
    private final boolean isTrial;
    private final boolean takesRemovals;
    private final Optional<Answer> side;

    NotesBack(ParseResult given, Console console) {
        this.console = console;
        isJson = Parameters.isJson(given);
        isTrial = given.hasMatchedOption("--dry-run");
        takesRemovals = given.hasMatchedOption("--removals");
        side = Parameters.text(given, "--conflicts").map(each -> {
            if (!SIDES.contains(each)) {
                throw Trouble.misuse("cli.value.choice", "--conflicts", each, String.join(", ", SIDES));
            }
            return Answer.values()[SIDES.indexOf(each)];
        });
    }

    /// @return [Cli#FAILED] where a conflict is still open
    int run(Path workspace, List<Path> folders) {
        if (folders.size() != 1) {
            throw Trouble.misuse("cli.notes.single");
        }
        try (var library = Library.open(workspace)) {
            var returned = EditedVault.read(folders.getFirst(), library.snapshot());
            returned.notes().forEach(this::report);
            returned.told().forEach(this::report);
            var taken = returned.notes().stream().filter(this::isTaken).toList();
            var open = returned.notes().stream().filter(each -> each.kind() == Kind.CONFLICT && side.isEmpty()).count();
            if (!isTrial) {
                new NoteEditor(library).bring(taken.stream().map(each -> new Wanted(each.id(), each.target(),
                        each.kind() == Kind.CONFLICT ? side.orElseThrow().of(each) : each.there())).toList());
                ExportFolder.adopt(folders.getFirst(), returned.settled(taken));
            }
            if (!isJson) {
                console.line(console.words().text(isTrial ? "cli.notes.trial" : "cli.notes.done",
                        String.valueOf(taken.size()), String.valueOf(returned.notes().size() - taken.size()),
                        String.valueOf(returned.told().size())));
            }
            return open > 0 ? Cli.FAILED : Cli.DONE;
        }
    }

    private boolean isTaken(Returned.Note note) {
        return switch (note.kind()) {
            case EDITED, ADDED -> true;
            case REMOVED -> takesRemovals;
            case CONFLICT -> side.isPresent() && side.get() != Answer.HERE;
        };
    }

    private void report(Returned.Note note) {
        var status = Fields.word(note.kind());
        if (isJson) {
            console.json(new Fields().with("path", note.path()).with("status", status)
                    .known("note", note.id().map(Object::toString).orElse(""))
                    .with("before", note.before()).with("here", note.here()).with("there", note.there())
                    .with("taken", isTaken(note)).map());
            return;
        }
        console.line(Lines.line(console.words().text("cli.notes." + status), note.id().map(Object::toString).orElse(""),
                note.path()));
        note.difference().forEach(each -> console.line(Lines.indent(each)));
    }

    private void report(Told told) {
        var what = told.what() == What.EDIT ? "other" : Fields.word(told.what());
        if (isJson) {
            console.json(new Fields().with("path", told.path()).with("status", what).with("line", told.line())
                    .with("before", told.before()).with("now", told.now()).with("taken", false).map());
            return;
        }
        console.line(Lines.line(console.words().text("cli.notes." + what), told.path()
                + (told.line() > 0 ? ":" + told.line() : "")));
        told.before().lines().forEach(each -> console.line(Lines.indent("- " + each)));
        told.now().lines().forEach(each -> console.line(Lines.indent("+ " + each)));
    }
}
