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

    /// The opening of the quote, on one line.
    ///
    /// @param most in UTF-16 units
    String quote(Mark mark, int most) {
        return model.highlight(mark.id()).map(each -> Excerpt.opening(each.quote().replace('\n', ' '), most)).orElse("");
    }

    /// Its id, what its colour means, and its tags.
    String about(Mark mark) {
        return model.highlight(mark.id()).map(each -> messages.text("reader.more.about", each.id(), about(each)))
                .orElse("");
    }

    /// What the badge says: the first note on it.
    String note(Mark mark) {
        return model.firstNote(mark.id()).map(note -> messages.text("reader.sign.note",
                Excerpt.opening(note.markdown(), QUOTE))).orElse("");
    }

    private Stripes.Look look(Highlight highlight) {
        return new Stripes.Look(tags(highlight).stream().map(Tag::colour).toList(), messages.text("reader.stripe",
                highlight.id(), about(highlight), Excerpt.opening(highlight.quote().replace('\n', ' '), QUOTE)));
    }

    private String about(Highlight highlight) {
        var words = new ArrayList<String>();
        var meaning = model.meaning(highlight.colour());
        words.add(meaning.isEmpty() ? messages.text("highlights.colour." + highlight.colour()) : meaning);
        tags(highlight).forEach(tag -> words.add(tag.name()));
        return String.join(messages.text("highlights.list.comma"), words);
    }

    private List<Tag> tags(Highlight highlight) {
        return highlight.tags().stream().flatMap(id -> model.mirror().find(Tag.class, id).stream()).toList();
    }
}
