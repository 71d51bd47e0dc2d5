package hashiya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.Colour;
import hashiya.model.Highlight;
import hashiya.sample.Sample;
import hashiya.text.TextRange;
import hashiya.ui.FxTest;
import hashiya.ui.ScreenDrag;
import hashiya.ui.desk.PanelName;
import hashiya.ui.desk.Reading;
import hashiya.ui.reader.ArticleView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/// Two articles side by side, as an analyst works with them.
@Tag("ui")
@ExtendWith(FxTest.class)
class SideBySideUiTest {

    @TempDir
    private static Path sample;
    @TempDir
    private Path folder;
    private WindowRoom room;
    private List<ArticleId> articles;

    @BeforeAll
    static void build_the_sample() {
        try (var library = Library.create(sample.resolve("sample.hashiya"))) {
            Sample.build(library);
        }
    }

    @AfterEach
    void close_the_window() throws Exception {
        room.close();
    }

    @ParameterizedTest
    @EnumSource
    void two_articles_are_read_compared_and_left_again(Language language, FxRobot robot) throws Exception {
        open(language);
        openBesideFromTheLibrary(robot, language);
        actInEach(robot);
        scrollTogether(robot);
        attributeByDragging(robot);
        goBackAndForward(robot, language);
        keepThePair();

        press(robot, KeyCode.CONTROL, KeyCode.W);
        room.until(() -> frames().size() == 1);
        assertFalse(isSeen(".reader-strip"));
        assertEquals(Optional.of(articles.get(0)), room.window().desk().article().get());
        assertTrue(room.isFocusIn(".reader-frame"));
    }

    @ParameterizedTest
    @EnumSource
    void a_narrow_window_hides_the_library_while_there_are_two_and_one_article_may_stand_twice(Language language,
            FxRobot robot) throws Exception {
        open(language);
        FxTest.runOnFx(() -> {
            room.window().scene().getWindow().setWidth(1000);
            room.window().scene().getWindow().setHeight(700);
        });
        room.focusReader();
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        room.until(() -> frames().size() == 2);
        room.settle();

        room.until(() -> !isSeen(".articles-panel") && areInside(".reader-frame") && areInside(".rail")
                && areInside(".reader-title") && areInside(".mark-bar .button"));
        assertEquals(List.of(articles.get(0), articles.get(0)), standing());
        select(view(1), new TextRange(40, 70));
        robot.push(KeyCode.DIGIT2);
        room.until(() -> room.library().highlights(articles.get(0)).stream()
                .anyMatch(each -> each.range().equals(new TextRange(40, 70))));
        room.settle();
        assertEquals(2, FxTest.onFx(() -> room.window().scene().getRoot().lookupAll("#reader").size()));

        press(robot, KeyCode.CONTROL, KeyCode.W);
        room.until(() -> frames().size() == 1);
        assertTrue(isSeen(".articles-panel"));
    }

    private void open(Language language) throws Exception {
        room = new WindowRoom(Files.copy(sample.resolve("sample.hashiya"), folder.resolve("w.hashiya")), language);
        articles = room.library().all(Article.class).stream().map(Article::id).toList();
        FxTest.runOnFx(() -> room.window().desk().open(articles.get(0)));
        room.settle();
    }

    private void openBesideFromTheLibrary(FxRobot robot, Language language) throws Exception {
        assertFalse(isSeen(".reader-strip"));
        FxTest.runOnFx(() -> {
            var list = (ListView<?>) room.node("#articles");
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(2);
        });
        room.until(() -> !room.window().desk().article().get().equals(Optional.of(articles.get(0))));
        room.settle();
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        room.settle();
        assertEquals(2, frames().size());
        assertEquals(List.of(articles.get(0), articles.get(2)), standing());
        assertEquals(frames().get(1).reading(), active());
        assertEquals(language.isRightToLeft(), x(frames().get(0)) > x(frames().get(1)),
                "the second is at the end side");
        assertTrue(isSign(1) && !isSign(0));
    }

    private void actInEach(FxRobot robot) throws Exception {
        robot.clickOn(frames().get(1));
        select(view(1), new TextRange(100, 130));
        robot.push(KeyCode.DIGIT3);
        room.until(() -> marked(articles.get(2), Colour.GREEN, new TextRange(100, 130)));

        robot.clickOn(frames().get(0));
        assertEquals(frames().get(0).reading(), active());
        assertTrue(isSign(0) && !isSign(1));
        assertEquals(Optional.of(articles.get(0)), room.window().desk().article().get());
        select(view(0), new TextRange(60, 90));
        robot.push(KeyCode.DIGIT4);
        room.until(() -> marked(articles.get(0), Colour.BLUE, new TextRange(60, 90)));

        robot.push(KeyCode.F6);
        assertEquals(frames().get(1).reading(), active());
        assertEquals(Optional.of(articles.get(2)), room.window().desk().article().get());
    }

    private void scrollTogether(FxRobot robot) throws Exception {
        var places = List.of(view(0).place(), view(1).place());
        scroll(view(0), -400);
        room.until(() -> view(0).place() != places.getFirst());
        assertEquals(places.getLast(), view(1).place());

        press(robot, KeyCode.CONTROL, KeyCode.L);
        var apart = view(1).depth().share() - view(0).depth().share();
        var share = view(0).depth().share();
        scroll(view(0), -400);
        room.until(() -> view(1).place() != places.getLast());
        assertEquals(apart, view(1).depth().share() - view(0).depth().share(), 0.01);
        assertTrue(view(0).depth().share() > share);
        assertTrue(isSeen(".reader-lock:selected"));
        var reached = view(0).depth().share();
        scroll(view(1), 200);
        room.until(() -> view(0).depth().share() < reached);
        assertEquals(apart, view(1).depth().share() - view(0).depth().share(), 0.01);

        press(robot, KeyCode.CONTROL, KeyCode.L);
        assertFalse(isSeen(".reader-lock:selected"));
    }

    private void attributeByDragging(FxRobot robot) throws Exception {
        var claim = room.library().all(Claim.class).getFirst().id();
        FxTest.runOnFx(() -> {
            room.window().desk().panel().set(PanelName.CLAIMS);
            room.window().desk().claim().set(Optional.of(claim));
        });
        room.settle();
        FxTest.runOnFx(() -> room.window().desk().activate(frames().get(1).reading()));
        reveal(view(1), new TextRange(507, 511));
        var selected = room.window().desk().selection().get();
        room.until(() -> FxTest.onFx(() -> view(1).screenBounds(selected.orElseThrow())).isPresent());
        var bounds = FxTest.onFx(() -> view(1).screenBounds(selected.orElseThrow())).orElseThrow();
        robot.clickOn("#rail-claims");
        FxTest.runOnFx(() -> room.window().desk().activate(frames().get(0).reading()));

        robot.moveTo(bounds.getCenterX(), bounds.getCenterY()).press(MouseButton.PRIMARY);
        assertEquals(selected, frames().get(1).reading().selection().get(), "a drag may follow");
        robot.release(MouseButton.PRIMARY);
        room.until(() -> frames().get(1).reading().selection().get().isEmpty());
        // Away in between, so that the next press is not the second of a double click.
        robot.moveBy(80, 80);

        reveal(view(1), new TextRange(507, 511));
        FxTest.runOnFx(() -> room.window().desk().activate(frames().get(0).reading()));
        var card = room.node(".claim-scroll");
        try (var drag = new ScreenDrag()) {
            robot.moveTo(bounds.getCenterX(), bounds.getCenterY()).press(MouseButton.PRIMARY);
            robot.moveBy(6, 3).moveBy(12, 6).moveBy(12, 6);
            room.until(() -> room.window().desk().carried().get().isPresent());
            assertEquals(selected.orElseThrow().in(room.library().text(room.library().article(articles.get(2)))),
                    drag.words());
            assertFalse(drag.over(view(0)), "a text takes no passage");
            assertTrue(drag.over(card));
            assertTrue(isSeen(".claim-scroll:passage-over"));
            drag.drop(card);
            robot.release(MouseButton.PRIMARY);
        }
        assertFalse(isSeen(".claim-scroll:passage-over"));
        assertEquals(Optional.empty(), room.window().desk().carried().get());
        room.until(() -> isSeen("#claim-record"));
        assertEquals(selected, frames().get(1).reading().selection().get());
        room.until(() -> room.isFocusIn("#claim-chain"));
        robot.write("شاهد عيان لم يسمّ").push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        room.until(() -> room.library().all(Attribution.class).stream().anyMatch(each -> each.claim().equals(claim)
                && each.passage().article().equals(articles.get(2))
                && room.library().get(Highlight.class, each.passage()).range().equals(selected.orElseThrow())));
    }

    private void goBackAndForward(FxRobot robot, Language language) throws Exception {
        FxTest.runOnFx(() -> room.window().desk().activate(frames().get(1).reading()));
        var left = view(1).place();
        FxTest.runOnFx(() -> room.window().desk().open(articles.get(3), new TextRange(900, 930)));
        room.settle();
        var there = view(1).place();
        assertNotEquals(0, there);
        assertFalse(room.node("#do-back").isDisabled());
        assertTrue(room.node("#do-forward").isDisabled());

        press(robot, KeyCode.ALT, KeyCode.LEFT);
        room.until(() -> active().article().get().equals(Optional.of(articles.get(2))));
        room.settle();
        assertEquals(left, view(1).place());
        assertFalse(room.node("#do-forward").isDisabled());
        assertEquals(language.isRightToLeft(), x(room.node("#do-back")) > x(room.node("#do-forward")));

        robot.moveTo(frames().get(1)).press(MouseButton.FORWARD).release(MouseButton.FORWARD);
        room.until(() -> active().article().get().equals(Optional.of(articles.get(3))));
        room.settle();
        assertEquals(there, view(1).place());
        robot.clickOn("#do-back");
        room.until(() -> active().article().get().equals(Optional.of(articles.get(2))));
        room.settle();
        assertEquals(left, view(1).place());
    }

    private void keepThePair() throws Exception {
        FxTest.runOnFx(() -> room.window().speak(room.settings().language().other()));
        room.settle();
        assertEquals(List.of(articles.get(0), articles.get(2)), standing());
        assertEquals(frames().get(1).reading(), active());
        assertFalse(room.node("#do-forward").isDisabled());

        room.restart();
        room.settle();
        assertEquals(List.of(articles.get(0), articles.get(2)), standing());
        assertEquals(frames().get(1).reading(), active());
        FxTest.runOnFx(() -> frames().get(1).pane().focusText());
    }

    private List<ReaderFrame> frames() {
        return ((Readers) room.node(".readers")).frames();
    }

    private ArticleView view(int number) {
        return frames().get(number).pane().view();
    }

    private Reading active() {
        return room.window().desk().active().get();
    }

    private List<ArticleId> standing() {
        return room.window().desk().standing().articles();
    }

    private boolean marked(ArticleId article, Colour colour, TextRange range) {
        return room.library().highlights(article).stream()
                .anyMatch(each -> each.colour() == colour && each.range().equals(range));
    }

    private void select(ArticleView view, TextRange range) throws Exception {
        FxTest.runOnFx(() -> view.select(range));
        room.settle();
    }

    private void reveal(ArticleView view, TextRange range) throws Exception {
        FxTest.runOnFx(() -> {
            view.select(range);
            view.reveal(range);
        });
        room.settle();
    }

    /// Turns the wheel, which no robot can do without a screen.
    private void scroll(ArticleView view, double deltaY) throws Exception {
        FxTest.runOnFx(() -> {
            var page = view.lookup(".page");
            Event.fireEvent(page, new ScrollEvent(ScrollEvent.SCROLL, 50, 50, 50, 50, false, false, false, false, false,
                    false, 0, deltaY, 0, deltaY, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                    ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, new PickResult(page, 50, 50)));
        });
        room.settle();
    }

    /// Whether nothing of these stands outside a window of 1000 px.
    private boolean areInside(String selector) throws Exception {
        return FxTest.onFx(() -> room.window().scene().getRoot().lookupAll(selector).stream()
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .allMatch(box -> box.getWidth() > 0 && box.getMinX() >= -1 && box.getMaxX() <= 1001));
    }

    private boolean isSign(int frame) {
        return frames().get(frame).lookup(".reader-sign").isVisible();
    }

    private boolean isSeen(String selector) throws Exception {
        return FxTest.onFx(() -> room.node(selector) != null);
    }

    private static double x(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
    }
}
