package hashiya.claims;

import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Question;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Everything that is said in a workspace, put together so that boards of it are quickly made.
///
/// @param claims       in the order of ids
/// @param attributions how many there are
/// @param outlets      that anything came through, by name
/// @param sources      that speak or pass on, in the order of ids
/// @param tags         of the passages, and those above them, in the order of ids
/// @param branches     each of these tags with those below it
public record Accounts(List<ClaimAccounts> claims, int attributions, List<String> outlets, List<Source> sources,
        List<Tag> tags, Map<TagId, Set<TagId>> branches) {

    public static final Accounts NONE = new Accounts(List.of(), 0, List.of(), List.of(), List.of(), Map.of());

    public Accounts {
        claims = List.copyOf(claims);
        outlets = List.copyOf(outlets);
        sources = List.copyOf(sources);
        tags = List.copyOf(tags);
        branches = Map.copyOf(branches);
    }

    public static Accounts of(Snapshot snapshot) {
        var accounts = snapshot.all(Attribution.class).stream().map(each -> Account.of(each, snapshot)).toList();
        var byClaim = new HashMap<ClaimId, List<Account>>();
        accounts.forEach(each -> byClaim.computeIfAbsent(each.attribution().claim(), _ -> new ArrayList<>()).add(each));
        var names = SourceIdentity.of(snapshot.all(Source.class));
        var claims = snapshot.all(Claim.class).stream().sorted(Comparator.comparing(Claim::id))
                .map(each -> new ClaimAccounts(each, each.question().map(id -> snapshot.get(Question.class, id)),
                        byClaim.getOrDefault(each.id(), List.of()), names))
                .toList();
        var branches = branches(accounts, TagTree.of(snapshot.all(Tag.class)));
        return new Accounts(claims, accounts.size(),
                accounts.stream().flatMap(each -> each.outlets().stream()).distinct().sorted().toList(),
                accounts.stream().flatMap(each -> each.chain().stream()).distinct()
                        .sorted(Comparator.comparing(Source::id)).toList(),
                snapshot.all(Tag.class).stream().filter(each -> branches.containsKey(each.id()))
                        .sorted(Comparator.comparing(Tag::id)).toList(),
                branches);
    }

    /// The questions that have claims, in the order of ids.
    public List<Question> questions() {
        return claims.stream().flatMap(each -> each.question().stream()).distinct()
                .sorted(Comparator.comparing(Question::id)).toList();
    }

    /// What of all this is asked for.
    ///
    /// @param folding remembers what words fold to from one board to the next
    public Board board(BoardFilter filter, BoardOrder order, WordFolding folding) {
        var sieve = new Sieve(filter, branches, folding);
        return Board.of(claims.stream().map(sieve::row).flatMap(Optional::stream).toList(), order, this);
    }

    public Board board(BoardFilter filter, BoardOrder order) {
        return board(filter, order, new WordFolding());
    }

    private static Map<TagId, Set<TagId>> branches(List<Account> accounts, TagTree tree) {
        var used = accounts.stream().flatMap(each -> each.passage().tags().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        var branches = new HashMap<TagId, Set<TagId>>();
        for (var id : used) {
            var tag = tree.find(id);
            branches.computeIfAbsent(id, _ -> new TreeSet<>()).add(id);
            tree.above(tag).forEach(above -> branches.computeIfAbsent(above.id(), _ -> new TreeSet<>()).add(id));
        }
        return branches;
    }
}
