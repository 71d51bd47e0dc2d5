package hashiya.ui.reader;

import hashiya.model.Article;
import hashiya.text.Paragraph;
import hashiya.text.Paragraphs;
import hashiya.text.TextRange;
import java.util.BitSet;
import java.util.List;

/// A text, which of its paragraphs are shown, and all that is known of it before it has a typeface and a width. Made
/// beside the screen's thread, because reading a long text through takes time.
final class ShownText {

    static final ShownText NONE = new ShownText("", List.of());

    private final String letters;
    private final String drawable;
    private final List<Block> blocks;
    private final Paragraphs paragraphs;
    private final Parts parts;
    private final BitSet shown = new BitSet();

    ShownText(String letters, List<Block> blocks) {
        this(letters, Drawable.of(letters), Paragraphs.of(letters), blocks);
    }

    private ShownText(String letters, String drawable, Paragraphs paragraphs, List<Block> blocks) {
        this.letters = letters;
        this.drawable = drawable;
        this.paragraphs = paragraphs;
        this.blocks = blocks.stream().filter(block -> !block.paragraph().isEmpty()).toList();
        parts = new Parts(drawable, this.blocks);
        this.blocks.forEach(block -> shown.set(block.paragraph().number()));
    }

    /// What of an article is shown.
    static ShownText of(Article article, String text) {
        var paragraphs = Paragraphs.of(text);
        return new ShownText(text, Drawable.of(text), paragraphs, Blocks.of(article, text, false));
    }

    /// The same article with the lines that are hidden.
    ShownText withHidden(Article article) {
        return article.hidden().isEmpty() ? this
                : new ShownText(letters, drawable, paragraphs, Blocks.of(article, letters, true));
    }

    String letters() {
        return letters;
    }

    /// The letters as they are drawn.
    String drawable() {
        return drawable;
    }

    /// Those that have letters.
    List<Block> blocks() {
        return blocks;
    }

    /// What lines are found in.
    Parts parts() {
        return parts;
    }

    Paragraphs paragraphs() {
        return paragraphs;
    }

    int start() {
        return blocks.isEmpty() ? 0 : blocks.getFirst().paragraph().start();
    }

    int end() {
        return blocks.isEmpty() ? 0 : blocks.getLast().paragraph().end();
    }

    /// The letters of a range, just as they are in the text, without the lines that are hidden.
    String copy(TextRange range) {
        var copied = new StringBuilder();
        var first = paragraphs.at(range.start()).number();
        for (var number = first; number < paragraphs.count(); number++) {
            var line = paragraphs.get(number);
            if (line.start() >= range.end()) {
                break;
            }
            if (line.isEmpty() || shown.get(number)) {
                copied.append(letters, Math.max(line.start(), range.start()), Math.min(behind(line), range.end()));
            }
        }
        return copied.toString();
    }

    /// The end of a line with its line break.
    private int behind(Paragraph line) {
        return Math.min(letters.length(), line.end() + 1);
    }
}
