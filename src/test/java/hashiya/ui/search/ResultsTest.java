package hashiya.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.model.ArticleId;
import hashiya.search.Hit;
import hashiya.text.TextRange;
import hashiya.ui.FxTest;
import hashiya.ui.Workroom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/// What is done with hits and saved searches in their lists, without a window.
class ResultsTest extends SearchRoom {

    @Test
    void the_chosen_hit_is_highlighted_by_key_and_a_claim_is_made_of_it_by_its_button() throws Exception {
        var heard = new ArrayList<String>();
        var deeds = new HitDeeds() {
            @Override
            public void opened(Hit hit) {
                heard.add("opened");
            }

            @Override
            public void highlight(ArticleId article, TextRange range) {
                heard.add("highlight " + article + " " + range.in(Workroom.TEXT));
            }

            @Override
            public void claim(ArticleId article, TextRange range) {
                heard.add("claim " + article + " " + range.in(Workroom.TEXT));
            }

            @Override
            public void tagAll() {
            }

            @Override
            public void showAll() {
                heard.add("all");
            }

            @Override
            public void synonyms() {
            }
        };
        var words = new SearchWords(new Messages(Language.ARABIC));
        var list = FxTest.onFx(() -> new HitList(model, saved, words, new QueryField(model, words), false));
        FxTest.runOnFx(() -> {
            list.setDeeds(deeds, () -> heard.add("left"));
            new Scene(new StackPane(list.view()), 500, 400);
        });
        search("معسكر");
        until(() -> hits().size() == 1);
        FxTest.runOnFx(() -> {
            list.press(enter(true, false));
            list.press(enter(false, true));
            list.view().applyCss();
            list.view().getScene().getRoot().layout();
            var buttons = List.copyOf(list.view().lookupAll(".found-buttons .icon-button"));
            ((Button) buttons.getLast()).fire();
            list.close();
            // A page that is opened later has what was found too.
            var later = new HitList(model, saved, words, new QueryField(model, words), true);
            assertEquals(list.view().getItems(), later.view().getItems());
            later.close();
        });
        assertEquals(List.of("highlight A1 معسكر", "left", "all", "left", "claim A1 معسكر"), heard);
    }

    @Test
    void where_nothing_is_found_the_list_says_what_could_be_asked_for_and_asks_it() throws Exception {
        var words = new SearchWords(new Messages(Language.ARABIC));
        var list = FxTest.onFx(() -> new HitList(model, saved, words, new QueryField(model, words), true));
        search("معسكر");
        until(() -> hits().size() == 1);
        search("معسقر زرافة معسكر");
        until(() -> list.view().getItems().size() > 3);
        FxTest.runOnFx(() -> {
            var lines = list.view().getItems();
            assertEquals(new Line.Nothing(), lines.getFirst());
            assertEquals(List.of("لا يرد «معسقر» في شيء مما هنا", "أتقصد: معسكر؟", "لا يرد «زرافة» في شيء مما هنا"),
                    lines.stream().filter(Line.Offered.class::isInstance).map(each -> words.offer(((Line.Offered) each).offer()))
                            .toList());
            // What only says something is passed over.
            assertEquals(lines.get(2), list.view().getSelectionModel().getSelectedItem());
            list.press(enter(false, false));
        });
        until(() -> hits().size() == 1);
        assertEquals("معسكر", model.state().typed().get());
        FxTest.runOnFx(list::close);
    }

    @Test
    void lines_that_are_pasted_stay_words_apart() throws Exception {
        var words = new SearchWords(new Messages(Language.ARABIC));
        assertEquals("معسكر في إدلب قرب الحدود", FxTest.onFx(() -> {
            var field = new QueryField(model, words);
            var clipboard = Clipboard.getSystemClipboard();
            clipboard.setContent(Map.of(DataFormat.PLAIN_TEXT, "معسكر في\r\nإدلب\tقرب\nالحدود\n"));
            field.view().paste();
            assertEquals(field.view().getLength(), field.view().getCaretPosition());
            field.close();
            return field.view().getText().strip();
        }));
    }

    @Test
    void a_saved_search_gets_another_name_in_its_row_and_keeps_it_where_none_is_typed() throws Exception {
        FxTest.runOnFx(() -> saved.save("مخيمات", "معسكر", _ -> { }));
        until(() -> saved.rows().get().size() == 1);
        var column = FxTest.onFx(() -> new SavedColumn(model, saved, new SearchWords(new Messages(Language.ARABIC))));
        var name = FxTest.onFx(() -> (TextField) column.lookup(".saved-row .text-field"));
        FxTest.runOnFx(() -> type(name, "معسكرات"));
        until(() -> saved.rows().get().getFirst().search().name().equals("معسكرات"));
        FxTest.runOnFx(() -> type(name, " "));
        room.settle();
        assertEquals("معسكرات", saved.rows().get().getFirst().search().name());
        room.undo();
        until(() -> saved.rows().get().getFirst().search().name().equals("مخيمات"));
        FxTest.runOnFx(column::close);
    }

    private static void type(TextField field, String words) {
        field.setText(words);
        Event.fireEvent(field, enter(false, false));
    }

    private static KeyEvent enter(boolean shift, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, shift, control, false, false);
    }
}
