package hashiya.search.analysis;

import org.apache.lucene.util.BytesRef;

/// All that one word of a text is in the index, in UTF-8.
///
/// @param written letter by letter
/// @param folded  as [Written] has it; the very same where the word folds to itself
record WordForms(BytesRef written, BytesRef folded, BytesRef bare, BytesRef stem, Part part) {

    /// What the word may be of a name of two words.
    enum Part {
        NONE,
        /// The first of two, if the second follows.
        HEAD,
        /// Both in one.
        BOTH
    }

    /// @param word  folded; takes the other forms one after the other
    /// @param exact as it is written
    static WordForms of(Word word, String exact) {
        var folded = word.toString();
        var part = word.kind != Letters.ARABIC ? Part.NONE : JoinedNames.isHead(word) ? Part.HEAD
                : JoinedNames.isJoined(word) ? Part.BOTH : Part.NONE;
        View.BARE.apply(word);
        var bare = word.toString();
        if (word.kind == Letters.ARABIC) {
            StemForm.apply(word);
        }
        return of(exact, folded, bare, word.toString(), part);
    }

    /// A name of two words in one.
    static WordForms of(Word first, Word second, String exact) {
        var joined = new Word();
        JoinedNames.join(first, second, View.FOLDED, joined);
        var folded = joined.toString();
        View.BARE.apply(joined);
        var bare = joined.toString();
        JoinedNames.join(first, second, View.STEM, joined);
        View.STEM.apply(joined);
        return of(exact, folded, bare, joined.toString(), Part.NONE);
    }

    private static WordForms of(String exact, String folded, String bare, String stem, Part part) {
        var written = new BytesRef(exact);
        var ofBare = bare.equals(exact) ? written : new BytesRef(bare);
        return new WordForms(written, folded.equals(exact) ? written : new BytesRef(Written.folded(folded)), ofBare,
                stem.equals(bare) ? ofBare : new BytesRef(stem), part);
    }
}
