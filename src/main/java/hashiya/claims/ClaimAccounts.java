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
/// What its accounts go back to is found when it is first asked for: a board shows few of its claims at a time.
public final class ClaimAccounts {

    private final Claim claim;
    private final Optional<Question> question;
    private final List<Account> accounts;
    private final SourceIdentity names;
    private volatile Agreement agreement;

    /// @param names which sources of the whole workspace are one
    ClaimAccounts(Claim claim, Optional<Question> question, List<Account> accounts, SourceIdentity names) {
        this.claim = claim;
        this.question = question;
        this.accounts = accounts.stream().sorted(Account.ORDER).toList();
        this.names = names;
    }

    public Claim claim() {
        return claim;
    }

    public Optional<Question> question() {
        return question;
    }

    /// By the day of the report.
    public List<Account> accounts() {
        return accounts;
    }

    /// Of all accounts.
    public Agreement agreement() {
        var known = agreement;
        if (known == null) {
            known = Agreement.of(claim.id(), attributions(), identity());
            agreement = known;
        }
        return known;
    }

    /// How many sources speak.
    public int speakers() {
        return (int) accounts.stream().map(each -> each.attribution().speaker()).distinct().count();
    }

    /// Whether sources cite one another in a circle.
    public boolean isCircular() {
        return !agreement().resolved().loops().isEmpty();
    }

    /// Those that were recorded before: the same source takes the same stance in the same passage.
    public Set<AttributionId> repeated() {
        return Duplicates.in(attributions()).stream().flatMap(group -> group.stream().skip(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The day of the earliest report that has one.
    public PartialDate firstReported() {
        return accounts.stream().map(each -> each.attribution().reported()).filter(PartialDate::isKnown).findFirst()
                .orElse(PartialDate.UNKNOWN);
    }

    private List<Attribution> attributions() {
        return accounts.stream().map(Account::attribution).toList();
    }

    /// Sources that are not one in the whole workspace are not one here; where some are, those of the claim decide
    /// among themselves, as they do wherever its agreement is told.
    private SourceIdentity identity() {
        var sources = accounts.stream().flatMap(each -> each.chain().stream()).distinct().toList();
        var apart = sources.stream().map(Source::id).map(names::of).distinct().count() == sources.size();
        return apart ? SourceIdentity.NONE : SourceIdentity.of(sources);
    }
}
