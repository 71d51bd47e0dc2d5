package hashiya.importing;

import hashiya.exchange.CodePoints;
import hashiya.exchange.IncomingPlace.Between;
import hashiya.exchange.IncomingPlace.ByQuote;
import hashiya.text.Folded;
import hashiya.text.Folding;
import hashiya.text.Surrogates;
import hashiya.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks for quoted passages in a text that the file does not bring. The letters decide; numbers and what stands
/// around them only choose among places that have the letters. Two places for which as much speaks are none.
final class QuoteSearch {

    private final String text;
    private final CodePoints places;
    private Optional<Folded> folded = Optional.empty();

    QuoteSearch(String text) {
        this.text = text;
        places = new CodePoints(text);
    }

    Optional<TextRange> find(ByQuote quote) {
        var stated = quote.spans().stream().flatMap(each -> each.in(places).stream()).filter(this::cutsNoPair)
                .distinct()
                .toList();
        var exact = quote.exact();
        if (exact.isEmpty()) {
            // Numbers alone are believed where they leave no choice.
            return stated.size() == 1 ? Optional.of(stated.getFirst()) : Optional.empty();
        }
        var at = stated.stream().filter(each -> each.length() == exact.length() && text.startsWith(exact, each.start()))
                .toList();
        // Spaces alone stand everywhere.
        return at.size() == 1 ? Optional.of(at.getFirst()) : exact.isBlank() ? Optional.empty() : find(quote, stated);
    }

    /// Both ends have to be found for themselves, one behind the other. White space at the end is none of it.
    Optional<TextRange> find(Between between) {
        var from = find(between.from());
        var to = find(between.to());
        if (from.isEmpty() || to.isEmpty() || to.get().start() < from.get().end()) {
            return Optional.empty();
        }
        var end = between.reaches() ? to.get().end() : to.get().start();
        var passage = text.substring(from.get().start(), end).stripTrailing();
        return Optional.of(new TextRange(from.get().start(), from.get().start() + passage.length()));
    }

    private Optional<TextRange> find(ByQuote quote, List<TextRange> stated) {
        var found = places(quote.exact());
        var at = stated.stream().filter(found::contains).toList();
        if (at.size() == 1 || found.size() == 1) {
            return Optional.of(at.size() == 1 ? at.getFirst() : found.getFirst());
        }
        var best = found.stream().mapToInt(each -> around(quote, each)).max().orElse(0);
        var likely = found.stream().filter(each -> around(quote, each) == best).toList();
        return likely.size() == 1 ? Optional.of(likely.getFirst()) : Optional.empty();
    }

    /// Where the letters stand; where they stand nowhere as they are, where they stand written otherwise.
    private List<TextRange> places(String exact) {
        var found = new ArrayList<TextRange>();
        for (var at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
            found.add(new TextRange(at, at + exact.length()));
        }
        if (found.isEmpty()) {
            folded = folded.or(() -> Optional.of(Folding.fold(text)));
            return Folding.find(folded.get(), Folding.fold(exact.strip()));
        }
        return found.stream().filter(this::cutsNoPair).toList();
    }

    /// How many letters before and behind a place are as the file says.
    private int around(ByQuote quote, TextRange place) {
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
        return !Surrogates.isWithin(text, range.start()) && !Surrogates.isWithin(text, range.end());
    }
}
