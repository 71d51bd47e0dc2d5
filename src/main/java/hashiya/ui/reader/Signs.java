package hashiya.ui.reader;

import hashiya.l10n.Messages;
import hashiya.model.ArticleId;
import hashiya.model.Claim;
import hashiya.model.Note;
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
        return model.open().get().map(open -> all(open.article().id())).orElse(List.of());
    }

    private List<Sign> all(ArticleId article) {
        var mirror = model.mirror();
        var signs = new ArrayList<Sign>();
        for (var note : mirror.notes(new NoteTarget.OnArticle(article))) {
            signs.add(note(note, 0));
        }
        for (var highlight : mirror.annotated(article).stream().filter(model::isPlaced).toList()) {
            var start = highlight.range().start();
            mirror.notes(new NoteTarget.OnHighlight(highlight.id())).forEach(note -> signs.add(note(note, start)));
            mirror.attributions(highlight.id()).stream()
                    .flatMap(each -> mirror.find(Claim.class, each.claim()).stream())
                    .forEach(claim -> signs.add(claim(claim, start)));
        }
        return signs;
    }

    private Sign claim(Claim claim, int offset) {
        return new Sign(claim.id(), offset, Sign.Kind.CLAIM,
                messages.text("reader.sign.claim", claim.id(), claim.proposition()));
    }

    private Sign note(Note note, int offset) {
        var markdown = note.markdown();
        var opening = markdown.length() > SHOWN ? markdown.substring(0, SHOWN) + "…" : markdown;
        return new Sign(note.id(), offset, Sign.Kind.NOTE, messages.text("reader.sign.note", opening));
    }
}
