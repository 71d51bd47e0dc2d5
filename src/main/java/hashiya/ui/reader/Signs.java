package hashiya.ui.reader;

import hashiya.l10n.Messages;
import hashiya.model.ArticleId;
import hashiya.model.Claim;
import hashiya.model.Highlight;
import hashiya.model.NoteTarget;
import java.util.ArrayList;
import java.util.List;

/// The signs of the margin: a note beside its passage, or at the top if it is on the whole article; a claim beside the
/// passage that says it.
final class Signs {

    private static final int SHOWN = 120;

    private final ReaderModel model;
    private final Messages messages;

    Signs(ReaderModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    List<Sign> all() {
        var signs = new ArrayList<Sign>();
        for (var note : model.notes()) {
            switch (note.target()) {
                case NoteTarget.OnHighlight(var id) -> model.highlight(id).ifPresent(highlight ->
                        signs.add(note(note.id(), start(highlight), note.markdown())));
                case NoteTarget.OnArticle(var id) when isOpen(id) -> signs.add(note(note.id(), 0, note.markdown()));
                default -> { }
            }
        }
        for (var attribution : model.attributions()) {
            model.highlight(attribution.passage()).ifPresent(highlight ->
                    model.mirror().find(Claim.class, attribution.claim()).ifPresent(claim ->
                            signs.add(new Sign(claim.id(), start(highlight), Sign.Kind.CLAIM,
                                    messages.text("reader.sign.claim", claim.id(), claim.proposition())))));
        }
        return signs;
    }

    private Sign note(Object id, int offset, String markdown) {
        var opening = markdown.length() > SHOWN ? markdown.substring(0, SHOWN) + "…" : markdown;
        return new Sign(id, offset, Sign.Kind.NOTE, messages.text("reader.sign.note", opening));
    }

    private boolean isOpen(ArticleId id) {
        return model.open().get().filter(open -> open.article().id().equals(id)).isPresent();
    }

    private static int start(Highlight highlight) {
        return highlight.range().start();
    }
}
