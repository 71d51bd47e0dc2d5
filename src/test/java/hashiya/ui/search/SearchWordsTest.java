package hashiya.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.indexing.IndexState;
import hashiya.indexing.IndexState.Phase;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.search.IndexTrouble.Reason;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SearchWordsTest {

    private final SearchWords arabic = new SearchWords(new Messages(Language.ARABIC));
    private final SearchWords english = new SearchWords(new Messages(Language.ENGLISH));

    @Test
    void while_the_index_is_made_it_says_how_far_that_is_and_that_search_goes_on() {
        assertEquals("The search index is being made: 2,000 of 10,000. Search goes on over what is in it.",
                english.state(state(Phase.REBUILDING, 2_000, 10_000)));
        var said = arabic.state(state(Phase.REBUILDING, 2_000, 10_000));
        assertTrue(said.startsWith("يجري بناء فهرس البحث: ") && said.contains("البحث مستمر"), said);
        assertTrue(english.state(state(Phase.CATCHING_UP, 3, 12)).contains("3 of 12"));
        assertTrue(english.state(state(Phase.STOPPED, 3, 12)).contains("stopped"));
    }

    @Test
    void once_it_is_healed_there_is_nothing_to_say() {
        assertEquals("", arabic.state(state(Phase.READY, 0, 0)));
        assertEquals("", english.state(state(Phase.READY, 0, 0)));
        assertFalse(english.state(IndexState.UNOPENED).isBlank());
    }

    @ParameterizedTest
    @EnumSource
    void an_index_in_memory_says_why_in_whatever_phase_it_is(Reason reason) {
        for (var words : new SearchWords[] {arabic, english}) {
            var ready = words.state(new IndexState(Phase.READY, 0, 0, Optional.of(reason)));
            assertFalse(ready.isBlank());
            var making = words.state(new IndexState(Phase.REBUILDING, 1, 2, Optional.of(reason)));
            assertEquals(words.state(state(Phase.REBUILDING, 1, 2)) + " " + ready, making);
        }
        assertTrue(english.state(new IndexState(Phase.READY, 0, 0, Optional.of(reason))).contains("memory"));
    }

    private static IndexState state(Phase phase, long done, long total) {
        return new IndexState(phase, done, total, Optional.empty());
    }
}
