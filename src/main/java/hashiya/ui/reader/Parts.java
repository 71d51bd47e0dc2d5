package hashiya.ui.reader;

import hashiya.text.Graphemes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the lines of a text are found in: its shown paragraphs, those that are too long to be measured at one go in
/// parts. The parts of one paragraph know nothing of one another, so that a jump into the midst of a text of any length
/// costs one part. Where one begins a line may be shorter than it need be.
///
/// A text may have as many paragraphs as letters, so nothing is made for each but two numbers. Made on any thread.
final class Parts {

    private static final int LONGEST = 8_192;

    private final String text;
    private final List<Block> blocks;
    private int[] starts;
    private int[] paragraphs;
    /// The first part of each paragraph, and behind them how many parts there are.
    private final int[] first;
    private int count;
    /// Of paragraphs of several parts. Their lines go on from one another.
    private final Map<Integer, BidiContext> contexts = new HashMap<>();

    /// @param text   as it is drawn
    /// @param blocks none without letters
    Parts(String text, List<Block> blocks) {
        this.text = text;
        this.blocks = blocks;
        starts = new int[blocks.size()];
        paragraphs = new int[blocks.size()];
        first = new int[blocks.size() + 1];
        for (var number = 0; number < blocks.size(); number++) {
            first[number] = count;
            cut(number);
        }
        first[blocks.size()] = count;
    }

    int count() {
        return count;
    }

    int start(int part) {
        return starts[part];
    }

    int end(int part) {
        return endsParagraph(part) ? block(part).paragraph().end() : starts[part + 1];
    }

    /// Which of the shown paragraphs it is of; of the number behind the last part, how many paragraphs there are.
    int paragraph(int part) {
        return part < count ? paragraphs[part] : blocks.size();
    }

    /// The first part of a shown paragraph; of the number behind the last, how many parts there are.
    int first(int paragraph) {
        return first[paragraph];
    }

    boolean endsParagraph(int part) {
        return paragraph(part + 1) != paragraphs[part];
    }

    Block block(int part) {
        return blocks.get(paragraphs[part]);
    }

    /// On the JavaFX thread only.
    Stretch stretch(int part) {
        var block = block(part);
        var paragraph = block.paragraph();
        var context = first[paragraphs[part] + 1] - first[paragraphs[part]] > 1
                ? contexts.computeIfAbsent(paragraphs[part], _ -> context(block)) : context(block);
        return new Stretch(start(part), end(part), paragraph.start(), paragraph.end(), block.direction(), context);
    }

    private BidiContext context(Block block) {
        return new BidiContext(text, block.paragraph().start(), block.paragraph().end(), block.direction());
    }

    private void cut(int number) {
        var end = blocks.get(number).paragraph().end();
        for (var start = blocks.get(number).paragraph().start(); start < end; ) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
                paragraphs = Arrays.copyOf(paragraphs, 2 * count);
            }
            starts[count] = start;
            paragraphs[count++] = number;
            start = end - start > LONGEST ? partEnd(start, start + LONGEST) : end;
        }
    }

    /// Behind the last space before an offset; or, where there is none near, behind a whole letter, however many
    /// marks it has.
    private int partEnd(int start, int offset) {
        for (var at = offset; at > offset - LONGEST / 2; at--) {
            if (text.charAt(at - 1) == ' ') {
                return at;
            }
        }
        var whole = Graphemes.start(text, offset);
        return whole > start ? whole : Graphemes.end(text, offset);
    }
}
