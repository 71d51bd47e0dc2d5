package hashiya.claims;

import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.text.TextRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Another printing of the text that an account stands in, in which nobody has attributed anything to the claim.
///
/// @param account what the printing would repeat
/// @param place   where it stands there; nothing where that cannot be told
public record Reprint(Attribution account, ArticleId copy, Optional<TextRange> place) {

    /// Each printing once, beside the first account whose text it prints; where the accounts stand in it is not looked for.
    ///
    /// @param accounts the attributions of one claim
    public static List<Reprint> of(Collection<Attribution> accounts, Stories stories) {
        var taken = accounts.stream().map(each -> each.passage().article()).collect(Collectors.toCollection(HashSet::new));
        var reprints = new ArrayList<Reprint>();
        accounts.stream().sorted(Comparator.comparing(Attribution::id)).forEach(account ->
                stories.of(account.passage().article()).stream().flatMap(story -> story.printings().stream())
                        .filter(taken::add).forEach(copy -> reprints.add(new Reprint(account, copy, Optional.empty()))));
        return reprints;
    }

    public Reprint at(Optional<TextRange> found) {
        return new Reprint(account, copy, found);
    }
}
