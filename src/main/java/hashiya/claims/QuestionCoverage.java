package hashiya.claims;

import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.QuestionId;
import hashiya.model.SourceId;
import hashiya.text.PartialDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which sources speak to a question, and which are silent on it: those who speak to other claims in the same articles,
/// or in the same period. Who only passes on what others say neither speaks nor is silent.
///
/// @param speaking in the order of ids, each source once, by whatever name
/// @param silent   in the order of ids
public record QuestionCoverage(List<SourceId> speaking, List<SourceId> silent) {

    public QuestionCoverage {
        speaking = List.copyOf(speaking);
        silent = List.copyOf(silent);
    }

    /// @param attributions all of the workspace
    public static QuestionCoverage of(QuestionId question, Collection<Claim> claims,
            Collection<Attribution> attributions, SourceIdentity identity) {
        var own = claims.stream().filter(each -> each.question().equals(Optional.of(question))).map(Claim::id)
                .collect(Collectors.toSet());
        var to = attributions.stream().collect(Collectors.partitioningBy(each -> own.contains(each.claim())));
        var speaking = speakers(to.get(true).stream(), identity);
        var articles = to.get(true).stream().map(each -> each.passage().article()).collect(Collectors.toSet());
        var days = to.get(true).stream().map(Attribution::reported).filter(PartialDate::isKnown)
                .collect(Collectors.toCollection(TreeSet::new));
        var silent = speakers(to.get(false).stream().filter(each -> articles.contains(each.passage().article())
                || isWithin(each.reported(), days)), identity);
        silent.removeAll(speaking);
        return new QuestionCoverage(List.copyOf(speaking), List.copyOf(silent));
    }

    /// The claims that answer the same question, the claim itself among them; itself alone where it answers none.
    public static List<ClaimId> claimsBeside(Claim claim, Collection<Claim> claims) {
        return claim.question().isEmpty() ? List.of(claim.id())
                : claims.stream().filter(each -> each.question().equals(claim.question())).map(Claim::id).toList();
    }

    private static TreeSet<SourceId> speakers(Stream<Attribution> attributions, SourceIdentity identity) {
        return attributions.map(Attribution::speaker).map(identity::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// A month lies within a period of days that begins or ends in it.
    private static boolean isWithin(PartialDate date, TreeSet<PartialDate> days) {
        if (!date.isKnown() || days.isEmpty()) {
            return false;
        }
        var first = days.first().iso();
        var last = days.last().iso();
        return (date.compareTo(days.first()) >= 0 || first.startsWith(date.iso()))
                && (date.compareTo(days.last()) <= 0 || date.iso().startsWith(last));
    }
}
