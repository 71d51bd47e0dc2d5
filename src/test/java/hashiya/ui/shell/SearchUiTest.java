package hashiya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.library.Library;
import hashiya.model.Highlight;
import hashiya.model.SavedSearch;
import hashiya.sample.Sample;
import hashiya.ui.FxTest;
import hashiya.ui.Pictures;
import hashiya.ui.reader.ArticleView;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

@Tag("ui")
@ExtendWith(FxTest.class)
class SearchUiTest {

    @TempDir
    private Path folder;
    private WindowRoom room;

    @BeforeEach
    void build_the_sample() throws Exception {
        try (var library = Library.create(folder.resolve("w.hashiya"))) {
            Sample.build(library);
        }
    }

    @AfterEach
    void close_the_window() throws Exception {
        room.close();
    }

    @ParameterizedTest
    @EnumSource
    void the_box_leads_to_the_passage_where_hits_are_gone_through_and_highlighted(Language language, FxRobot robot)
            throws Exception {
        room = new WindowRoom(folder.resolve("w.hashiya"), language);
        var before = Set.copyOf(room.library().all(Highlight.class));
        robot.clickOn("#search").write("المعسكر");
        room.until(() -> shown(robot, ".found").size() > 1
                && texts(robot, ".search-layer-stem").getFirst().matches(".* [1-9]\\d*"));
        Pictures.keep(scene(robot, "#search-results"), "search-box-" + language.tag());
        robot.press(KeyCode.ALT).push(KeyCode.DIGIT3).release(KeyCode.ALT);
        room.until(() -> !shown(robot, ".search-offers .hyperlink").isEmpty());
        robot.press(KeyCode.ALT).push(KeyCode.DIGIT3).release(KeyCode.ALT);
        room.until(() -> shown(robot, ".search-offers .hyperlink").isEmpty() && !shown(robot, ".found").isEmpty());
        assertTrue(texts(robot, ".found-layer").stream().anyMatch(each -> !each.isBlank()));
        robot.push(KeyCode.ENTER);
        room.until(() -> room.window().desk().selection().get().isPresent());
        var first = room.window().desk().selection().get().orElseThrow();
        var article = room.library().article(room.window().desk().article().get().orElseThrow());
        assertTrue(first.in(room.library().text(article)).contains("معسكر"));
        room.until(() -> room.isFocusIn("#reader"));
        robot.push(KeyCode.F3);
        room.until(() -> room.window().desk().selection().get().filter(each -> !each.equals(first)).isPresent());
        Pictures.keep(room.window().scene(), "search-passage-" + language.tag());
        robot.push(KeyCode.DIGIT2);
        room.until(() -> room.library().all(Highlight.class).size() == before.size() + 1);
        var made = room.library().all(Highlight.class).stream().filter(each -> !before.contains(each)).findFirst()
                .orElseThrow().id().toString();
        // What was just marked is found.
        robot.clickOn("#search").press(KeyCode.CONTROL).push(KeyCode.A).release(KeyCode.CONTROL).write("المعسكر");
        room.until(() -> !shown(robot, ".found").isEmpty() && FxTest.onFx(() -> robot.lookup("#search-results")
                .queryListView().getItems().toString().contains("id=" + made + ",")));
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).push(KeyCode.Y).release(KeyCode.SHIFT, KeyCode.CONTROL);
        room.until(() -> room.isFocusIn("#synonyms-new"));
    }

    @ParameterizedTest
    @EnumSource
    void the_page_narrows_by_facets_and_layers_says_what_is_wrong_and_keeps_searches(Language language, FxRobot robot)
            throws Exception {
        room = new WindowRoom(folder.resolve("w.hashiya"), language);
        var isArabic = language == Language.ARABIC;
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).push(KeyCode.R).release(KeyCode.SHIFT, KeyCode.CONTROL);
        room.until(() -> room.isFocusIn("#search-page-field"));
        robot.write("المعسكر");
        // Not what was found by the first letters, for whoever types slowly.
        room.until(() -> FxTest.onFx(() -> facets().anyMatch(each -> each.getAccessibleText()
                .startsWith(isArabic ? "النوع: المقالات" : "Kind: articles"))) && !shown(robot, ".found").isEmpty());
        Pictures.keep(room.window().scene(), "search-page-" + language.tag());
        click(() -> facet(isArabic ? "النوع: المقالات" : "Kind: articles").fire());
        room.until(() -> typed().equals(isArabic ? "المعسكر في:المقالات" : "المعسكر in:articles")
                && facet(isArabic ? "النوع: المقالات" : "Kind: articles").isSelected());
        click(() -> facet(isArabic ? "النوع: المقالات" : "Kind: articles").fire());
        room.until(() -> typed().equals("المعسكر"));

        robot.press(KeyCode.ALT).push(KeyCode.DIGIT3).release(KeyCode.ALT);
        room.until(() -> room.node(".search-offers .hyperlink") != null
                && !((ToggleButton) room.node(".search-layer-stem")).isSelected());
        Pictures.keep(room.window().scene(), "search-withheld-" + language.tag());
        click(() -> ((Hyperlink) room.node(".search-offers .hyperlink")).fire());
        room.until(() -> ((ToggleButton) room.node(".search-layer-stem")).isSelected()
                && room.node(".search-offers .hyperlink") == null);

        FxTest.runOnFx(() -> room.node("#search-page-field").requestFocus());
        robot.push(KeyCode.END).write(" (");
        room.until(() -> room.node(".search-problem").isVisible());
        assertTrue(((Label) room.node(".search-problem")).getText().contains("9"));
        assertTrue(room.node("#search-page-results").getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("stale")));
        assertTrue(!shown(robot, ".found").isEmpty());
        robot.push(KeyCode.BACK_SPACE).write(isArabic ? "الناشر:" : "outlet:");
        room.until(() -> texts(robot, ".found-name").contains("بي بي سي"));
        Pictures.keep(room.window().scene(), "search-completing-" + language.tag());
        robot.write("بي");
        room.until(() -> texts(robot, ".found-name").stream().findFirst()
                .equals(Optional.of("بي بي سي")));
        robot.push(KeyCode.TAB);
        room.until(() -> typed().equals(isArabic ? "المعسكر الناشر:«بي بي سي» " : "المعسكر outlet:«بي بي سي» "));

        room.until(() -> !room.node("#search-save").isDisabled());
        robot.clickOn("#search-save-name").write("مخيمات").push(KeyCode.ENTER);
        room.until(() -> room.node(".saved-row") != null);
        assertEquals(List.of("مخيمات"), names());
        robot.clickOn(".saved-remove");
        room.until(() -> names().isEmpty() && room.node(".undo-button") != null && room.node(".undo-button").isVisible());
        robot.clickOn(".undo-button");
        room.until(() -> names().equals(List.of("مخيمات")) && room.node(".saved-row") != null);
        // The page stands in the other language too, with what was asked.
        FxTest.runOnFx(() -> room.window().speak(language.other()));
        room.until(() -> room.node("#search-page-field") != null && !shown(robot, ".found").isEmpty());
        FxTest.runOnFx(() -> room.window().wear(Theme.DARK));
        Pictures.keep(room.window().scene(), "search-page-dark-" + language.other().tag());
        robot.clickOn(".saved-open").push(KeyCode.ESCAPE);
        room.until(() -> room.node("#search-page") == null);
    }

    private List<String> names() {
        return room.library().all(SavedSearch.class).stream().map(SavedSearch::name).toList();
    }

    private String typed() {
        return ((TextField) room.node("#search-page-field")).getText();
    }

    private ToggleButton facet(String begun) {
        return facets().filter(each -> each.getAccessibleText().startsWith(begun)).findFirst().orElseThrow();
    }

    private Stream<ToggleButton> facets() {
        return room.window().scene().getRoot().lookupAll(".facet-value").stream().map(ToggleButton.class::cast);
    }

    private static Set<Node> shown(FxRobot robot, String selector) {
        return robot.lookup(selector).match(each -> each.isVisible() && each.getScene().getWindow().isShowing()
                && isSeen(each)).queryAll();
    }

    private static boolean isSeen(Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent).allMatch(Node::isVisible);
    }

    private static List<String> texts(FxRobot robot, String selector) {
        return shown(robot, selector).stream().map(each -> ((Labeled) each).getText()).toList();
    }

    private static Scene scene(FxRobot robot, String selector) {
        return robot.lookup(selector).query().getScene();
    }

    private static void click(Runnable action) throws Exception {
        FxTest.runOnFx(action);
    }
}
