package hashiya.ui.reader;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import hashiya.model.Colour;
import hashiya.ui.FxTest;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("ui")
@ExtendWith(FxTest.class)
class PaletteUiTest {

    static Stream<Theme> themes() {
        return Stream.of(new PrimerLight(), new PrimerDark());
    }

    @ParameterizedTest
    @MethodSource("themes")
    void text_is_readable_on_every_highlight_and_under_the_selection(Theme theme) throws Exception {
        var palette = palette(theme);
        for (var colour : Colour.values()) {
            assertReadable(palette.ink(), palette.tint(colour));
            assertReadable(palette.ink(), palette.selectionOn(palette.tint(colour)));
        }
        assertReadable(palette.ink(), palette.selectionOn(palette.paper()));
        assertReadable(palette.faded(), palette.paper());
    }

    @ParameterizedTest
    @MethodSource("themes")
    void the_colours_can_be_told_from_the_paper_and_from_one_another(Theme theme) throws Exception {
        var palette = palette(theme);
        var tints = Stream.of(Colour.values()).map(palette::tint).toList();
        for (var tint : tints) {
            assertTrue(distance(tint, palette.paper()) > 0.12, tint + " is hardly seen on " + palette.paper());
            for (var other : tints) {
                assertTrue(tint == other || distance(tint, other) > 0.05, tint + " looks like " + other);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void the_page_takes_its_colours_from_the_theme(Theme theme) throws Exception {
        var dark = theme instanceof PrimerDark;
        var palette = palette(theme);
        assertNotEquals(Color.BLACK, palette.ink());
        assertTrue(dark == palette.paper().getBrightness() < 0.5, palette.toString());
    }

    private static double distance(Color one, Color other) {
        return Math.sqrt(Math.pow(one.getRed() - other.getRed(), 2) + Math.pow(one.getGreen() - other.getGreen(), 2)
                + Math.pow(one.getBlue() - other.getBlue(), 2));
    }

    private static void assertReadable(Color ink, Color background) {
        var contrast = Palette.contrast(ink, background);
        assertTrue(contrast >= Palette.READABLE, ink + " on " + background + " has " + contrast);
    }

    private static Palette palette(Theme theme) throws Exception {
        return FxTest.onFx(() -> {
            Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
            var view = new ArticleView(new TypeCase());
            var root = new StackPane(view);
            new Scene(root, 400, 300).getStylesheets().setAll(List.of(
                    PaletteUiTest.class.getResource("/hashiya/assets/css/reader.css").toExternalForm()));
            root.applyCss();
            return view.themeColours().palette();
        });
    }
}
