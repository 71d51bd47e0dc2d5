package hashiya.search.query;

import hashiya.search.query.Query.And;
import hashiya.search.query.Query.Clause;
import hashiya.search.query.Query.Everything;
import hashiya.search.query.Query.Near;
import hashiya.search.query.Query.Not;
import hashiya.search.query.Query.Or;
import hashiya.search.query.Query.Phrase;
import hashiya.search.query.Query.Prefix;
import hashiya.search.query.Query.Word;
import java.util.stream.Collectors;

/// Writes a query as one would type it.
final class Printer {

    private final Tongue tongue;

    Printer(Tongue tongue) {
        this.tongue = tongue;
    }

    String print(Query query) {
        return switch (query) {
            case Everything() -> "";
            case Word(var letters) -> letters;
            case Phrase(var words) -> quoted(words);
            case Prefix(var letters) -> letters + "*";
            case Near(var parts, var distance) -> (isArabic() ? "قرب(" : "NEAR(") + parts.stream().map(this::print)
                    .collect(Collectors.joining(" ")) + (isArabic() ? "، " : ", ") + distance + ")";
            case And(var parts) -> parts.stream().map(each -> each instanceof Or ? grouped(each) : print(each))
                    .collect(Collectors.joining(" "));
            case Or(var parts) -> parts.stream().map(this::print)
                    .collect(Collectors.joining(isArabic() ? " أو " : " OR "));
            case Not(var part) -> "-" + (part instanceof And || part instanceof Or || part instanceof Not
                    ? grouped(part) : print(part));
            case Clause(var field, var value) -> field.name(tongue) + ":" + value(field, value);
        };
    }

    private String value(Field field, Query value) {
        if (!(value instanceof Word(var letters))) {
            return print(value);
        }
        var choice = Choice.of(field, letters).map(each -> each.name(tongue)).orElse(letters);
        return choice.indexOf(' ') >= 0 ? quoted(choice) : choice;
    }

    private String grouped(Query query) {
        return "(" + print(query) + ")";
    }

    private boolean isArabic() {
        return tongue == Tongue.ARABIC;
    }

    private static String quoted(String words) {
        return Signs.holdsGuillemets(words) ? '"' + words + '"' : '«' + words + '»';
    }
}
