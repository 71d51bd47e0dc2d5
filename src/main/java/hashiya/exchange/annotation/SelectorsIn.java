package hashiya.exchange.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import hashiya.exchange.Caveat.Reason;
import hashiya.exchange.IncomingPlace.Between;
import hashiya.exchange.IncomingPlace.ByQuote;
import hashiya.exchange.IncomingPlace.Span;
import hashiya.exchange.IncomingPlace.Unit;
import hashiya.exchange.annotation.Stated.Mark;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where in an article a passage stands, of all the ways that programs say it. Those that are told side by side are
/// about one passage; what one says more than another is taken from it.
final class SelectorsIn {

    /// By letters (the text fragment of a browser): `:~:text=before-,exact,-behind`, or with `from,to` in the middle.
    private static final Pattern FRAGMENT = Pattern.compile("(?:[^#]*#)?:~:text=(?:([^,&]*)-,)?([^,&]*)"
            + "(?:,(?!-)([^,&]*))?(?:,-([^,&]*))?(?:&.*)?");
    /// By numbers (RFC 5147).
    private static final Pattern CHARACTERS = Pattern.compile("(?:[^#]*#)?char=(\\d{1,9}),(\\d{1,9})(?:;.*)?");
    private static final Pattern AREA = Pattern.compile("(?:[^#]*#)?(xywh|t|page|viewrect)=.*");

    private String exact = "";
    private String prefix = "";
    private String suffix = "";
    private final List<Span> spans = new ArrayList<>();
    private Optional<Between> between = Optional.empty();
    private boolean isArea;

    private SelectorsIn() {
    }

    static Mark read(Mark mark, JsonNode selectors) {
        var read = new SelectorsIn();
        Json.all(selectors).forEach(read::add);
        return read.mark(SelectorsIn.isPlace(mark.source()) ? address(mark) : mark);
    }

    /// The passage that an address names behind its `#`, if it does.
    static Mark address(Mark mark) {
        var at = mark.source().indexOf('#');
        if (at < 0 || !isPlace(mark.source())) {
            return mark;
        }
        var read = new SelectorsIn();
        read.fragment(mark.source().substring(at + 1));
        return read.mark(new Mark(mark.source().substring(0, at), mark.article(), mark.digest(), Optional.empty(),
                Optional.empty()));
    }

    private static boolean isPlace(String address) {
        return FRAGMENT.matcher(address).matches() || CHARACTERS.matcher(address).matches() || AREA.matcher(address)
                .matches();
    }

    private Mark mark(Mark mark) {
        if (exact.isEmpty() && between.isPresent()) {
            return mark.at(between, Optional.empty());
        }
        // Numbers without letters count only in the very bytes that the file speaks of.
        var isOfBytes = !mark.digest().isEmpty() || !mark.article().isEmpty() || Urns.digest(mark.source()).isPresent();
        if (exact.isEmpty() && (spans.isEmpty() || !isOfBytes)) {
            return mark.at(Optional.empty(), Optional.of(isArea ? Reason.NO_PASSAGE : Reason.NO_LETTERS));
        }
        // Of our own it is known how they count.
        var counted = spans.stream().filter(each -> mark.article().isEmpty() || each.unit() == Unit.CODE_POINT).toList();
        return mark.at(Optional.of(new ByQuote(exact, prefix, suffix, counted)), Optional.empty());
    }

    private void add(JsonNode selector) {
        var refined = Json.all(selector.path("refinedBy")).toList();
        if (!refined.isEmpty()) {
            var inside = new SelectorsIn();
            refined.forEach(inside::add);
            var around = new SelectorsIn();
            around.addOne(selector);
            within(around, inside);
        } else {
            addOne(selector);
        }
    }

    private void addOne(JsonNode selector) {
        if (selector.isTextual()) {
            fragment(selector.asText());
        } else if (Json.is(selector, "Choice") || selector.has("items")) {
            Json.all(selector.path("items")).forEach(this::add);
        } else if (Json.is(selector, "TextQuoteSelector") || selector.has("exact")) {
            quote(Json.text(selector, "exact"), Json.text(selector, "prefix"), Json.text(selector, "suffix"));
        } else if (Json.is(selector, "FragmentSelector")) {
            fragment(Json.text(selector, "value"));
        } else if (Json.is(selector, "RangeSelector")) {
            range(selector.path("startSelector"), selector.path("endSelector"));
        } else if (selector.path("start").canConvertToInt() && selector.path("end").canConvertToInt()) {
            span(selector.path("start").asInt(), selector.path("end").asInt());
        } else if (Json.is(selector, "SvgSelector")) {
            isArea = true;
        }
    }

    /// From the beginning of one passage to the beginning of another, which is no part of it.
    private void range(JsonNode start, JsonNode end) {
        var from = new SelectorsIn();
        var to = new SelectorsIn();
        Json.all(start).forEach(from::add);
        Json.all(end).forEach(to::add);
        if (!from.exact.isEmpty() && !to.exact.isEmpty()) {
            between(from.quote(), to.quote(), false);
        } else if (start.path("start").canConvertToInt() && end.path("start").canConvertToInt()) {
            span(start.path("start").asInt(), end.path("start").asInt());
        }
    }

    private void between(ByQuote from, ByQuote to, boolean reaches) {
        between = between.or(() -> Optional.of(new Between(from, to, reaches)));
    }

    private ByQuote quote() {
        return new ByQuote(exact, prefix, suffix, spans);
    }

    /// Numbers inside a passage count from its beginning, so that they mean letters only where its letters are known.
    private void within(SelectorsIn around, SelectorsIn inside) {
        isArea |= around.isArea || inside.isArea;
        if (!inside.exact.isEmpty()) {
            quote(inside.exact, inside.prefix, inside.suffix);
            alone(around, inside);
            return;
        }
        if (around.exact.isEmpty() || inside.spans.isEmpty()) {
            return;
        }
        var letters = around.exact;
        var span = inside.spans.getFirst();
        if (span.end() <= letters.codePointCount(0, letters.length())) {
            var from = letters.offsetByCodePoints(0, span.start());
            var to = letters.offsetByCodePoints(0, span.end());
            quote(letters.substring(from, to), around.prefix + letters.substring(0, from),
                    letters.substring(to) + around.suffix);
        }
    }

    /// What stands once in a passage has the rest of the passage around it.
    private void alone(SelectorsIn around, SelectorsIn inside) {
        var at = around.exact.indexOf(inside.exact);
        if (at >= 0 && around.exact.indexOf(inside.exact, at + 1) < 0 && exact.equals(inside.exact)) {
            prefix = around.prefix + around.exact.substring(0, at);
            suffix = around.exact.substring(at + exact.length()) + around.suffix;
        }
    }

    private void quote(String letters, String before, String behind) {
        if (exact.isEmpty()) {
            exact = letters;
            prefix = before;
            suffix = behind;
        }
    }

    /// Code points, as the model has it, and the units that scripts in browsers count: letters tell which.
    private void span(int start, int end) {
        if (start >= 0 && end > start) {
            spans.add(new Span(start, end, Unit.CODE_POINT));
            spans.add(new Span(start, end, Unit.UTF_16));
        }
    }

    private void fragment(String value) {
        var letters = FRAGMENT.matcher(value);
        var numbers = CHARACTERS.matcher(value);
        if (letters.matches() && letters.group(3) != null) {
            between(new ByQuote(decoded(letters.group(2)), decoded(letters.group(1)), "", List.of()),
                    new ByQuote(decoded(letters.group(3)), "", decoded(letters.group(4)), List.of()), true);
        } else if (letters.matches()) {
            quote(decoded(letters.group(2)), decoded(letters.group(1)), decoded(letters.group(4)));
        } else if (numbers.matches()) {
            span(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)));
        } else {
            isArea |= AREA.matcher(value).matches();
        }
    }

    private static String decoded(String percents) {
        try {
            return percents == null ? "" : URLDecoder.decode(percents.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return percents;
        }
    }
}
