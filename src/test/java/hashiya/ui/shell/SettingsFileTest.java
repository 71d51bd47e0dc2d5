package hashiya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.paper.PaperSize;
import hashiya.ui.desk.NoteView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    private Path folder;

    @Test
    void what_was_chosen_comes_back() {
        var chosen = new Settings(Language.ARABIC, Theme.DARK, 26, Optional.of(folder.resolve("عمل.hashiya")), 1200, 800,
                false).with(NoteView.READ);
        var file = folder.resolve("new/settings.properties");
        new SettingsFile(file).save(chosen);
        assertEquals(chosen, new SettingsFile(file).load());
    }

    @Test
    void contrast_and_size_of_words_come_back_and_stay_within_reason() throws IOException {
        var file = folder.resolve("looks.properties");
        var looks = Looks.of(Theme.DARK).withOtherContrast().enlarged(2);
        new SettingsFile(file).save(new SettingsFile(file).load().with(looks));
        assertEquals(looks, new SettingsFile(file).load().looks());
        Files.writeString(file, "words=900");
        assertEquals(22, new SettingsFile(file).load().looks().size());
    }

    @Test
    void paper_is_that_of_the_country_until_it_is_chosen() {
        assertEquals(PaperSize.A4, PaperSize.usual(Locale.of("ar", "SY")));
        assertEquals(PaperSize.LETTER, PaperSize.usual(Locale.US));
        var file = folder.resolve("paper.properties");
        var usual = new SettingsFile(file).load();
        assertEquals(PaperSize.usual(Locale.getDefault()), usual.paper());
        for (var size : PaperSize.values()) {
            new SettingsFile(file).save(usual.with(size));
            assertEquals(size, new SettingsFile(file).load().paper());
        }
    }

    @Test
    void a_broken_file_costs_a_preference_and_nothing_else() throws IOException {
        for (var broken : new String[] {"text-size=NaN\nwidth=-7\nheight=x\ntheme=pink\nlanguage=xx", "\\uZZZZ", "\0\1"}) {
            var file = Files.writeString(folder.resolve("settings.properties"), broken);
            var settings = new SettingsFile(file).load();
            assertEquals(Theme.LIGHT, settings.theme());
            assertTrue(settings.textSize() > 0 && settings.width() >= 300 && settings.height() >= 300);
        }
    }
}
