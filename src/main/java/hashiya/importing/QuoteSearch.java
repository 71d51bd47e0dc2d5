package hashiya.importing;

import hashiya.exchange.IncomingPlace.ByQuote;
import hashiya.text.Folding;
import hashiya.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks for a quoted passage in a text that the file does not bring. The letters decide; numbers and what stands
/// around them only choose among places that have the letters. Two places for which as much speaks are none.
final class QuoteSearch {

    private final String text;
    private final ByQuote quote;

    private QuoteSearch(String text, ByQuote quote) {
        this.text = text;
        this.quote = quote;
    }

    static Optional<TextRange> in(String text, ByQuote quote) {
        return new QuoteSearch(text, quote).find();
    }

    private Optional<TextRange> find() {
        var stated = quote.spans().stream().flatMap(each -> each.in(text).stream()).filter(this::cutsNoPair).distinct()
                .toList();
        if (quote.exact().isBlank()) {
            // Numbers alone are believed where they leave no choice.
            return quote.exact().isEmpty() && stated.size() == 1 ? Optional.of(stated.getFirst()) : Optional.empty();
        }
        var places = places();
        var at = stated.stream().filter(places::contains).toList();
        if (at.size() == 1 || places.size() == 1) {
            return Optional.of(at.size() == 1 ? at.getFirst() : places.getFirst());
        }
        var best = places.stream().mapToInt(this::around).max().orElse(0);
        var likely = places.stream().filter(each -> around(each) == best).toList();
        return likely.size() == 1 ? Optional.of(likely.getFirst()) : Optional.empty();
    }

    /// Where the letters stand; where they stand nowhere as they are, where they stand written otherwise.
    private List<TextRange> places() {
        var exact = quote.exact();
        var places = new ArrayList<TextRange>();
        for (var at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
            places.add(new TextRange(at, at + exact.length()));
        }
        return places.isEmpty() ? Folding.find(Folding.fold(text), Folding.fold(exact.strip())) : places;
    }

    /// How many letters before and behind a place are as the file says.
    private int around(TextRange place) {
        var before = quote.prefix();
        var same = 0;
        while (same < before.length() && place.start() - same > 0
                && before.charAt(before.length() - 1 - same) == text.charAt(place.start() - 1 - same)) {
            same++;
        }
        var behind = 0;
        while (behind < quote.suffix().length() && place.end() + behind < text.length()
                && quote.suffix().charAt(behind) == text.charAt(place.end() + behind)) {
            behind++;
        }
        return same + behind;
    }

    private boolean cutsNoPair(TextRange range) {
        return !isInsidePair(range.start()) && !isInsidePair(range.end());
    }

    private boolean isInsidePair(int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
