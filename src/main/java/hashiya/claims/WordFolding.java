package hashiya.claims;

import hashiya.model.Question;
import hashiya.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Remembers what words fold to, so that the next letter typed into a filter costs little. One thread at a time.
public final class WordFolding {

    private final Map<String, String> known = new HashMap<>();
    /// All words of a claim or an account, by the very thing they are of: it is made anew when anything about it
    /// changes.
    private final Map<Object, String> joined = new IdentityHashMap<>();

    /// Folds what a filter will look through.
    public void foldAll(List<ClaimAccounts> claims) {
        for (var claim : claims) {
            words(claim);
            claim.accounts().forEach(this::words);
        }
    }

    /// Lets go of what was put together for claims that have been read anew. What their words fold to stays.
    public void renew() {
        joined.clear();
    }

    /// Whether each of these words stands somewhere in the claim, or else in the account.
    boolean matches(ClaimAccounts claim, Account account, List<String> wanted) {
        return wanted.stream().allMatch(word -> words(claim).contains(word) || words(account).contains(word));
    }

    boolean matches(ClaimAccounts claim, List<String> wanted) {
        return wanted.stream().allMatch(words(claim)::contains);
    }

    String fold(String words) {
        return known.computeIfAbsent(words, _ -> Folding.fold(words).text());
    }

    private String words(ClaimAccounts each) {
        var found = joined.get(each);
        if (found == null) {
            var claim = each.claim();
            found = join(List.of(claim.id().toString(), claim.proposition(), claim.place(), claim.agent(),
                    claim.action(), each.question().map(Question::wording).orElse("")));
            joined.put(each, found);
        }
        return found;
    }

    private String words(Account account) {
        var found = joined.get(account);
        if (found == null) {
            var facts = account.article().facts();
            var pieces = new ArrayList<>(List.of(account.passage().quote(), facts.outlet(), facts.shownTitle(),
                    account.attribution().passage().toString()));
            account.chain().forEach(each -> {
                pieces.add(each.name());
                pieces.addAll(each.aliases());
            });
            found = join(pieces);
            joined.put(account, found);
        }
        return found;
    }

    /// With a line between two pieces, which no word that is looked for has.
    private String join(List<String> pieces) {
        var all = new StringBuilder();
        pieces.forEach(each -> all.append(fold(each)).append('\n'));
        return all.toString();
    }
}
