package hashiya.ui.claims;

import hashiya.l10n.Messages;
import hashiya.text.Bound;
import hashiya.text.Quantities;
import hashiya.text.Quantity;
import hashiya.text.QuantityMention;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Figures in words, and words as figures: what is written here is read again as the same.
record FigureWords(Messages messages) {

    /// Digits of any kind, in groups of three or not, and of what they are.
    private static final Pattern PLAIN = Pattern.compile(
            "(\\p{Nd}{1,3}(?:[,٬]\\p{Nd}{3})+|\\p{Nd}{1,18})(?:[.٫](\\p{Nd}{1,9}))?(?:\\s+(.*)|)");

    private static final Pattern BETWEEN = Pattern.compile("(?:ما )?بين ");

    /// How much, how to take it, and of what: `about 300 fighters`.
    String of(Quantity figure) {
        return bounded(figure.bound(), (figure.number().toPlainString() + " " + figure.unit()).strip());
    }

    /// What was typed, in the words of Arabic news prose or in those of the interface: «بين 200 و300 مقاتل» is two
    /// figures. Nothing where words in front of the number are not understood, for they may turn its sense.
    List<Quantity> read(String typed) {
        var words = typed.strip().replaceAll("\\s+", " ");
        var found = Quantities.in(words);
        if (!found.isEmpty() && (found.getFirst().range().start() == 0 || BETWEEN.matcher(words).lookingAt())) {
            return found.size() == 1 ? List.of(whole(found.getFirst(), words))
                    : found.stream().map(QuantityMention::quantity).distinct().toList();
        }
        return Arrays.stream(Bound.values()).flatMap(bound -> after(bound, words).stream()).limit(1).toList();
    }

    /// The analyst's own words for what is counted are kept to the end.
    private static Quantity whole(QuantityMention mention, String words) {
        var read = mention.quantity();
        return new Quantity(read.number(), read.bound(), read.unit() + words.substring(mention.range().end()));
    }

    private Optional<Quantity> after(Bound bound, String words) {
        var lead = bounded(bound, "").strip();
        var rest = words.toLowerCase(Locale.ROOT).startsWith(lead) ? words.substring(lead.length()).strip() : "";
        var plain = PLAIN.matcher(rest);
        return plain.matches() ? Optional.of(new Quantity(number(plain.group(1), plain.group(2)), bound,
                Optional.ofNullable(plain.group(3)).orElse(""))) : Optional.empty();
    }

    private String bounded(Bound bound, String counted) {
        return messages.text("figure." + bound.name().toLowerCase(Locale.ROOT), counted);
    }

    private static BigDecimal number(String whole, String fraction) {
        return new BigDecimal(digits(whole) + (fraction == null ? "" : "." + digits(fraction)));
    }

    private static String digits(String printed) {
        return printed.codePoints().filter(Character::isDigit).map(each -> Character.digit(each, 10))
                .mapToObj(Integer::toString).reduce("", String::concat);
    }
}
