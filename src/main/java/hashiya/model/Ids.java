package hashiya.model;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads ids as people write them: `C-017`, `c17`, `Q3:4`, `A٣`. Digits of any script count.
public final class Ids {

    private static final Pattern SHAPE = Pattern.compile("\\s*([A-Za-z])\\s*[-‐-―]?\\s*(\\p{Nd}{1,9})"
            + "(?:\\s*:\\s*(\\p{Nd}{1,9}))?\\s*");

    private Ids() {
    }

    /// The id of an article, a source, a highlight, a tag or a claim; nothing where the text is no such id.
    public static Optional<Id> parse(String text) {
        var shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return Optional.empty();
        }
        var number = number(shape.group(2));
        return switch (Character.toUpperCase(shape.group(1).charAt(0))) {
            case 'A' -> plain(shape, number, ArticleId::new);
            case 'S' -> plain(shape, number, SourceId::new);
            case 'T' -> plain(shape, number, TagId::new);
            case 'C' -> plain(shape, number, ClaimId::new);
            case 'Q' -> highlight(number, shape.group(3));
            default -> Optional.empty();
        };
    }

    private static Optional<Id> plain(Matcher shape, int number, IntFunction<Id> making) {
        return shape.group(3) == null && number > 0 ? Optional.of(making.apply(number)) : Optional.empty();
    }

    private static Optional<Id> highlight(int article, String digits) {
        var number = digits == null ? 0 : number(digits);
        return article > 0 && number > 0
                ? Optional.of(new HighlightId(new ArticleId(article), number)) : Optional.empty();
    }

    private static int number(String digits) {
        return digits.codePoints().map(Character::getNumericValue).reduce(0, (all, digit) -> all * 10 + digit);
    }
}
