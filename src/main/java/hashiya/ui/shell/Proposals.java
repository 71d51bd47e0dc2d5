package hashiya.ui.shell;

import hashiya.claims.suggest.Suggestion;
import hashiya.model.Dismissals;
import hashiya.text.TextRange;
import java.util.List;
import java.util.Optional;

/// The suggestions of one text as they are gone through: those that are still open, or those that were dismissed.
///
/// @param found     all of the text
/// @param dismissed what the analyst wants no more; letters that stand nowhere in this text wait there for a text that
///                  has them again
/// @param side      which of them are listed
/// @param listed    in reading order
/// @param current   the place in that list of the one that is asked about, or -1 where the list is empty
record Proposals(SuggestionsOf.Found found, Dismissals dismissed, Side side, List<Suggestion> listed, int current) {

    enum Side {
        OPEN,
        DISMISSED;

        private Side other() {
            return this == OPEN ? DISMISSED : OPEN;
        }
    }

    Proposals {
        listed = List.copyOf(listed);
        current = listed.isEmpty() ? -1 : Math.floorMod(current, listed.size());
    }

    /// @param recorded the passages of the article that an attribution is read off: they are not proposed
    static Proposals of(SuggestionsOf.Found found, Dismissals dismissed, List<TextRange> recorded) {
        return new Proposals(found, dismissed, Side.OPEN, List.of(), -1).without(recorded);
    }

    Optional<Suggestion> suggestion() {
        return current < 0 ? Optional.empty() : Optional.of(listed.get(current));
    }

    Proposals at(int place) {
        return new Proposals(found, dismissed, side, listed, place);
    }

    /// At the first that ends behind an offset.
    Proposals from(int offset) {
        var place = 0;
        while (place < listed.size() && listed.get(place).range().end() <= offset) {
            place++;
        }
        return at(place);
    }

    /// Lists anew, where it stands.
    Proposals without(List<TextRange> recorded) {
        var left = found.suggestions().stream().filter(each -> dismissed.has(quote(each)) == (side == Side.DISMISSED)
                && recorded.stream().noneMatch(range -> SuggestionsOf.isSame(range, each.range()))).toList();
        return new Proposals(found, dismissed, side, left, Math.clamp(current, 0, Math.max(0, left.size() - 1)));
    }

    /// The other ones, to be listed.
    Proposals turned() {
        return new Proposals(found, dismissed, side.other(), List.of(), -1);
    }

    /// Dismisses the one that is asked about, or takes its dismissal back; to be listed anew.
    Proposals decided() {
        return suggestion().map(each -> new Proposals(found, side == Side.OPEN ? dismissed.with(quote(each))
                : dismissed.without(quote(each)), side, listed, current)).orElse(this);
    }

    private String quote(Suggestion suggestion) {
        return suggestion.range().in(found.text());
    }
}
