package hashiya.search.analysis;

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
    private final TokenRow written = new TokenRow();
    private final TokenRow bare = new TokenRow();
    private final TokenRow stem = new TokenRow();

    /// @param known may be shared by several on one thread
    public TextForms(KnownWords known) {
        this.known = known;
    }

    public void read(String read) {
        take(read);
        written.clear();
        bare.clear();
        stem.clear();
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

    /// In [View#FOLDED] every word as it is written, and beside it what [Written#folded] says of one that folds to other
    /// letters.
    public TokenRow in(View view) {
        return switch (view) {
            case FOLDED -> written;
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
        return Written.exact(new String(text, from, to - from));
    }

    private void add(WordForms forms, int increment) {
        written.add(forms.written(), increment);
        if (forms.folded() != forms.written()) {
            written.add(forms.folded(), 0);
        }
        bare.add(forms.bare(), increment);
        stem.add(forms.stem(), increment);
    }
}
