package hashiya.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.DirectionChoice;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.HighlightId;
import hashiya.model.ReadState;
import hashiya.model.Sha256;
import hashiya.model.TextVersion;
import hashiya.text.PartialDate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static final String PASSAGE = "قال {0} 'إنّهـم' ١٢\nانشقّوا ";

    @Test
    void the_letters_stay_as_they_are_and_what_is_known_stands_below() {
        var article = article(new Facts("العنوان", "عنواني", "العربي الجديد", "كاتب",
                PartialDate.parse("2017-07-11").orElseThrow(), "https://example.org/1", "ar"));
        assertEquals("«" + PASSAGE + "»\nالعربي الجديد، كاتب، «العنوان»، 11 تموز/يوليو 2017، https://example.org/1 [A3]",
                Citation.of(article, PASSAGE, Optional.empty(), new Messages(Language.ARABIC)));
        assertEquals("“" + PASSAGE + "”\nالعربي الجديد, كاتب, “العنوان”, 11 July 2017, https://example.org/1 [Q3:4]",
                Citation.of(article, PASSAGE, Optional.of(new HighlightId(article.id(), 4)),
                        new Messages(Language.ENGLISH)));
    }

    @Test
    void what_is_not_known_leaves_no_gap() {
        var nothing = article(new Facts("", "", "", "", PartialDate.UNKNOWN, "", "ar"));
        assertEquals("«أ»\n[A3]", Citation.of(nothing, "أ", Optional.empty(), new Messages(Language.ARABIC)));
        var own = article(new Facts("", "عنواني", "", "", PartialDate.UNKNOWN, "", "ar"));
        assertEquals("«أ»\n«عنواني» [A3]", Citation.of(own, "أ", Optional.empty(), new Messages(Language.ARABIC)));
    }

    private static Article article(Facts facts) {
        var evidence = new Evidence(Sha256.of(new byte[0]), 0, "a.txt", "UTF-8", Instant.EPOCH);
        return new Article(new ArticleId(3), facts, evidence, TextVersion.first(""), List.of(),
                DirectionChoice.BY_MAJORITY, ReadState.UNREAD);
    }
}
