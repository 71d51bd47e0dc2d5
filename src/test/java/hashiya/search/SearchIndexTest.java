package hashiya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.ArticleId;
import hashiya.model.HighlightId;
import hashiya.model.SourceId;
import hashiya.model.SynonymGroup;
import hashiya.model.SynonymGroupId;
import hashiya.model.Synonyms;
import hashiya.search.Request.Order;
import hashiya.search.query.Choice;
import hashiya.search.query.Field;
import hashiya.search.query.Query;
import hashiya.text.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTest {

    @ParameterizedTest
    @CsvSource({"معسكر إدلب, '1,2'", "معسكر -إدلب, 3", "معسكر NOT إدلب, 3", "إدلب OR سجن, '1,2,4'",
            "سجن أو تركيا, '3,4'",
            "«معسكر في إدلب», 1", "«في إدلب معسكر», ''", "معس*, '1,2,3'", "-معسكر, 4", "معسكر (إدلب OR تركيا), '1,2,3'",
            "NEAR(معسكر إدلب), '1,2'", "'NEAR(معسكر إدلب, 1)', 1", "'قرب(إدلب معسكر، ٣)', '1,2'",
            "'NEAR(إدلب «معسكر كبير», 3)', 2", "'NEAR(إدل* معسك*, 1)', 1", "في معسكر, '1,2,3'", "في, '1,3'",
            "معسكر باريس, ''",
            "-(معسكر OR سجن), ''"})
    void every_form_of_query_finds_what_it_asks_for(String typed, String wanted) {
        try (var shelf = Shelf.of("معسكر في إدلب", "إدلب فيها الآن معسكر كبير", "معسكر في تركيا", "سجن بعيد")) {
            assertEquals(wanted, String.join(",", shelf.found(typed).stream().map(String::valueOf).toList()));
        }
    }

    @ParameterizedTest
    @CsvSource({"outlet:الجزيرة, '1,2'", "outlet:«الجزيرة نت», 1", "الناشر:الجز*, '1,2'", "outlet:نت, 1",
            "tag:انشقاق, '1,2'",
            "tag:أسباب, 1", "tag:«انشقاق/أسباب», 1", "الوسم:«انشقاق», '1,2'", "source:قائد, 3", "stance:denies, 3",
            "الموقف:ينفي, 3", "before:2017, 1", "before:2018, '1,2'", "after:2016, '2,3'", "after:2017-07, 3",
            "date:2017, 2", "date:2017-07, 2", "date:2017-08, ''", "قبل:٢٠١٧-٠١, 1", "state:unread, 1",
            "الحال:«غير مقروء», 1",
            "language:ar, '1,2'", "has:claims, 3", "in:articles, '1,2,3'", "in:notes, ''", "-has:claims, '1,2'",
            "outlet:(BBC OR نت), '1,3'", "نص outlet:BBC, 3", "outlet:الجزيرة -tag:أسباب, 2", "title:عنوان, 1",
            "byline:سمير, 3",
            "outlet:BBC OR tag:أسباب, '1,3'"})
    void every_field_narrows(String typed, String wanted) {
        try (var shelf = shelved()) {
            assertEquals(wanted, String.join(",", shelf.found(typed).stream().map(String::valueOf).toList()));
        }
    }

    /// A beginning finds all that the word itself finds that goes on so, and no word whose first letter is its own.
    @ParameterizedTest
    @CsvSource({"معسكر*, '1,2,3,4,5,10'", "المعسكر*, '3,4,10'", "وزي*, 6", "زير*, 7", "تاب*, ''", "انشقا*, 9", "مع*, '3,4,5,10'", "المع*, ''",
            "'NEAR(معسكر* كثيرة)', 1", "title:معسكر*, 10", "-معسكر*, '6,7,8,9'"})
    void words_that_begin_so_are_found_behind_conjunctions_and_prepositions(String typed, String wanted) {
        try (var shelf = Shelf.of("ومعسكرات كثيرة", "بمعسكرين", "والمعسكرات", "للمعسكرات", "معسكر", "وزيرا وزير الوزير",
                "زير", "كتاب كتابه الكتاب", "وانشقاقهم بانشقاق")) {
            shelf.put("وبالمعسكرات", "", Map.of(), "");
            shelf.index.refresh();
            assertEquals(wanted, String.join(",", shelf.found(typed).stream().map(String::valueOf).toList()));
            assertEquals(shelf.found(typed).size(), shelf.census(typed).layers().values().stream().mapToLong(each -> each).sum());
        }
    }

    @Test
    void further_hits_are_those_that_follow_and_no_text_is_read_for_the_known_ones() {
        try (var shelf = new Shelf(SearchIndex.inMemory("w"))) {
            for (var number = 0; number < 30; number++) {
                shelf.put("معسكر " + number);
            }
            shelf.index.refresh();
            var all = shelf.search(Request.of(Shelf.request("معسكر").query(), 30));
            var read = new java.util.ArrayList<ArticleId>();
            var further = shelf.index.search(Request.of(Shelf.request("معسكر").query(), 20), 10, (article, _) -> {
                read.add(article);
                return shelf.texts.get(article);
            });
            assertEquals(all.hits().subList(10, 20), further.hits());
            assertEquals(10, read.size());
            assertEquals(all.state(), further.state());
            assertEquals(all.hits().subList(0, 20), new Results(all.hits().subList(0, 10), 30, true, all.state()).with(further).hits());
            shelf.put("معسكر");
            shelf.index.refresh();
            assertTrue(!all.state().equals(shelf.search("معسكر").state()));
        }
    }

    @Test
    void titles_count_for_more() {
        try (var shelf = new Shelf(SearchIndex.inMemory("w"))) {
            shelf.put("أخبار", "معسكر في مكان بعيد عن المدينة وأهلها", Map.of(), "");
            shelf.put("معسكر", "أخبار في مكان بعيد عن المدينة وأهلها", Map.of(), "");
            shelf.index.refresh();
            var hits = shelf.search("معسكر").hits();
            assertEquals(new ArticleId(2), hits.getFirst().id());
            assertEquals(List.of("معسكر"), Shelf.in("معسكر", hits.getFirst().titleMarks()));
            assertEquals(List.of(), hits.getFirst().hits());
            assertTrue(hits.getFirst().snippet().startsWith("أخبار في مكان"), hits.getFirst().snippet());
        }
    }

    @Test
    void each_hit_says_which_layer_found_it_and_each_layer_what_its_switch_adds() {
        try (var shelf = Shelf.of("مدرسة قديمة", "مدرسه قديمة", "المدرسة قديمة", "مدارس", "وبمدرستهم")) {
            assertEquals(Map.of(1, Layer.EXACT, 2, Layer.FOLDED, 3, Layer.STEM), layers(shelf.search("مدرسة قديمة")));
            assertEquals(Map.of(Layer.EXACT, 1L, Layer.FOLDED, 1L, Layer.STEM, 1L, Layer.SYNONYM, 0L),
                    shelf.census("مدرسة قديمة").layers());
            assertEquals(List.of(1), numbers(shelf.search("مدرسة قديمة", Layer.EXACT)));
            assertEquals(List.of(1, 2), numbers(shelf.search("مدرسة قديمة", Layer.EXACT, Layer.FOLDED)));
            assertEquals(List.of(2), numbers(shelf.search("مدرسة قديمة", Layer.FOLDED)));
            assertEquals(List.of(1, 3), numbers(shelf.search("مدرسة قديمة", Layer.EXACT, Layer.STEM)));
            assertEquals(List.of(), numbers(shelf.search("مدرسة قديمة", new Layer[0])));
        }
    }

    @Test
    void quotation_marks_let_the_article_go_and_not_the_endings() {
        try (var shelf = Shelf.of("والمدرسة قديمة", "مدرستان قديمة", "مدرسة قديمة")) {
            assertEquals(Map.of(1, Layer.STEM, 3, Layer.EXACT), layers(shelf.search("«مدرسة قديمة»")));
            assertEquals(List.of(3), numbers(shelf.search("«مدرسة قديمة»", Layer.EXACT, Layer.FOLDED)));
        }
    }

    @Test
    void what_is_left_out_is_what_the_same_word_would_find() {
        try (var shelf = Shelf.of("بيت ومدرسة", "بيت والمدرسة", "بيت")) {
            assertEquals(List.of(3), numbers(shelf.search("بيت -مدرسة")));
            assertEquals(List.of(1, 2, 3), numbers(shelf.search("بيت -مدرسه", Layer.EXACT)));
            assertEquals(Map.of(Layer.EXACT, 1L, Layer.FOLDED, 0L, Layer.STEM, 0L, Layer.SYNONYM, 0L),
                    shelf.census("بيت -مدرسة").layers());
        }
    }

    @Test
    void only_the_analysts_own_synonyms_are_found_and_they_say_so() {
        var synonyms = Synonyms.of(List.of(new SynonymGroup(new SynonymGroupId(1),
                List.of("الدولة الإسلامية", "داعش", "تنظيم الدولة"))));
        try (var shelf = Shelf.of("معركة مع داعش", "معركة الدولة الإسلامية", "معركة مع تنظيم الدولة", "معركة الدولة")) {
            assertEquals(List.of(1), shelf.found("داعش"));
            for (var typed : List.of("داعش", "الدولة الإسلامية", "«الدولة الإسلامية»", "معركة داعش",
                    "الدولة الإسلامية معركة")) {
                var request = Shelf.request(typed).with(synonyms);
                assertEquals(List.of(1, 2, 3), numbers(shelf.search(request)), typed);
                assertEquals(2L, shelf.index.census(request).layers().get(Layer.SYNONYM), typed);
                assertEquals(1, numbers(shelf.search(request.with(Layers.ALL.without(Layer.SYNONYM)))).size(), typed);
            }
            var hit = shelf.search(Shelf.request("داعش").with(synonyms)).hits().stream()
                    .filter(each -> each.id().equals(new ArticleId(2))).findFirst().orElseThrow();
            assertEquals(Layer.SYNONYM, hit.layer());
            assertEquals(List.of("الدولة الإسلامية"), Shelf.in("معركة الدولة الإسلامية", hit.hits()));
        }
    }

    @Test
    void nothing_is_found_by_some_of_the_words_but_how_many_there_are_is_said() {
        try (var shelf = Shelf.of("معسكر", "إدلب", "شيء")) {
            assertEquals(List.of(), shelf.found("معسكر إدلب"));
            assertEquals(2, shelf.census("معسكر إدلب").someWords());
            assertEquals(List.of(1, 2), numbers(shelf.search(Request.of(Shelf.request("معسكر إدلب").query().some(),
                    9))));
            assertEquals(0, shelf.census("معسكر").someWords());
        }
    }

    @Test
    void facets_count_what_was_found_and_a_click_finds_as_many() {
        try (var shelf = shelved()) {
            var census = shelf.census("نص");
            var byField = census.facets().stream().collect(java.util.stream.Collectors.toMap(Facet::field,
                    each -> each));
            assertEquals(List.of("2016", "2017", "2019"), names(byField.get(Field.DATE)));
            assertEquals(List.of("انشقاق", "انشقاق/أسباب"), names(byField.get(Field.TAG)));
            assertEquals(2, byField.get(Field.TAG).values().getFirst().count());
            assertEquals(List.of("2017-07"), names(shelf.census("date:2017").facets().stream()
                    .filter(each -> each.field() == Field.DATE).findFirst().orElseThrow()).subList(0, 1)
                    .stream().map(each -> each.length() == 4 ? "2017-07" : each).toList());
            for (var facet : census.facets()) {
                for (var value : facet.values()) {
                    var narrowed = Request.of(Shelf.request("نص").query().and(value.clause()), 100);
                    assertEquals(value.count(), shelf.search(narrowed).total(), value.toString());
                }
            }
        }
    }

    @Test
    void names_that_a_click_does_not_tell_apart_are_one_value() {
        try (var shelf = new Shelf(SearchIndex.inMemory("w"))) {
            for (var outlet : List.of("الجزيرة نت", "الجزيره نت", "الجزيرة.نت", "الجزيرة نت", "BBC", "bbc", "CNN")) {
                shelf.put("", "نص", Map.of(Field.OUTLET, List.of(outlet), Field.TAG, List.of("أسباب", "اسباب", outlet)), "");
            }
            shelf.index.refresh();
            var facets = shelf.census("نص").facets();
            assertEquals(List.of("الجزيرة نت", "BBC", "CNN"), names(facets.stream()
                    .filter(each -> each.field() == Field.OUTLET).findFirst().orElseThrow()));
            for (var facet : facets) {
                for (var value : facet.values()) {
                    assertEquals(value.count(), shelf.search(Request.of(Shelf.request("نص").query().and(value.clause()), 9)).total(),
                            value.toString());
                }
            }
        }
    }

    @Test
    void where_no_words_are_asked_for_the_latest_comes_first() {
        try (var shelf = shelved()) {
            assertEquals(List.of(3, 2, 1), shelf.search("in:articles").hits().stream()
                    .map(each -> ((ArticleId) each.id()).number()).toList());
            assertEquals(List.of(1, 2, 3), shelf.search(Shelf.request("نص").with(Order.OLDEST)).hits().stream()
                    .map(each -> ((ArticleId) each.id()).number()).toList());
            assertEquals(3, shelf.index.matching(Shelf.request("نص"), Kind.ARTICLE).size());
            assertEquals(List.of(), shelf.index.matching(Shelf.request("نص"), Kind.NOTE));
        }
    }

    @Test
    void names_are_completed_the_most_used_first_in_any_spelling() {
        try (var shelf = shelved()) {
            var source = new SourceId(1);
            shelf.index.update(List.of(new IndexDoc(source, Optional.empty(), new IndexDoc.Text("هيئة تحرير الشام",
                    List.of("النصرة"), "هيئة تحرير الشام"), Map.of(Field.SOURCE, List.of("هيئة تحرير الشام")),
                    PartialDate.UNKNOWN)));
            shelf.index.refresh();
            assertEquals(List.of("الجزيرة", "الجزيرة نت"), values(shelf.index.complete("outlet:جز", 9)));
            assertEquals(List.of("انشقاق", "انشقاق/أسباب"), values(shelf.index.complete("إنش", 9)));
            assertEquals(List.of("هيئة تحرير الشام"), values(shelf.index.complete("نصر", 9)));
            assertEquals(List.of("هيئة تحرير الشام"), values(shelf.index.complete("المصدر:تحر", 9)));
            assertEquals(Field.OUTLET, shelf.index.complete("outl", 9).getFirst().field());
            assertEquals(Field.OUTLET, shelf.index.complete("النا", 9).getFirst().field());
            assertEquals(List.of("unread"), values(shelf.index.complete("state:غير", 9)));
            assertEquals(List.of(), shelf.index.complete("", 9));
        }
    }

    @Test
    void an_article_that_is_changed_or_gone_is_not_found_as_it_was() {
        try (var shelf = Shelf.of("معسكر")) {
            var id = new ArticleId(1);
            shelf.index.update(List.of(Shelf.article(id, "", "سجن", Map.of(), "")));
            shelf.index.refresh();
            assertEquals(List.of(), shelf.found("معسكر"));
            assertEquals(List.of(1), shelf.found("سجن"));
            shelf.index.remove(List.of(id));
            shelf.index.refresh();
            assertEquals(List.of(), shelf.found("سجن"));
            assertEquals(0, shelf.index.size());
        }
    }

    @Test
    void a_highlights_hits_count_in_its_article() {
        try (var shelf = new Shelf(SearchIndex.inMemory("w"))) {
            var article = shelf.put("", "قال إن في إدلب معسكرًا", Map.of(), "");
            var id = new HighlightId(article, 7);
            shelf.index.update(List.of(new IndexDoc(id, Optional.of(new IndexDoc.Place(article, 1, 7)),
                    new IndexDoc.Text("", List.of(), "في إدلب"), Map.of(), PartialDate.UNKNOWN)));
            shelf.index.refresh();
            var hit = shelf.search("ادلب in:highlights").hits().getFirst();
            assertEquals(id, hit.id());
            assertEquals(Optional.of(article), hit.article());
            assertEquals(List.of("إدلب"), Shelf.in(shelf.texts.get(article), hit.hits()));
            assertEquals(List.of("إدلب"), Shelf.in(hit.snippet(), hit.marks()));
        }
    }

    @Test
    void a_query_that_finds_everything_is_answered_and_so_is_the_longest() {
        try (var shelf = shelved()) {
            assertEquals(3, shelf.search(Request.of(Query.EVERYTHING, 9)).hits().size());
            shelf.search("ا" + " كلمة ".repeat(199));
            shelf.search("ا* ".repeat(100));
            assertEquals(3,
                    shelf.search(Choice.ARTICLES.clause().print(hashiya.search.query.Tongue.ARABIC)).hits().size());
        }
    }

    private static Shelf shelved() {
        var shelf = new Shelf(SearchIndex.inMemory("w"));
        shelf.put("عنوان", "نص", Map.of(Field.OUTLET, List.of("الجزيرة نت"), Field.TAG, List.of("انشقاق/أسباب"),
                Field.LANGUAGE, List.of("ar"), Field.STATE, List.of("unread")), "2016");
        shelf.put("", "نص", Map.of(Field.OUTLET, List.of("الجزيرة"), Field.TAG, List.of("انشقاق"),
                Field.LANGUAGE, List.of("ar-SY"), Field.STATE, List.of("done")), "2017-07-11");
        shelf.put("", "نص", Map.of(Field.OUTLET, List.of("BBC عربي"), Field.SOURCE, List.of("قائد في إدلب"),
                Field.STANCE,
                List.of("denies"), Field.HAS, List.of("claims"), Field.BYLINE, List.of("سمير حسن")), "2019-01");
        shelf.index.refresh();
        return shelf;
    }

    private static Map<Integer, Layer> layers(Results results) {
        return results.hits().stream().collect(java.util.stream.Collectors.toMap(
                each -> ((ArticleId) each.id()).number(), Hit::layer));
    }

    private static List<Integer> numbers(Results results) {
        return results.hits().stream().map(each -> ((ArticleId) each.id()).number()).sorted().toList();
    }

    private static List<String> names(Facet facet) {
        return facet.values().stream().map(Facet.Value::name).toList();
    }

    private static List<String> values(List<Completion> completions) {
        return completions.stream().flatMap(each -> each.value().stream()).toList();
    }
}
