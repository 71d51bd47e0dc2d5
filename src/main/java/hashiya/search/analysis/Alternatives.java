package hashiya.search.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What else in the index is the word that was typed: with another conjunction or preposition before it, with a teh
/// instead of its teh marbuta before a possessive, with an article that is too short of a word to be taken off blindly.
///
/// Whether the first letter of «بسوريا» is a preposition cannot be seen in the word; it can in the index, which has
/// «سوريا», has it more often, and has no «البسوريا».
final class Alternatives {

    /// Words that are not an article and two letters.
    private static final Set<String> OF_ONE_PIECE =
            Set.of("الله", "الان", "التي", "الذي", "الغي", "القي", "الاف", "الام", "اليه", "الهه", "الفي", "الفا");

    private static final Pattern THOUSANDS_OR_FRACTION = Pattern.compile("[1-9][0-9]{0,2}\\.[0-9]{3}");
    private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{3,5}");

    private final QueryWord word;
    private final View view;
    private final TermCheck check;
    private final Set<String> terms = new LinkedHashSet<>();

    private Alternatives(QueryWord word, View view, TermCheck check) {
        this.word = word;
        this.view = view;
        this.check = check;
    }

    static List<String> of(QueryWord word, View view, TermCheck check) {
        var alternatives = new Alternatives(word, view, check);
        alternatives.collect();
        return List.copyOf(alternatives.terms);
    }

    private void collect() {
        terms.add(word.form(view));
        if (Character.isDigit(word.folded().charAt(0))) {
            number();
        } else if (view != View.FOLDED && !isForeign()) {
            shorter();
            if (view == View.STEM) {
                List.copyOf(terms).forEach(this::construct);
            }
            List.copyOf(terms).forEach(this::longer);
        }
    }

    private boolean isForeign() {
        return Letters.kind(word.folded().charAt(0)) != Letters.ARABIC;
    }

    /// `3.000` is three, or three thousand: both are looked for.
    private void number() {
        var number = word.folded();
        if (THOUSANDS_OR_FRACTION.matcher(number).matches()) {
            addIfThere(number.replace(".", ""));
        } else if (THOUSANDS.matcher(number).matches()) {
            addIfThere(number.substring(0, number.length() - 3) + "." + number.substring(number.length() - 3));
        }
    }

    /// Without what stands before the word, or without the article of two letters.
    private void shorter() {
        var form = word.form(view);
        var surface = word.bare();
        for (var clitic : Proclitics.of(view)) {
            var rest = form.startsWith(clitic) ? form.substring(clitic.length()) : "";
            if (rest.length() >= BareForm.SHORTEST && check.has(view, rest)
                    && Proclitics.isOne(clitic, surface.substring(clitic.length()), rest, view, check)) {
                terms.add(rest);
                break;
            }
        }
        if (form.length() == 4 && form.startsWith("ال") && !OF_ONE_PIECE.contains(form)) {
            addIfThere(form.substring(2));
        }
    }

    /// حكومت of حكومتهم for حكومة, and the other way round.
    private void construct(String form) {
        var folded = word.bare();
        if (form.endsWith("ت") && form.length() > BareForm.SHORTEST) {
            var closed = form.substring(0, form.length() - 1) + "ه";
            if (check.has(View.FOLDED, closed) || check.has(View.FOLDED, "ال" + closed)) {
                addIfThere(stem(closed));
            }
        } else if (folded.endsWith("ه") && form.equals(word.stem())) {
            addIfThere(folded.substring(0, folded.length() - 1) + "ت");
        } else if (isOfTeh(folded) && check.has(View.FOLDED, form + "ه")) {
            addIfThere(form + "ت");
        }
    }

    /// Whether the word has the plural or dual of one that ends in a teh marbuta.
    private static boolean isOfTeh(String folded) {
        return folded.endsWith("ات") || folded.endsWith("تان") || folded.endsWith("تين");
    }

    /// With what may stand before it.
    private void longer(String form) {
        var surface = form.equals(word.form(view)) ? word.bare() : form;
        for (var clitic : Proclitics.of(view)) {
            if (check.has(view, clitic + form) && !StopWords.contains(clitic + form)
                    && Proclitics.isOne(clitic, surface, form, view, check)) {
                terms.add(clitic + form);
            }
        }
        if (form.length() == 2 && !StopWords.contains(form)) {
            for (var article : Proclitics.ARTICLES) {
                if (!OF_ONE_PIECE.contains(article + form)) {
                    addIfThere(article + form);
                }
            }
        }
    }

    private void addIfThere(String term) {
        if (check.has(view, term)) {
            terms.add(term);
        }
    }

    private static String stem(String folded) {
        var word = Word.of(folded);
        BareForm.apply(word);
        StemForm.apply(word);
        return word.toString();
    }
}
