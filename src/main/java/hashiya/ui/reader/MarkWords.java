package hashiya.ui.reader;

import hashiya.l10n.Messages;
import hashiya.model.Highlight;
import hashiya.model.Tag;
import java.util.ArrayList;
import java.util.List;

/// What a stripe in the margin shows and says of its highlight.
final class MarkWords {

    private static final int QUOTE = 160;

    private final ReaderModel model;
    private final Messages messages;

    MarkWords(ReaderModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    Stripes.Look look(Mark mark) {
        return model.highlight(mark.id()).map(this::look).orElse(new Stripes.Look(List.of(), ""));
    }

    /// What the badge says: the first note on it.
    String note(Mark mark) {
        return model.firstNote(mark.id()).map(note -> messages.text("reader.sign.note",
                Excerpt.opening(note.markdown(), QUOTE))).orElse("");
    }

    private Stripes.Look look(Highlight highlight) {
        var tags = highlight.tags().stream().flatMap(id -> model.mirror().find(Tag.class, id).stream()).toList();
        var words = new ArrayList<String>();
        var meaning = model.meaning(highlight.colour());
        words.add(meaning.isEmpty() ? messages.text("highlights.colour." + highlight.colour()) : meaning);
        tags.forEach(tag -> words.add(tag.name()));
        var about = String.join(messages.text("highlights.list.comma"), words);
        return new Stripes.Look(tags.stream().map(Tag::colour).toList(), messages.text("reader.stripe", highlight.id(),
                about, Excerpt.opening(highlight.quote().replace('\n', ' '), QUOTE)));
    }
}
