package hashiya.claims;

import hashiya.claims.Board.Cell;
import hashiya.claims.Board.Row;
import hashiya.model.SourceId;
import hashiya.model.TagId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Lets through what a filter asks for.
final class Sieve {

    private final BoardFilter filter;
    private final Optional<Set<TagId>> tags;
    private final WordFolding folding;
    private final List<String> words;

    /// @param branches the tags that passages have, each with those below it
    Sieve(BoardFilter filter, Map<TagId, Set<TagId>> branches, WordFolding folding) {
        this.filter = filter;
        this.folding = folding;
        tags = filter.told().tag().map(each -> branches.getOrDefault(each, Set.of(each)));
        words = Stream.of(folding.fold(filter.words()).split("\\s+")).filter(each -> !each.isEmpty()).toList();
    }

    /// What passes of a claim; nothing where the board is to do without it.
    Optional<Row> row(ClaimAccounts claim) {
        if (!passes(claim)) {
            return Optional.empty();
        }
        var named = folding.matches(claim, words);
        var bySpeaker = new HashMap<SourceId, List<Account>>();
        for (var each : claim.accounts()) {
            if (passes(each) && (named || folding.matches(claim, each, words))) {
                bySpeaker.computeIfAbsent(each.attribution().speaker(), _ -> new ArrayList<>()).add(each);
            }
        }
        if (bySpeaker.isEmpty() && !(named && filter.wantsNobody())) {
            return Optional.empty();
        }
        var cells = new HashMap<SourceId, Cell>();
        bySpeaker.forEach((speaker, accounts) -> cells.put(speaker, new Cell(accounts)));
        return Optional.of(new Row(claim, cells));
    }

    private boolean passes(ClaimAccounts each) {
        var about = filter.about();
        return about.question().map(id -> each.claim().question().filter(id::equals).isPresent()).orElse(true)
                && about.digit().map(each.claim().credibility()::equals).orElse(true)
                && about.happened().holds(each.claim().happened());
    }

    private boolean passes(Account each) {
        var who = filter.who();
        return who.outlet().map(each.outlets()::contains).orElse(true)
                && who.source().map(each.attribution().chain()::contains).orElse(true)
                && who.kind().map(each.speaker().kind()::equals).orElse(true)
                && who.letter().map(each.speaker().reliability()::equals).orElse(true)
                && filter.told().reported().holds(each.attribution().reported())
                && tags.map(wanted -> each.passage().tags().stream().anyMatch(wanted::contains)).orElse(true);
    }
}
