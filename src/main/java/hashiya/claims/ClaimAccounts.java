package hashiya.claims;

import hashiya.model.Attribution;
import hashiya.model.AttributionId;
import hashiya.model.Claim;
import hashiya.model.HighlightId;
import hashiya.model.Question;
import hashiya.model.SourceId;
import hashiya.model.Stance;
import hashiya.text.PartialDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A claim with everything that is said of it, whatever a board shows of that.
///
/// @param accounts  by the day of the report
/// @param agreement of all of them
/// @param speakers  how many sources speak
/// @param circular  whether a source has the claim, by whatever detour, from itself
/// @param repeated  those that say letter by letter what another before them says: the same stance and chain in the same
///                  passage
public record ClaimAccounts(Claim claim, Optional<Question> question, List<Account> accounts, Agreement agreement,
        int speakers, boolean circular, Set<AttributionId> repeated) {

    private record Entry(Stance stance, List<SourceId> chain, HighlightId passage) {}

    public ClaimAccounts {
        accounts = List.copyOf(accounts);
        repeated = Set.copyOf(repeated);
    }

    static ClaimAccounts of(Claim claim, Optional<Question> question, List<Account> accounts) {
        var sorted = accounts.stream().sorted(Account.ORDER).toList();
        var attributions = sorted.stream().map(Account::attribution).toList();
        return new ClaimAccounts(claim, question, sorted, Agreement.of(claim.id(), attributions),
                (int) attributions.stream().map(Attribution::speaker).distinct().count(), Circles.isIn(attributions),
                repeated(attributions));
    }

    /// The day of the earliest report that has one.
    public PartialDate firstReported() {
        return accounts.stream().map(each -> each.attribution().reported()).filter(PartialDate::isKnown).findFirst()
                .orElse(PartialDate.UNKNOWN);
    }

    private static Set<AttributionId> repeated(List<Attribution> attributions) {
        var seen = new HashSet<Entry>();
        var repeated = new HashSet<AttributionId>();
        for (var each : attributions) {
            if (!seen.add(new Entry(each.stance(), each.chain(), each.passage()))) {
                repeated.add(each.id());
            }
        }
        return repeated;
    }
}
