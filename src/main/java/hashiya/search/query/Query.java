package hashiya.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What is looked for, as the one query language says it. Equal queries ask for the same in the same words.
public sealed interface Query {

    /// What an empty box asks for: anything.
    record Everything() implements Query {}

    /// @param letters as typed, without spaces, with at least one letter or digit
    record Word(String letters) implements Query {

        /// @throws IllegalArgumentException if it is no word, or one that a query reads as something else
        public Word {
            requireLetters(letters);
            if (Operators.isOne(letters)) {
                throw new IllegalArgumentException("To be put in quotation marks: " + letters);
            }
        }
    }

    /// Words that stand together in this order.
    record Phrase(String words) implements Query {

        public Phrase {
            requireLetters(words);
            // One text cannot be put in quotation marks of both kinds that it holds itself.
            words = Signs.holdsBothKinds(words) ? Signs.withoutGuillemets(words) : words;
        }
    }

    /// Words that begin with these letters.
    record Prefix(String letters) implements Query {

        public Prefix {
            requireLetters(letters);
        }
    }

    /// Words that stand close to each other in any order.
    ///
    /// @param parts    words, phrases and beginnings of words, two at least
    /// @param distance how many other words may stand between them, all told
    record Near(List<Query> parts, int distance) implements Query {

        public static final int USUAL = 10;
        public static final int FARTHEST = 1000;

        public Near {
            parts = List.copyOf(parts);
            if (parts.size() < 2 || distance < 0 || distance > FARTHEST || !parts.stream().allMatch(Query::isWords)) {
                throw new IllegalArgumentException("Not near: " + parts + " " + distance);
            }
        }
    }

    /// All of these.
    record And(List<Query> parts) implements Query {

        public And {
            parts = flat(parts, And.class);
        }
    }

    /// At least one of these.
    record Or(List<Query> parts) implements Query {

        public Or {
            parts = flat(parts, Or.class);
        }
    }

    /// Not this.
    record Not(Query part) implements Query {

        public Not {
            if (part instanceof Everything) {
                throw new IllegalArgumentException("Nothing is left without everything");
            }
        }
    }

    /// Something about the thing, beside its words.
    ///
    /// @param value a word for names that hold it, a phrase for the whole name, a prefix for names that begin so; of
    ///              fields with fixed values the English word, of dates the ISO form, each as a word
    record Clause(Field field, Query value) implements Query {

        public Clause {
            Objects.requireNonNull(field);
            if (!isWords(value)) {
                throw new IllegalArgumentException("Not a value: " + value);
            }
        }
    }

    Query EVERYTHING = new Everything();

    /// Reads what was typed. Never throws.
    static Parsed parse(String typed) {
        return Parser.parse(typed);
    }

    /// All of these; anything where there are none.
    static Query all(List<Query> parts) {
        var wanted = parts.stream().filter(each -> !(each instanceof Everything)).toList();
        return wanted.isEmpty() ? EVERYTHING : wanted.size() == 1 ? wanted.getFirst() : new And(wanted);
    }

    /// This and that too, as by a click on a facet. What is asked for already is not asked for twice.
    default Query and(Query more) {
        return equals(more) || this instanceof And(var parts) && parts.contains(more) ? this : all(List.of(this, more));
    }

    /// This without one of the things it asks for at once, as by a second click on a facet.
    default Query without(Query less) {
        return equals(less) ? EVERYTHING : !(this instanceof And(var parts)) ? this
                : all(parts.stream().filter(each -> !each.equals(less)).toList());
    }

    /// What is found where some of the words do, of those that are wanted all; words that say little are none of them
    /// where others remain. What else is asked for stays.
    default Query some() {
        if (this instanceof Or(var either)) {
            return new Or(either.stream().map(Query::some).toList());
        }
        if (!(this instanceof And(var parts))) {
            return this;
        }
        var words = parts.stream().filter(each -> !(each instanceof Clause || each instanceof Not)).toList();
        if (words.size() < 2) {
            return this;
        }
        var some = SomeWords.of(words);
        var wanted = new ArrayList<Query>(List.of(some.size() == 1 ? some.getFirst() : new Or(some)));
        parts.stream().filter(each -> !words.contains(each)).forEach(wanted::add);
        return all(wanted);
    }

    /// What it asks for at once, each of which one may do without: names of two words are one, and words that say little
    /// are none where others remain.
    default List<Query> demands() {
        if (!(this instanceof And(var parts))) {
            return List.of(this);
        }
        var words = parts.stream().filter(each -> !(each instanceof Clause || each instanceof Not)).toList();
        var all = new ArrayList<>(words.isEmpty() ? words : SomeWords.of(words));
        parts.stream().filter(each -> !words.contains(each)).forEach(all::add);
        return List.copyOf(all);
    }

    default boolean isEverything() {
        return this instanceof Everything;
    }

    /// The query as one would type it: reading it again gives the same query.
    default String print(Tongue tongue) {
        return new Printer(tongue).print(this);
    }

    private static boolean isWords(Query query) {
        return query instanceof Word || query instanceof Phrase || query instanceof Prefix;
    }

    private static void requireLetters(String words) {
        if (!Signs.holdsLetters(words)) {
            throw new IllegalArgumentException("No letters to look for: " + words);
        }
    }

    private static List<Query> flat(List<Query> parts, Class<? extends Query> kind) {
        var flat = new ArrayList<Query>();
        for (var part : parts) {
            switch (part) {
                case And(var inner) when kind == And.class -> flat.addAll(inner);
                case Or(var inner) when kind == Or.class -> flat.addAll(inner);
                default -> flat.add(part);
            }
        }
        if (flat.size() < 2 || flat.contains(EVERYTHING)) {
            throw new IllegalArgumentException("Too few: " + parts);
        }
        return List.copyOf(flat);
    }
}
