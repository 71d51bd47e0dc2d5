package hashiya.search.query;

import hashiya.search.query.Query.Clause;
import hashiya.search.query.Query.Near;
import hashiya.search.query.Query.Not;
import hashiya.search.query.Query.Or;
import hashiya.search.query.Query.Phrase;
import hashiya.search.query.Query.Prefix;
import hashiya.search.query.Query.Word;
import hashiya.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a query from its first letter to its last, and knows at each place what to do about what it cannot read.
///
/// Signs that mean nothing are passed over, since headlines are pasted into the box as they are: a dash between
/// spaces, a colon behind a word that names no field, commas, brackets with nothing in them.
final class Parser {

    static final int LONGEST = 10_000;
    static final int DEEPEST = 50;
    static final int MOST_TERMS = 200;

    private final String typed;
    private int at;
    private int depth;
    private int terms;

    private Parser(String typed) {
        this.typed = typed;
    }

    static Parsed parse(String typed) {
        var parser = new Parser(typed);
        try {
            if (typed.length() > LONGEST) {
                throw new Trouble("search.query.long", LONGEST, String.valueOf(LONGEST));
            }
            var query = parser.any();
            if (parser.at < typed.length()) {
                throw new Trouble("search.query.closing", parser.at, parser.place(parser.at));
            }
            return new Parsed.Good(query.orElse(Query.EVERYTHING));
        } catch (Trouble trouble) {
            return new Parsed.Bad(new Problem(trouble.key(), trouble.values(), trouble.at()));
        }
    }

    static boolean isOperator(String word) {
        return isOr(word) || word.equals("AND") || word.equals("NOT");
    }

    private static boolean isOr(String word) {
        return word.equals("OR") || word.equals("أو");
    }

    private Optional<Query> any() {
        var parts = new ArrayList<Query>();
        all().ifPresent(parts::add);
        for (var or = at; takesWord("OR") || takesWord("أو"); or = at) {
            var here = skipped(or);
            var next = all();
            if (parts.isEmpty() || next.isEmpty()) {
                throw trouble("search.query.or", here, typed.startsWith("OR", here) ? "OR" : "أو");
            }
            parts.add(next.get());
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.size() == 1 ? parts.getFirst() : new Or(parts));
    }

    private Optional<Query> all() {
        var parts = new ArrayList<Query>();
        for (skip(); at < typed.length() && typed.charAt(at) != ')' && !isOr(word(at)); skip()) {
            if (!takesWord("AND")) {
                term().ifPresent(parts::add);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Query.all(parts));
    }

    private Optional<Query> term() {
        var from = at;
        var sign = typed.charAt(at);
        if (Signs.isMinus(sign)) {
            at++;
            var negates = at < typed.length() && Signs.beginsTerm(typed.charAt(at)) && !Signs.isMinus(typed.charAt(at));
            return negates ? deeper(this::term).map(Not::new) : Optional.empty();
        }
        if (takesWord("NOT")) {
            skip();
            var isOpen = at < typed.length() && typed.charAt(at) != ')';
            return Optional.of(new Not((isOpen ? deeper(this::term) : Optional.<Query>empty())
                    .orElseThrow(() -> trouble("search.query.not", from))));
        }
        if (sign == '(') {
            return group(this::any);
        }
        return Signs.isQuote(sign) ? quoted() : wordOrField();
    }

    private Optional<Query> group(Reading<Optional<Query>> content) {
        var opening = at++;
        var query = deeper(content);
        skip();
        if (at == typed.length()) {
            throw trouble("search.query.bracket", opening);
        }
        at++;
        return query;
    }

    private Optional<Query> quoted() {
        var opening = at++;
        while (at < typed.length() && !Signs.closes(typed.charAt(opening), typed.charAt(at))) {
            at++;
        }
        if (at == typed.length()) {
            throw trouble("search.query.quote", opening);
        }
        var words = typed.substring(opening + 1, at++).strip();
        return Signs.holdsLetters(words) ? counted(new Phrase(words)) : Optional.empty();
    }

    private Optional<Query> wordOrField() {
        var from = at;
        var word = word(at);
        var end = at + word.length();
        if (isNear(word) && end < typed.length() && typed.charAt(end) == '(') {
            at = end;
            return Optional.of(near(from));
        }
        var colon = word.indexOf(':');
        if (colon > 0 && word.substring(0, colon).codePoints().allMatch(Parser::isOfName)) {
            var field = Field.of(word.substring(0, colon));
            if (field.isPresent()) {
                at += colon + 1;
                return clause(field.get(), from);
            }
            if (colon + 1 < word.length() && word.charAt(colon + 1) != '/' || endsInQuotes(word, colon, end)) {
                throw trouble("search.query.field", from, word.substring(0, colon),
                        FieldReader.names(word.substring(0, colon)));
            }
        }
        at = end;
        return plain(word, from);
    }

    private boolean endsInQuotes(String word, int colon, int end) {
        return colon + 1 == word.length() && end < typed.length()
                && (Signs.isQuote(typed.charAt(end)) || typed.charAt(end) == '(');
    }

    private Optional<Query> plain(String word, int from) {
        var star = word.indexOf('*');
        var holdsLetters = Signs.holdsLetters(word);
        if (star >= 0 && (star < word.length() - 1 || !holdsLetters)) {
            throw trouble("search.query.star", from + star);
        }
        if (!holdsLetters) {
            return Optional.empty();
        }
        return counted(star >= 0 ? new Prefix(word.substring(0, star))
                : isOperator(word) ? new Phrase(word) : new Word(word));
    }

    private Optional<Query> clause(Field field, int from) {
        var name = typed.substring(from, at - 1);
        if (at == typed.length() || !Signs.beginsTerm(typed.charAt(at))) {
            throw trouble("search.query.value", from, name);
        }
        var reader = new FieldReader(field, name);
        if (typed.charAt(at) == '(') {
            return group(() -> values(reader));
        }
        return Optional.of(value(reader).orElseThrow(() -> trouble("search.query.value", from, name)));
    }

    private Optional<Query> values(FieldReader reader) {
        var values = new ArrayList<Query>();
        for (skip(); at < typed.length() && typed.charAt(at) != ')'; skip()) {
            if (!takesWord("OR") && !takesWord("أو")) {
                value(reader).ifPresent(values::add);
            }
        }
        return values.isEmpty() ? Optional.empty()
                : Optional.of(values.size() == 1 ? values.getFirst() : new Or(values));
    }

    private Optional<Query> value(FieldReader reader) {
        var from = at;
        return words().map(each -> {
            try {
                return new Clause(reader.field(), reader.read(each));
            } catch (FieldReader.Unknown unknown) {
                throw trouble(unknown.key(), from, unknown.values());
            }
        });
    }

    /// A word, a phrase or a prefix, of which no field and no group can come.
    private Optional<Query> words() {
        if (Signs.isQuote(typed.charAt(at))) {
            return quoted();
        }
        var from = at;
        var word = word(at);
        at += Math.max(1, word.length());
        return plain(word, from);
    }

    private Query near(int from) {
        at++;
        var parts = new ArrayList<Query>();
        var distance = Optional.<Integer>empty();
        for (skip(); at < typed.length() && typed.charAt(at) != ')'; skip()) {
            distance = Distance.at(typed, at);
            if (distance.isPresent()) {
                at = typed.indexOf(')', at);
            } else {
                words().ifPresent(parts::add);
            }
        }
        if (at == typed.length()) {
            throw trouble("search.query.bracket", from);
        }
        at++;
        if (parts.size() < 2 || distance.orElse(0) > Near.FARTHEST) {
            throw trouble("search.query.near", from, String.valueOf(Near.FARTHEST));
        }
        return new Near(parts, distance.orElse(Near.USUAL));
    }

    private <T> T deeper(Reading<T> content) {
        if (++depth > DEEPEST) {
            throw trouble("search.query.deep", at, String.valueOf(DEEPEST));
        }
        var read = content.read();
        depth--;
        return read;
    }

    private Optional<Query> counted(Query term) {
        if (++terms > MOST_TERMS) {
            throw trouble("search.query.many", at, String.valueOf(MOST_TERMS));
        }
        return Optional.of(term);
    }

    private boolean takesWord(String wanted) {
        skip();
        var here = at < typed.length() && word(at).equals(wanted);
        at += here ? wanted.length() : 0;
        return here;
    }

    private void skip() {
        at = skipped(at);
    }

    private int skipped(int from) {
        var next = from;
        while (next < typed.length() && typed.charAt(next) != ')' && !Signs.beginsTerm(typed.charAt(next))) {
            next++;
        }
        return next;
    }

    private String word(int from) {
        var end = from;
        while (end < typed.length() && !Signs.endsWord(typed, end)) {
            end++;
        }
        return typed.substring(from, end);
    }

    private static boolean isNear(String word) {
        return word.equalsIgnoreCase("NEAR") || Folding.fold(word).text().equals("قرب");
    }

    private static boolean isOfName(int letter) {
        return Character.isLetter(letter) || Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.getType(letter) == Character.FORMAT;
    }

    private Trouble trouble(String key, int where, String... values) {
        var all = new ArrayList<>(List.of(place(where)));
        all.addAll(List.of(values));
        return new Trouble(key, where, all.toArray(String[]::new));
    }

    /// Counted as people do: from 1, in letters.
    private String place(int where) {
        return String.valueOf(typed.codePointCount(0, where) + 1);
    }

    private interface Reading<T> {
        T read();
    }
}
