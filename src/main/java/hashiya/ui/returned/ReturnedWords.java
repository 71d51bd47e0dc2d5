package hashiya.ui.returned;

import hashiya.export.Answer;
import hashiya.export.Returned.Kind;
import hashiya.export.Returned.Told;
import hashiya.l10n.Messages;
import hashiya.model.Id;
import hashiya.model.NoteTarget;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How what came back is called.
///
/// @param names what a thing of the workspace is called in its own words
record ReturnedWords(Messages messages, Function<Id, String> names) {

    String kind(Kind kind) {
        return messages.text("returned.kind." + kind);
    }

    String answer(Answer answer) {
        return messages.text("returned.answer." + answer);
    }

    /// What a note is on: its id; empty for the workspace.
    String id(NoteTarget target) {
        return target.thing().map(Id::toString).orElse("");
    }

    /// And its name.
    String name(NoteTarget target) {
        return target.thing().map(names).orElseGet(() -> messages.text("returned.workspace"));
    }

    String told(Told told) {
        return switch (told.what()) {
            case EDIT -> told.line() > 0 ? messages.text("returned.told.line", told.line())
                    : messages.text("returned.told.EDIT");
            case RENAMED, COPY -> messages.text("returned.told." + told.what(), told.before());
            case MISSING, UNREADABLE -> messages.text("returned.told." + told.what());
        };
    }

    String summary(ReturnedModel model) {
        return Stream.of(Kind.values()).filter(each -> model.count(each) > 0)
                .map(each -> messages.text("returned.count." + each, model.count(each)))
                .collect(Collectors.joining(" · "));
    }

    /// One sentence for all that was done.
    String done(ReturnedModel.Done done) {
        return messages.text("returned.done", done.brought())
                + (done.late() > 0 ? " " + messages.text("returned.late", done.late()) : "")
                + (done.isSettled() ? "" : " " + messages.text("returned.unsettled"));
    }
}
