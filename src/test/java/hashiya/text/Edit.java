package hashiya.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// A text after some edits that knows of every unit where it came from.
final class Edit {

    /// The kinds of edits, each done once at a random place.
    enum Kind {
        INSERT_SENTENCE, DELETE_STRETCH, DELETE_PARAGRAPH, SWAP_PARAGRAPHS, DUPLICATE_PARAGRAPH, NORMALISE_ALEFS,
        STRIP_TASHKEEL, ADD_TASHKEEL, CHANGE_DIGITS, JOIN_PARAGRAPHS, SPLIT_PARAGRAPH, REPLACE_WORD, REPEAT_STRETCH,
        EMOJI_AND_MARKS
    }

    private static final int NEW = -1;

    private final String original;
    private String text;
    private int[] origins;

    Edit(String original) {
        this.original = original;
        text = original;
        origins = IntStream.range(0, original.length()).toArray();
    }

    String text() {
        return text;
    }

    Edit apply(Kind kind, Random random) {
        var at = Graphemes.start(text, random.nextInt(text.length()));
        switch (kind) {
            case INSERT_SENTENCE -> insert(at, " وأضاف المصدر أن تنظيم \"داعش\" فقد السيطرة على المدينة. ");
            case DELETE_STRETCH -> delete(at, end(at + 1 + random.nextInt(60)));
            case DELETE_PARAGRAPH -> paragraph(random).range().ifPresent(each -> delete(each.start(), each.end()));
            case SWAP_PARAGRAPHS -> swap(paragraph(random), paragraph(random));
            case DUPLICATE_PARAGRAPH -> {
                // Nobody can say which of the two is the copy: the words of either are those of the original.
                var line = once(random);
                var units = Arrays.copyOfRange(origins, line.start(), line.end());
                insert(line.end(), "\n" + line.in(text));
                System.arraycopy(units, 0, origins, line.end() + 1, units.length);
            }
            case NORMALISE_ALEFS -> replaceAll(letter -> "أإآ".indexOf(letter) >= 0 ? 'ا' : letter);
            case STRIP_TASHKEEL -> replaceAll(letter ->
                    letter >= 0x64b && letter <= 0x652 || letter == 'ـ' ? NEW : letter);
            case ADD_TASHKEEL -> each(random, 40, spot -> insert(spot, "\u064e"));
            case CHANGE_DIGITS -> changeDigits(random);
            case JOIN_PARAGRAPHS -> each(random, 3, this::join);
            case SPLIT_PARAGRAPH -> each(random, 3, this::split);
            case REPLACE_WORD -> Words.at(text, at).ifPresent(word -> {
                delete(word.start(), word.end());
                insert(word.start(), "كلمة");
            });
            case REPEAT_STRETCH -> {
                var from = Graphemes.start(text, random.nextInt(text.length()));
                insert(at, text.substring(from, end(from + random.nextInt(80))));
            }
            case EMOJI_AND_MARKS -> each(random, 5, spot ->
                    insert(spot, random.nextBoolean() ? "👨‍👩‍👧" : "\u0651\u064c"));
        }
        return this;
    }

    /// Whether a range of the edited text has the very words that the range of the original had, and no others; or the
    /// same words between the same neighbours on both sides, so that nobody could tell them apart.
    boolean isSame(TextRange was, TextRange is) {
        return hasSameUnits(was, is)
                || Quotes.anchor(original, 1, was).quote().equals(Quotes.anchor(text, 1, is).quote());
    }

    private boolean hasSameUnits(TextRange was, TextRange is) {
        var needed = new ArrayList<Integer>();
        for (var at = was.start(); at < was.end(); at++) {
            if (isVisible(original.charAt(at))) {
                needed.add(at);
            }
        }
        List<Integer> found = new ArrayList<>();
        for (var at = is.start(); at < is.end(); at++) {
            if (isVisible(text.charAt(at))) {
                found.add(origins[at]);
            }
        }
        return needed.equals(found);
    }

    private static boolean isVisible(char letter) {
        return FoldingTable.fold(letter) != FoldingTable.NONE
                && (Character.isLetterOrDigit(letter) || Character.isSurrogate(letter));
    }

    private int end(int offset) {
        return Graphemes.end(text, Math.min(text.length(), offset));
    }

    private Paragraph paragraph(Random random) {
        var filled = Paragraphs.of(text).all().stream().filter(each -> !each.isEmpty()).toList();
        return filled.get(random.nextInt(filled.size()));
    }

    /// A paragraph that the text has only once.
    private Paragraph once(Random random) {
        var line = paragraph(random);
        while (text.indexOf(line.in(text)) != text.lastIndexOf(line.in(text))) {
            line = paragraph(random);
        }
        return line;
    }

    private void insert(int at, String piece) {
        text = text.substring(0, at) + piece + text.substring(at);
        var added = new int[piece.length()];
        Arrays.fill(added, NEW);
        origins = concat(Arrays.copyOf(origins, at), added, Arrays.copyOfRange(origins, at, origins.length));
    }

    private void delete(int from, int to) {
        text = text.substring(0, from) + text.substring(to);
        origins = concat(Arrays.copyOf(origins, from), Arrays.copyOfRange(origins, to, origins.length));
    }

    private void swap(Paragraph one, Paragraph other) {
        if (one.start() >= other.start()) {
            return;
        }
        text = text.substring(0, one.start()) + other.in(text) + text.substring(one.end(), other.start()) + one.in(text)
                + text.substring(other.end());
        origins = concat(Arrays.copyOf(origins, one.start()), Arrays.copyOfRange(origins, other.start(), other.end()),
                Arrays.copyOfRange(origins, one.end(), other.start()),
                Arrays.copyOfRange(origins, one.start(), one.end()),
                Arrays.copyOfRange(origins, other.end(), origins.length));
    }

    private void replaceAll(IntUnaryOperator letter) {
        var letters = new StringBuilder();
        var kept = IntStream.builder();
        for (var at = 0; at < text.length(); at++) {
            var changed = letter.applyAsInt(text.charAt(at));
            if (changed != NEW) {
                letters.append((char) changed);
                kept.add(origins[at]);
            }
        }
        text = letters.toString();
        origins = kept.build().toArray();
    }

    private void changeDigits(Random random) {
        for (var at = 0; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at)) && random.nextInt(3) == 0) {
                var other = (Character.digit(text.charAt(at), 10) + 1 + random.nextInt(9)) % 10;
                delete(at, at + 1);
                insert(at, String.valueOf(other));
            }
        }
    }

    private void join(int at) {
        var lineEnd = text.indexOf('\n', at);
        if (lineEnd >= 0) {
            delete(lineEnd, lineEnd + 1);
            insert(lineEnd, " ");
        }
    }

    private void split(int at) {
        var space = text.indexOf(' ', at);
        if (space >= 0) {
            delete(space, space + 1);
            insert(space, "\n");
        }
    }

    private void each(Random random, int times, IntConsumer edit) {
        for (var each = 0; each < times; each++) {
            edit.accept(Graphemes.start(text, random.nextInt(text.length())));
        }
    }

    private static int[] concat(int[]... parts) {
        return Arrays.stream(parts).flatMapToInt(Arrays::stream).toArray();
    }
}
