package hashiya.claims;

import hashiya.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Remembers what words fold to, so that the next letter typed into a filter costs little. One thread at a time.
public final class WordFolding {

    private final Map<String, String> known = new HashMap<>();

    /// Folds what a filter will look through.
    public void foldAll(List<ClaimAccounts> claims) {
        for (var claim : claims) {
            words(claim).forEach(this::fold);
            claim.accounts().forEach(each -> words(each).forEach(this::fold));
        }
    }

    /// Whether each of these words stands somewhere in the claim, or else in the claim or the account.
    boolean matches(ClaimAccounts claim, Account account, List<String> wanted) {
        return wanted.stream().allMatch(word -> isIn(claim, word) || isIn(account, word));
    }

    boolean matches(ClaimAccounts claim, List<String> wanted) {
        return wanted.stream().allMatch(word -> isIn(claim, word));
    }

    String fold(String words) {
        return known.computeIfAbsent(words, _ -> Folding.fold(words).text());
    }

    private boolean isIn(ClaimAccounts claim, String word) {
        return words(claim).anyMatch(each -> fold(each).contains(word));
    }

    private boolean isIn(Account account, String word) {
        return words(account).anyMatch(each -> fold(each).contains(word));
    }

    private static Stream<String> words(ClaimAccounts each) {
        var claim = each.claim();
        return Stream.concat(Stream.of(claim.id().toString(), claim.proposition(), claim.place()),
                each.question().stream().map(question -> question.wording()));
    }

    private static Stream<String> words(Account account) {
        var words = new ArrayList<>(List.of(account.passage().quote(), account.article().facts().outlet(),
                account.article().facts().shownTitle(), account.attribution().passage().toString()));
        account.chain().forEach(each -> {
            words.add(each.name());
            words.addAll(each.aliases());
        });
        return words.stream();
    }
}
