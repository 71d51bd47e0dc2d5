package hashiya.search.analysis;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/// The words of one text in all their forms, read once, as the index takes them. Texts are read into it one after the
/// other. What the analyzers of the views make of a text one by one, this makes at once: a word that was seen lately
/// costs no more than to see that it is the same.
public final class TextForms {

    /// A buffer that a giant text made larger is not kept. In UTF-16 units.
    private static final int LARGE = 1 << 20;

    private final KnownWords known;
    private final WordScanner scanner = new WordScanner();
    private final Word word = new Word();
    private final Word ahead = new Word();
    private char[] text = new char[4096];
    private int length;
    private BytesRef[] exact = new BytesRef[512];
    private BytesRef[] folded = new BytesRef[512];
    private BytesRef[] bare = new BytesRef[512];
    private BytesRef[] stem = new BytesRef[512];
    private int[] increments = new int[512];
    private int count;

    /// @param known may be shared by several on one thread
    public TextForms(KnownWords known) {
        this.known = known;
    }

    public void read(String read) {
        take(read);
        count = 0;
        for (var increment = 1; scanner.seek(); ) {
            var from = scanner.at();
            var forms = scanner.kind() == Letters.ARABIC ? known(from) : unknown();
            add(forms, increment);
            increment = forms.part() == WordForms.Part.BOTH ? 2 : 1;
            if (forms.part() == WordForms.Part.HEAD) {
                name(from);
            }
        }
    }

    /// How many words there are, names of two words in one among them.
    public int count() {
        return count;
    }

    /// By how many places the word stands behind the one before it; 0 for a name in one word behind its first word.
    public int increment(int word) {
        return increments[word];
    }

    /// The words as they are written; of the array, [#count] are of this text.
    public BytesRef[] exact() {
        return exact;
    }

    /// The words in the view; of the array, [#count] are of this text.
    public BytesRef[] in(View view) {
        return switch (view) {
            case FOLDED -> folded;
            case BARE -> bare;
            case STEM -> stem;
        };
    }

    private void take(String read) {
        length = read.length();
        if (text.length < length || text.length > LARGE) {
            text = new char[Math.max(length, 4096)];
        }
        read.getChars(0, length, text, 0);
        scanner.read(text, length);
    }

    private WordForms known(int from) {
        var hash = 0;
        var end = from;
        var place = from;
        for (; place < length; place++) {
            var kind = Letters.kind(text[place]);
            if (kind == Letters.ARABIC || kind == Letters.MARK) {
                end = place + 1;
            } else if (kind != Letters.HIDDEN) {
                break;
            }
            hash = hash * 31 + text[place];
        }
        var forms = known.find(text, from, end, hash);
        if (forms == null) {
            forms = unknown();
            known.keep(text, from, end, hash, forms);
        } else {
            scanner.goTo(place);
        }
        return forms;
    }

    private WordForms unknown() {
        scanner.next(word);
        return WordForms.of(word, written(word.start, word.end));
    }

    /// Where the word that begins there and the next are a name, adds the name in one word. The next comes again.
    private void name(int from) {
        scanner.goTo(from);
        scanner.next(word);
        if (scanner.next(ahead)) {
            if (JoinedNames.join(word, ahead) && scanner.onlySpaces(word.end, ahead.start)) {
                add(WordForms.of(word, ahead, written(word.start, ahead.end)), 0);
            }
            scanner.goTo(ahead.start);
        }
    }

    private String written(int from, int to) {
        return ExactForm.of(new String(text, from, to - from));
    }

    private void add(WordForms forms, int increment) {
        if (count == increments.length) {
            increments = Arrays.copyOf(increments, count * 2);
            exact = Arrays.copyOf(exact, count * 2);
            folded = Arrays.copyOf(folded, count * 2);
            bare = Arrays.copyOf(bare, count * 2);
            stem = Arrays.copyOf(stem, count * 2);
        }
        increments[count] = increment;
        exact[count] = forms.exact();
        folded[count] = forms.folded();
        bare[count] = forms.bare();
        stem[count++] = forms.stem();
    }
}
