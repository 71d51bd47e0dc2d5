package hashiya.ui.details;

import static org.junit.jupiter.api.Assertions.assertFalse;

import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.model.Furniture;
import hashiya.model.Remark;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DetailWordsTest {

    @ParameterizedTest
    @EnumSource
    void everything_that_reading_may_have_found_has_words(Language language) {
        var words = new DetailWords(new Messages(language));
        for (var kind : Remark.Kind.values()) {
            assertFalse(words.kind(new Remark(kind, "1")).isBlank());
        }
        for (var furniture : Furniture.values()) {
            assertFalse(words.kind(furniture).isBlank());
        }
    }
}
