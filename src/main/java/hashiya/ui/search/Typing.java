package hashiya.ui.search;

import hashiya.search.Completion;
import hashiya.search.query.Field;
import hashiya.search.query.Query.Clause;
import hashiya.search.query.Query.Phrase;
import hashiya.search.query.Query.Word;
import hashiya.search.query.Tongue;
import java.util.Optional;

/// The name that is being typed into a query at the caret, and may be completed.
///
/// @param start where it begins in the query, in UTF-16 units
/// @param begun its letters without quotation marks, with the field before them where there is one
record Typing(String query, int start, int caret, String begun) {

    /// A single letter begins too many names.
    private static final int FEWEST = 2;
    private static final String QUOTES = "\"“”«»„";
    private static final String BREAKS = " \t\n\u00A0()،,؛;";

    /// What is begun before the caret, where a name can go on there.
    static Optional<Typing> at(String query, int caret) {
        if (caret < query.length() && BREAKS.indexOf(query.charAt(caret)) < 0) {
            return Optional.empty();
        }
        var start = 0;
        var isQuoted = false;
        for (var at = 0; at < caret; at++) {
            var sign = query.charAt(at);
            if (QUOTES.indexOf(sign) >= 0) {
                isQuoted = !isQuoted;
            } else if (!isQuoted && BREAKS.indexOf(sign) >= 0) {
                start = at + 1;
            }
        }
        if (start < caret && (query.charAt(start) == '-' || query.charAt(start) == '−')) {
            start++;
        }
        var letters = query.substring(start, caret);
        var isOver = !isQuoted && !letters.isEmpty() && QUOTES.indexOf(letters.charAt(letters.length() - 1)) >= 0;
        var begun = letters.chars().filter(each -> QUOTES.indexOf(each) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        // A phrase that begins with a quotation mark is one of the text.
        var isPhrase = !letters.isEmpty() && QUOTES.indexOf(letters.charAt(0)) >= 0;
        return isOver || isPhrase || begun.indexOf(':') < 0 && begun.length() < FEWEST
                ? Optional.empty() : Optional.of(new Typing(query, start, caret, begun));
    }

    /// Whether a value of a field is being typed.
    boolean isValue() {
        return Field.of(begun.substring(0, Math.max(0, begun.indexOf(':')))).isPresent();
    }

    /// The query up to behind the completed name: there the caret goes, and [#rest] follows.
    ///
    /// @param usual in which language a field is named where none is typed yet
    String upTo(Completion completion, Tongue usual) {
        var field = completion.field();
        var completed = completion.value().map(value -> new Clause(field,
                        field.choices().isEmpty() ? new Phrase(value) : new Word(value)).print(tongue(usual)) + " ")
                .orElseGet(() -> field.name(tongue(usual)) + ":");
        return query.substring(0, start) + completed;
    }

    String rest() {
        return query.substring(caret).stripLeading();
    }

    private Tongue tongue(Tongue usual) {
        var name = begun.indexOf(':') < 0 ? "" : begun.substring(0, begun.indexOf(':'));
        return name.isEmpty() ? usual : name.codePoints().anyMatch(each ->
                Character.UnicodeScript.of(each) == Character.UnicodeScript.ARABIC) ? Tongue.ARABIC : Tongue.ENGLISH;
    }
}
