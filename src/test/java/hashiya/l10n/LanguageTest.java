package hashiya.l10n;

import static hashiya.l10n.Language.ARABIC;
import static hashiya.l10n.Language.ENGLISH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void the_machine_says_which_language_it_speaks() {
        assertEquals(ENGLISH, Language.of(Map.of(), Locale.ROOT));
        assertEquals(ARABIC, Language.of(Map.of(), Locale.of("ar", "SY")));
        assertEquals(ARABIC, Language.of(Map.of("LANG", "ar_SY.UTF-8"), Locale.ROOT));
        assertEquals(ENGLISH, Language.of(Map.of("LC_ALL", "en_US.UTF-8", "LANG", "ar_SY.UTF-8"), Locale.US));
        assertEquals(ARABIC, Language.of(Map.of("LC_ALL", "C.UTF-8"), Locale.of("ar")));
        assertEquals(ENGLISH, Language.of(Map.of("LANG", "C"), Locale.ROOT));
    }

    @Test
    void what_was_asked_for_by_name_comes_first() {
        assertEquals(ARABIC, Language.of(Map.of("HASHIYA_LANG", "ar", "LC_ALL", "en_US.UTF-8"), Locale.US));
        assertEquals(ENGLISH, Language.of(Map.of("HASHIYA_LANG", "en", "LC_ALL", "ar_SY"), Locale.of("ar")));
    }
}
