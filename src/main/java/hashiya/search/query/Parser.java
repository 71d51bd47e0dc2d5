package hashiya.search.query;

import hashiya.search.query.Query.Clause;
import hashiya.search.query.Query.Near;
import hashiya.search.query.Query.Not;
import hashiya.search.query.Query.Or;
import hashiya.search.query.Query.Phrase;
import hashiya.search.query.Query.Prefix;
import hashiya.search.query.Query.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

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
        var visible = Visible.of(typed);
        try {
            if (typed.length() > LONGEST) {
                throw new Trouble("search.query.long", LONGEST, String.valueOf(LONGEST));
            }
            return new Parsed.Good(new Parser(visible.text()).whole());
        } catch (Trouble trouble) {
            return new Parsed.Bad(new Problem(trouble.key(), trouble.values(), visible.typedAt(trouble.at())));
        }
    }

    private Query whole() {
        var query = any();
        if (at < typed.length()) {
            throw trouble("search.query.closing", at);
        }
        // Only an empty box asks for anything at all; signs alone do not.
        return query.orElseGet(() -> {
            if (typed.chars().allMatch(each -> Signs.isSpace((char) each))) {
                return Query.EVERYTHING;
            }
            throw trouble("search.query.letters", 0);
        });
    }

    private Optional<Query> any() {
        var parts = new ArrayList<Query>();
        all().ifPresent(parts::add);
        for (var or = at; takes(Operators::isOr); or = at) {
            var here = skipped(or);
            var next = all();
            if (parts.isEmpty() || next.isEmpty()) {
                throw trouble("search.query.or", here, word(here));
            }
            parts.add(next.get());
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.size() == 1 ? parts.getFirst() : new Or(parts));
    }

    private Optional<Query> all() {
        var parts = new ArrayList<Query>();
        for (skip(); at < typed.length() && typed.charAt(at) != ')' && !Operators.isOr(word(at)); skip()) {
            if (!takes(Operators::isAnd)) {
                term().ifPresent(parts::add);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Query.all(parts));
    }

    private Optional<Query> term() {
        var from = at;
        var sign = typed.charAt(at);
        if (Signs.isMinus(sign)) {
            return Signs.leavesOut(typed, at++) ? deeper(this::term).map(Not::new) : Optional.empty();
        }
        if (takes(Operators::isNot)) {
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

    private Optional<Query> group(Supplier<Optional<Query>> content) {
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
        if (Operators.isNear(word) && end < typed.length() && typed.charAt(end) == '(') {
            at = end;
            return Optional.of(near(from));
        }
        var colon = word.indexOf(':');
        if (colon > 0 && FieldReader.mayBeName(word.substring(0, colon))) {
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
                : Operators.isOne(word) ? new Phrase(word) : new Word(word));
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

    /// Any of the values, as one outlet or the other; of the words of a title all, where no OR parts them.
    private Optional<Query> values(FieldReader reader) {
        var any = new ArrayList<List<Query>>(List.of(new ArrayList<>()));
        for (skip(); at < typed.length() && typed.charAt(at) != ')'; skip()) {
            var isOr = takes(Operators::isOr);
            if (isOr || reader.field() != Field.TITLE) {
                any.add(new ArrayList<>());
            }
            if (!isOr && !takes(Operators::isAnd)) {
                value(reader).ifPresent(any.getLast()::add);
            }
        }
        var values = any.stream().filter(each -> !each.isEmpty()).map(Query::all).toList();
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
            } else if (isMoreThanWords()) {
                throw trouble("search.query.near.words", at);
            } else if (!takes(Operators::isAnd)) {
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

    /// Whether something stands here that cannot be near anything: another bracket, OR, what is left out, a field.
    private boolean isMoreThanWords() {
        var word = word(at);
        return typed.charAt(at) == '(' || Signs.leavesOut(typed, at) || Operators.isOr(word) || Operators.isNot(word)
                || word.indexOf(':') > 0 && Field.of(word.substring(0, word.indexOf(':'))).isPresent();
    }

    private <T> T deeper(Supplier<T> content) {
        if (++depth > DEEPEST) {
            throw trouble("search.query.deep", at, String.valueOf(DEEPEST));
        }
        var read = content.get();
        depth--;
        return read;
    }

    private Optional<Query> counted(Query term) {
        if (++terms > MOST_TERMS) {
            throw trouble("search.query.many", at, String.valueOf(MOST_TERMS));
        }
        return Optional.of(term);
    }

    private boolean takes(Predicate<String> operator) {
        skip();
        var word = at < typed.length() ? word(at) : "";
        var isHere = !word.isEmpty() && operator.test(word);
        at += isHere ? word.length() : 0;
        return isHere;
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

    private Trouble trouble(String key, int where, String... values) {
        // Counted as people do: from 1, in letters.
        var all = new ArrayList<>(List.of(String.valueOf(typed.codePointCount(0, where) + 1)));
        all.addAll(List.of(values));
        return new Trouble(key, where, all.toArray(String[]::new));
    }
}
