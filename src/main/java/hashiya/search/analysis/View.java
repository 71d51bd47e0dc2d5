package hashiya.search.analysis;

/// One of the three forms of every word, from the strictest to the loosest. Each has a field of its own; a word has the
/// same position and the same place in the text in all of them.
public enum View {

    /// As written, after folding: for exact words, phrases, prefixes and near spellings.
    FOLDED(".folded"),
    /// Without the article and the conjunction before it.
    BARE(".bare"),
    /// Without the endings too.
    STEM(".stem");

    private final String ending;

    View(String ending) {
        this.ending = ending;
    }

    /// The field that holds this form of the words of a thing: `text` is in `text.folded`, `text.bare`, `text.stem`.
    public String field(String name) {
        return name + ending;
    }

    /// Gives a folded word this form.
    void apply(Word word) {
        if (this != FOLDED && word.kind == Letters.ARABIC) {
            BareForm.apply(word);
            if (this == STEM) {
                StemForm.apply(word);
            }
        }
    }

    /// The form that a field holds by its name; [#FOLDED] for one that ends in none of the three.
    static View of(String field) {
        return field.endsWith(STEM.ending) ? STEM : field.endsWith(BARE.ending) ? BARE : FOLDED;
    }
}
