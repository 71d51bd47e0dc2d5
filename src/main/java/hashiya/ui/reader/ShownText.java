package hashiya.ui.reader;

import hashiya.text.Paragraph;
import hashiya.text.Paragraphs;
import hashiya.text.TextRange;
import java.util.BitSet;
import java.util.List;

/// A text, and which of its paragraphs are shown.
final class ShownText {

    static final ShownText NONE = new ShownText("", List.of());

    private final String letters;
    private final String drawable;
    private final List<Block> blocks;
    private final Paragraphs paragraphs;
    private final BitSet shown = new BitSet();

    ShownText(String letters, List<Block> blocks) {
        this.letters = letters;
        this.blocks = blocks.stream().filter(block -> !block.paragraph().isEmpty()).toList();
        drawable = Drawable.of(letters);
        paragraphs = Paragraphs.of(letters);
        this.blocks.forEach(block -> shown.set(block.paragraph().number()));
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
