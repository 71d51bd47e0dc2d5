package hashiya.ui.tags;

import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import hashiya.ui.FxTest;
import hashiya.ui.control.Contrast;
import hashiya.ui.control.Sheets;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("ui")
@ExtendWith(FxTest.class)
class TagColoursUiTest {

    static Stream<Theme> themes() {
        return Stream.of(new PrimerLight(), new PrimerDark());
    }

    @ParameterizedTest
    @MethodSource("themes")
    void every_colour_of_a_tag_is_seen_on_the_paper_by_itself_or_by_its_edge(Theme theme) throws Exception {
        for (var hex : TagColours.all()) {
            var dot = new Dot(hex);
            var paper = paperUnder(dot, theme);
            var edge = (Color) dot.getBorder().getStrokes().getFirst().getTopStroke();
            assertTrue(Contrast.of(edge, paper) >= Contrast.VISIBLE, edge + " on " + paper);
            assertTrue(!TagColours.DEEP.contains(hex) || Contrast.of(Color.web(hex), paper) >= Contrast.VISIBLE,
                    hex + " on " + paper + " has " + Contrast.of(Color.web(hex), paper));
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void any_colour_is_drawn_so_that_it_is_seen_and_stays_where_it_was_seen_before(Theme theme) throws Exception {
        var paper = paperUnder(new Dot("#000000"), theme);
        for (var hue = 0; hue < 360; hue += 30) {
            for (var brightness = 0.0; brightness <= 1; brightness += 0.25) {
                var colour = Color.hsb(hue, 0.6, brightness);
                var drawn = Contrast.visibleOn(paper, colour);
                assertTrue(Contrast.of(drawn, paper) >= Contrast.VISIBLE, colour + " on " + paper);
                assertTrue(Contrast.of(colour, paper) < Contrast.VISIBLE || drawn.equals(colour));
            }
        }
    }

    private static Color paperUnder(Dot dot, Theme theme) throws Exception {
        return FxTest.onFx(() -> {
            Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
            Region panel = new StackPane(dot);
            panel.getStyleClass().add("tags-panel");
            new Scene(new StackPane(panel), 100, 100).getStylesheets().setAll(Sheets.address("base.css"),
                    Sheets.address("tags.css"));
            panel.getScene().getRoot().applyCss();
            return (Color) panel.getBackground().getFills().getFirst().getFill();
        });
    }
}
