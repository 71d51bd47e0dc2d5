package hashiya.claims;

import hashiya.model.Attribution;
import hashiya.model.AttributionId;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.QuestionId;
import hashiya.model.Relation;
import hashiya.model.Snapshot;
import hashiya.text.Folding;
import hashiya.text.Quantity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Numbers of several accounts that count the same, set against each other, with what else differs between the claims
/// they stand in. Only where they are not all one: accounts that give the same number need no contrast.
///
/// @param accounts the smallest number first; of equal ones in the order of claims and attributions
/// @param differing what is not the same in all of them
/// @param conflicting whether two of them cannot both be true
public record Contrast(List<Account> accounts, Set<Aspect> differing, boolean conflicting) {

    /// A number that an attribution gives.
    public record Account(Claim claim, Attribution attribution, Quantity figure) {}

    /// In what accounts can differ.
    public enum Aspect {
        NUMBER,
        /// The verb: what is said to have been done.
        ACTION,
        /// Who is said to have done it.
        AGENT,
        PLACE,
        DATE
    }

    private static final Comparator<Account> ORDER = Comparator.comparing((Account each) -> each.figure().number())
            .thenComparing(each -> each.figure().bound()).thenComparing(each -> each.claim().id())
            .thenComparing(each -> each.attribution().id()).thenComparing(each -> each.figure().unit());

    /// @throws IllegalArgumentException if there is nothing to set against each other
    public Contrast {
        accounts = accounts.stream().sorted(ORDER).toList();
        differing = differing.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(differing));
        if (accounts.size() < 2) {
            throw new IllegalArgumentException("One account stands against nothing");
        }
    }

    /// Between the attributions of one claim.
    public static List<Contrast> in(ClaimId claim, Snapshot snapshot) {
        return among(Set.of(claim), snapshot);
    }

    /// Between two claims, and within each of them.
    public static List<Contrast> between(ClaimId one, ClaimId other, Snapshot snapshot) {
        return among(Set.copyOf(List.of(one, other).stream().distinct().toList()), snapshot);
    }

    /// Between the claims of a question and those that stand in a relation to one of them.
    public static List<Contrast> in(QuestionId question, Snapshot snapshot) {
        var own = new HashSet<ClaimId>();
        snapshot.all(Claim.class).stream().filter(each -> each.question().equals(Optional.of(question)))
                .map(Claim::id).forEach(own::add);
        var related = snapshot.all(Relation.class).stream()
                .filter(each -> own.contains(each.from()) || own.contains(each.to()))
                .flatMap(each -> Stream.of(each.from(), each.to())).toList();
        own.addAll(related);
        return among(own, snapshot);
    }

    /// Groups by what they count, the largest first.
    private static List<Contrast> among(Collection<ClaimId> claims, Snapshot snapshot) {
        var left = new ArrayList<>(claims.stream().sorted().flatMap(each -> snapshot.attributions(each).stream())
                .flatMap(each -> each.figures().stream()
                        .map(figure -> new Account(snapshot.get(Claim.class, each.claim()), each, figure)))
                .sorted(ORDER).toList());
        var measures = left.stream().map(Contrast::measure).distinct()
                .sorted(Comparator.comparing(Measure::word).reversed()).toList();
        var contrasts = new ArrayList<Contrast>();
        // Those without a unit come last, and join the others only where there is one group to join.
        var named = measures.stream().filter(each -> !each.word().isEmpty()).toList();
        for (var measure : named.size() == 1 ? named : measures) {
            var group = left.stream().filter(each -> named.size() == 1 ? measure.meets(measure(each))
                    : measure.equals(measure(each))).toList();
            contrast(group).ifPresent(contrasts::add);
        }
        return contrasts.stream().sorted(Comparator.comparing((Contrast each) -> -each.accounts().size())).toList();
    }

    private static Optional<Contrast> contrast(List<Account> group) {
        var attributions = group.stream().map(Account::attribution).distinct().count();
        if (attributions < 2 || group.stream().map(each -> same(each.figure())).distinct().count() < 2) {
            return Optional.empty();
        }
        return Optional.of(new Contrast(group, differing(group), isConflicting(group)));
    }

    /// A number of one account that none of another's can be.
    private static boolean isConflicting(List<Account> group) {
        var figures = new HashMap<AttributionId, Set<Quantity>>();
        group.forEach(each -> figures.computeIfAbsent(each.attribution().id(), _ -> new HashSet<>())
                .add(same(each.figure())));
        // Accounts of the same numbers are one here, so that a thousand of them cost little.
        var accounts = Set.copyOf(figures.values());
        return accounts.stream().anyMatch(one -> accounts.stream().filter(other -> !other.equals(one))
                .anyMatch(other -> one.stream().anyMatch(figure -> other.stream().noneMatch(figure::agreesWith))));
    }

    /// Aspects that nothing is said of in one account do not differ there.
    private static Set<Aspect> differing(List<Account> group) {
        var differing = EnumSet.of(Aspect.NUMBER);
        differs(group, Claim::action, Aspect.ACTION, differing);
        differs(group, Claim::agent, Aspect.AGENT, differing);
        differs(group, Claim::place, Aspect.PLACE, differing);
        differs(group, claim -> claim.happened().iso(), Aspect.DATE, differing);
        return differing;
    }

    private static void differs(List<Account> group, Function<Claim, String> aspect, Aspect name, Set<Aspect> all) {
        var said = group.stream().map(each -> Folding.fold(aspect.apply(each.claim()).strip()).text())
                .filter(each -> !each.isEmpty()).distinct().count();
        if (said > 1) {
            all.add(name);
        }
    }

    private static Quantity same(Quantity figure) {
        return new Quantity(figure.number(), figure.bound(), "");
    }

    private static Measure measure(Account account) {
        return Measure.of(account.figure().unit());
    }
}
