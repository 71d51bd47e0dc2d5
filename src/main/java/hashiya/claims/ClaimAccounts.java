package hashiya.claims;

import hashiya.model.Attribution;
import hashiya.model.AttributionId;
import hashiya.model.Claim;
import hashiya.model.Question;
import hashiya.model.Source;
import hashiya.text.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A claim with everything that is said of it, whatever a board shows of that.
///
/// @param accounts  by the day of the report
/// @param agreement of all of them
/// @param speakers  how many sources speak
/// @param repeated  those that were recorded before: the same source takes the same stance in the same passage
public record ClaimAccounts(Claim claim, Optional<Question> question, List<Account> accounts, Agreement agreement,
        int speakers, Set<AttributionId> repeated) {

    public ClaimAccounts {
        accounts = List.copyOf(accounts);
        repeated = Set.copyOf(repeated);
    }

    /// @param names which sources of the whole workspace are one
    static ClaimAccounts of(Claim claim, Optional<Question> question, List<Account> accounts, SourceIdentity names) {
        var sorted = accounts.stream().sorted(Account.ORDER).toList();
        var attributions = sorted.stream().map(Account::attribution).toList();
        var sources = sorted.stream().flatMap(each -> each.chain().stream()).distinct().toList();
        return new ClaimAccounts(claim, question, sorted,
                Agreement.of(claim.id(), attributions, identity(sources, names)),
                (int) attributions.stream().map(Attribution::speaker).distinct().count(),
                Duplicates.in(attributions).stream().flatMap(group -> group.stream().skip(1))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /// Whether sources cite one another in a circle.
    public boolean isCircular() {
        return !agreement.resolved().loops().isEmpty();
    }

    /// The day of the earliest report that has one.
    public PartialDate firstReported() {
        return accounts.stream().map(each -> each.attribution().reported()).filter(PartialDate::isKnown).findFirst()
                .orElse(PartialDate.UNKNOWN);
    }

    /// Sources that are not one in the whole workspace are not one here; where some are, those of the claim decide among
    /// themselves, as they do wherever its agreement is told.
    private static SourceIdentity identity(List<Source> sources, SourceIdentity names) {
        var apart = sources.stream().map(Source::id).map(names::of).distinct().count() == sources.size();
        return apart ? SourceIdentity.NONE : SourceIdentity.of(sources);
    }
}
