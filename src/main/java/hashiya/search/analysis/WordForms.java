package hashiya.search.analysis;

import org.apache.lucene.util.BytesRef;

/// All that one word of a text is in the index, in UTF-8.
record WordForms(BytesRef exact, BytesRef folded, BytesRef bare, BytesRef stem, Part part) {

    /// What the word may be of a name of two words.
    enum Part {
        NONE,
        /// The first of two, if the second follows.
        HEAD,
        /// Both in one.
        BOTH
    }

    /// @param word folded; takes the other forms one after the other
    static WordForms of(Word word, String exact) {
        var folded = bytes(word);
        var written = shared(new BytesRef(exact), folded);
        if (word.kind != Letters.ARABIC) {
            return new WordForms(written, folded, folded, folded, Part.NONE);
        }
        var part = JoinedNames.isHead(word) ? Part.HEAD : JoinedNames.isJoined(word) ? Part.BOTH : Part.NONE;
        BareForm.apply(word);
        var bare = shared(bytes(word), folded);
        StemForm.apply(word);
        return new WordForms(written, folded, bare, shared(bytes(word), bare), part);
    }

    /// A name of two words in one.
    static WordForms of(Word first, Word second, String exact) {
        var joined = new Word();
        JoinedNames.join(first, second, View.FOLDED, joined);
        var folded = bytes(joined);
        BareForm.apply(joined);
        var bare = shared(bytes(joined), folded);
        JoinedNames.join(first, second, View.STEM, joined);
        BareForm.apply(joined);
        StemForm.apply(joined);
        return new WordForms(new BytesRef(exact), folded, bare, shared(bytes(joined), bare), Part.NONE);
    }

    private static BytesRef shared(BytesRef form, BytesRef other) {
        return form.equals(other) ? other : form;
    }

    private static BytesRef bytes(Word word) {
        return new BytesRef(word.toString());
    }
}
