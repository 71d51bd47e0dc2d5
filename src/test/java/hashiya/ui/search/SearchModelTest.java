package hashiya.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.library.SearchEditor;
import hashiya.model.ArticleId;
import hashiya.model.Colour;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Highlight;
import hashiya.model.NoteTarget;
import hashiya.model.Sha256;
import hashiya.search.Hit;
import hashiya.search.Kind;
import hashiya.search.Layer;
import hashiya.search.Layers;
import hashiya.search.Request;
import hashiya.search.query.Choice;
import hashiya.search.query.Field;
import hashiya.search.query.Tongue;
import hashiya.text.PartialDate;
import hashiya.ui.FxTest;
import hashiya.ui.Workroom;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchModelTest extends SearchRoom {

    @Test
    void a_layer_that_is_switched_off_says_what_it_would_find_and_nothing_is_found_through_it() throws Exception {
        search("اكد");
        until(() -> model.outcome().get().count(Layer.FOLDED) == 1);
        assertEquals(List.of(Layer.FOLDED), hits().stream().map(Hit::layer).toList());
        FxTest.runOnFx(() -> model.state().layers().set(Layers.of(Layer.EXACT)));
        until(() -> model.outcome().get().withheld(Layer.FOLDED) == 1);
        assertEquals(List.of(), hits());
        FxTest.runOnFx(() -> model.state().layers().set(model.state().layers().get().with(Layer.FOLDED)));
        until(() -> model.outcome().get().results().total() == 1 && model.outcome().get().withheld(Layer.FOLDED) == 0);
    }

    @Test
    void what_cannot_be_read_is_said_and_what_was_found_last_stays() throws Exception {
        search("معسكر");
        until(() -> hits().size() == 1 && model.outcome().get().census().isPresent());
        var before = hits();
        search("معسكر (");
        assertEquals("search.query.bracket", model.problem().get().orElseThrow().key());
        assertEquals(before, hits());
        search("");
        assertEquals(List.of(), hits());
        assertEquals(Optional.empty(), model.problem().get());
    }

    @Test
    void what_has_just_been_written_is_found_without_asking_again() throws Exception {
        search("زرافة");
        until(() -> model.outcome().get().census().isPresent());
        assertEquals(List.of(), hits());
        var highlight = room.highlight("معسكر", Colour.RED);
        room.editor.note(new NoteTarget.OnHighlight(highlight.id()), "رأيت زرافة");
        until(() -> hits().stream().anyMatch(each -> each.kind() == Kind.NOTE));
    }

    @Test
    void some_of_the_words_are_offered_where_all_find_nothing() throws Exception {
        search("معسكر زرافة");
        until(() -> model.outcome().get().someWords() == 1);
        assertEquals(List.of(), hits());
        FxTest.runOnFx(() -> model.show(model.outcome().get().query().some().print(Tongue.ARABIC)));
        until(() -> hits().size() == 1);
        assertEquals("معسكر أو زرافة", model.state().typed().get());
    }

    @Test
    void a_facet_is_asked_for_in_the_query_and_a_second_time_no_more() throws Exception {
        room.highlight("معسكر", Colour.RED);
        search("معسكر");
        until(() -> hits().size() == 2);
        var typed = model.turn(Choice.HIGHLIGHTS.clause(), Tongue.ARABIC);
        assertEquals("معسكر في:التظليلات", typed);
        FxTest.runOnFx(() -> model.show(typed));
        until(() -> hits().size() == 1);
        assertTrue(model.asks(Choice.HIGHLIGHTS.clause()));
        assertEquals("معسكر", model.turn(Choice.HIGHLIGHTS.clause(), Tongue.ARABIC));
    }

    @Test
    void a_facet_narrows_all_that_is_typed_and_writes_over_nothing_that_cannot_be_read() throws Exception {
        search("معسكر أو سجن");
        until(() -> hits().size() == 1);
        var articles = Choice.ARTICLES.clause();
        assertEquals("(معسكر أو سجن) في:المقالات", model.turn(articles, Tongue.ARABIC));
        FxTest.runOnFx(() -> model.show("(معسكر أو سجن) في:المقالات"));
        until(() -> model.asks(articles) && hits().size() == 1);
        assertEquals("معسكر أو سجن", model.turn(articles, Tongue.ARABIC));
        // Somebody has typed on, and nothing was looked for since.
        FxTest.runOnFx(() -> model.state().typed().set("معسكر أو سجن أو مخيم"));
        assertFalse(model.asks(articles));
        assertEquals("(معسكر OR سجن OR مخيم) in:articles", model.turn(articles, Tongue.ENGLISH));
        FxTest.runOnFx(() -> model.state().typed().set("معسكر (سجن"));
        assertEquals("معسكر (سجن", model.turn(articles, Tongue.ARABIC));
    }

    @Test
    void names_go_on_as_typed_behind_their_field() throws Exception {
        search("معسكر");
        until(() -> hits().size() == 1);
        FxTest.runOnFx(() -> model.search("معسكر الناشر:", 13));
        until(() -> model.completions().get().stream().anyMatch(each -> each.field() == Field.OUTLET
                && each.value().equals(Optional.of("BBC"))));
        assertEquals(1, hits().size());
    }

    @Test
    void a_name_that_is_being_typed_is_not_forgotten_when_the_query_is_asked_again_before_the_answer() throws Exception {
        FxTest.runOnFx(() -> {
            model.search("الناشر:", 7);
            model.more();
        });
        until(() -> model.completions().get().stream().anyMatch(each -> each.value().equals(Optional.of("BBC"))));
        FxTest.runOnFx(() -> {
            model.complete();
            model.more();
        });
        until(() -> !model.searching().get());
        assertEquals(List.of(), model.completions().get());
    }

    @Test
    void more_of_what_was_found_follows_what_is_listed_and_is_not_counted_again() throws Exception {
        for (var number = 0; number < SearchModel.PORTION; number++) {
            room.editor.note(new NoteTarget.OnWorkspace(), "زرافة رقم " + number);
        }
        for (var number = 0; number < 5; number++) {
            room.editor.note(new NoteTarget.OnWorkspace(), "زرافة وزرافة رقم " + number);
        }
        search("زرافة");
        until(() -> model.outcome().get().census().isPresent() && model.outcome().get().results().total() == SearchModel.PORTION + 5);
        var listed = hits();
        assertEquals(SearchModel.PORTION, listed.size());
        FxTest.runOnFx(model::more);
        until(() -> hits().size() == SearchModel.PORTION + 5);
        assertEquals(listed, hits().subList(0, SearchModel.PORTION));
        assertTrue(model.outcome().get().census().isPresent());
    }

    @Test
    void a_hit_is_opened_at_its_passage() throws Exception {
        search("معسكر");
        until(() -> hits().size() == 1);
        FxTest.runOnFx(() -> model.open(hits().getFirst()));
        assertEquals("معسكر", room.desk.place().get().orElseThrow().range().orElseThrow().in(Workroom.TEXT));
    }

    @Test
    void a_saved_search_says_what_came_since_it_was_looked_at() throws Exception {
        FxTest.runOnFx(() -> saved.save("مخيمات", "معسكر", _ -> saved.refresh()));
        until(() -> saved.rows().get().size() == 1 && saved.rows().get().getFirst().news().equals(Optional.of(Set.of())));
        var highlight = room.highlight("معسكر", Colour.RED);
        until(() -> {
            FxTest.runOnFx(saved::refresh);
            return saved.rows().get().getFirst().news().equals(Optional.of(Set.of(highlight.id())));
        });
        var row = saved.rows().get().getFirst();
        FxTest.runOnFx(() -> {
            model.search(row.search(), row.news().orElseThrow());
            saved.looked(row.search().id());
        });
        until(() -> hits().size() == 2 && saved.rows().get().getFirst().news().equals(Optional.of(Set.of())));
        assertEquals(Set.of(highlight.id()), model.news().get());
        var lines = Lines.of(List.of(), model.outcome().get(), model.news().get());
        assertEquals(List.of(highlight.id()), lines.stream().filter(each -> each instanceof Line.Found found
                && found.isNew()).map(Line::key).toList());
        search("معسكر إدلب");
        assertEquals(Set.of(), model.news().get());
        assertEquals(highlight, room.library.get(Highlight.class, highlight.id()));
    }

    @Test
    void synonyms_of_the_analyst_find_and_say_so() throws Exception {
        new SearchEditor(room.library).hold(List.of("مخيم", "معسكر"));
        room.settle();
        search("مخيم");
        until(() -> hits().size() == 1);
        assertEquals(Layer.SYNONYM, hits().getFirst().layer());
        assertFalse(model.searching().get() && model.outcome().get().census().isPresent());
    }

    @Test
    void what_says_too_little_to_be_looked_for_is_named() throws Exception {
        search("معسكر في");
        until(() -> model.outcome().get().leftOut().equals(List.of("في")) && hits().size() == 1);
        search("معسكر \"في\"");
        until(() -> model.outcome().get().census().isPresent() && model.outcome().get().leftOut().isEmpty());
    }

    @Test
    void the_latest_or_the_earliest_come_first_where_that_is_asked_for() throws Exception {
        var older = printed("معسكر قديم في الشمال", "2016-05-01");
        var newer = printed("معسكر جديد في الجنوب", "2019");
        search("معسكر");
        FxTest.runOnFx(() -> model.state().order().set(Request.Order.NEWEST));
        until(() -> hits().size() == 3 && hits().getFirst().id().equals(newer));
        FxTest.runOnFx(() -> model.state().order().set(Request.Order.OLDEST));
        until(() -> hits().size() == 3 && hits().getFirst().id().equals(older));
    }

    private ArticleId printed(String text, String day) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return room.editor.importArticle(new Facts(text, "", "", "", new PartialDate(day), "", "ar"),
                new Evidence(Sha256.of(bytes), bytes.length, "a.txt", "UTF-8", Instant.parse("2026-11-21T09:30:00Z")),
                new Content(bytes, text), List.of()).id();
    }
}
