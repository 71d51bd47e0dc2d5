package hashiya.ui.claims;

import hashiya.library.Editor;
import hashiya.library.Statement;
import hashiya.model.Attribution;
import hashiya.model.AttributionId;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Colour;
import hashiya.model.Entity;
import hashiya.model.Id;
import hashiya.model.Question;
import hashiya.model.Relation;
import hashiya.model.RelationId;
import hashiya.model.RelationKind;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.ui.desk.Passage;
import hashiya.ui.desk.Workspace;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// What the claims panel does. Everything is changed as it is by the time its turn comes.
record ClaimEdits(Workspace workspace) {

    /// Which colour a passage gets that nobody has highlighted before.
    private static final Colour PASSAGE = Colour.YELLOW;

    void change(ClaimId id, UnaryOperator<Claim> change, Runnable done, Runnable failed) {
        replace(Claim.class, id, change, done, failed);
    }

    void change(ClaimId id, UnaryOperator<Claim> change) {
        change(id, change, () -> { }, () -> { });
    }

    void change(SourceId id, UnaryOperator<Source> change, Runnable done, Runnable failed) {
        replace(Source.class, id, change, done, failed);
    }

    void change(SourceId id, UnaryOperator<Source> change) {
        change(id, change, () -> { }, () -> { });
    }

    void record(Claim.Draft draft, Statement statement, Passage passage, Consumer<Attribution> onDone,
            Runnable onFailed) {
        workspace.edit(editor -> switch (passage) {
            case Passage.Marked(var highlight) -> editor.record(draft, statement, highlight);
            case Passage.Unmarked(var article, var range) ->
                    editor.record(draft, statement, article, range, PASSAGE);
        }, onDone, onFailed);
    }

    void attribute(ClaimId claim, Statement statement, Passage passage, Consumer<Attribution> onDone,
            Runnable onFailed) {
        workspace.edit(editor -> switch (passage) {
            case Passage.Marked(var highlight) -> editor.attribute(claim, statement, highlight);
            case Passage.Unmarked(var article, var range) ->
                    editor.attribute(claim, statement, article, range, PASSAGE);
        }, onDone, onFailed);
    }

    void restate(AttributionId id, Statement statement, Consumer<Attribution> onDone, Runnable onFailed) {
        workspace.edit(editor -> editor.restate(workspace.library().get(Attribution.class, id), statement), onDone,
                onFailed);
    }

    /// Puts a claim under a question that is there, or under none.
    void put(ClaimId claim, Optional<Question> question) {
        change(claim, each -> each.under(question.map(Question::id)));
    }

    void ask(ClaimId claim, String wording) {
        workspace.edit(editor -> {
            var question = editor.ask(wording);
            replaceNow(editor, Claim.class, claim, each -> each.under(Optional.of(question.id())));
        });
    }

    void relate(ClaimId from, RelationKind kind, ClaimId to) {
        workspace.edit(editor -> {
            editor.relate(from, kind, to, "");
        });
    }

    void note(RelationId relation, String why) {
        replace(Relation.class, relation, each -> each.noted(why), () -> { }, () -> { });
    }

    void remove(Id id, Runnable onDone) {
        workspace.edit(editor -> {
            workspace.library().find(id).ifPresent(editor::remove);
            return id;
        }, _ -> onDone.run());
    }

    private <E extends Entity> void replace(Class<E> kind, Id id, UnaryOperator<E> change, Runnable done,
            Runnable failed) {
        workspace.edit(editor -> {
            replaceNow(editor, kind, id, change);
            return id;
        }, _ -> done.run(), failed);
    }

    private <E extends Entity> void replaceNow(Editor editor, Class<E> kind, Id id, UnaryOperator<E> change) {
        workspace.library().find(id).map(kind::cast)
                .ifPresent(before -> editor.replace(before, change.apply(before)));
    }
}
