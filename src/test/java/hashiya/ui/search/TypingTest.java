package hashiya.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.search.Completion;
import hashiya.search.query.Field;
import hashiya.search.query.Query;
import hashiya.search.query.Query.Clause;
import hashiya.search.query.Query.Phrase;
import hashiya.search.query.Tongue;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypingTest {

    @Test
    void what_stands_before_the_caret_is_completed() {
        assertEquals(Optional.of("outlet:ال"), begun("معسكر outlet:ال"));
        assertEquals(Optional.of("الناشر:العربي ال"), begun("معسكر -الناشر:«العربي ال"));
        assertEquals(Optional.of("source:"), begun("(source:"));
        assertEquals(Optional.of("إدلب"), begun("معسكر، إدلب"));
    }

    @Test
    void a_letter_a_phrase_and_a_value_that_is_closed_are_not() {
        assertEquals(Optional.empty(), begun("م"));
        assertEquals(Optional.empty(), begun("«جيش الإس"));
        assertEquals(Optional.empty(), begun("outlet:«BBC»"));
        assertEquals(Optional.empty(), begun("outlet:«BBC» "));
        assertEquals(Optional.empty(), Typing.at("معسكر", 3));
    }

    @Test
    void a_name_takes_the_place_of_what_was_typed_of_it_and_nothing_else() {
        var typing = Typing.at("معسكر -الناشر:العر قديم", 18).orElseThrow();
        var head = typing.upTo(new Completion(Field.OUTLET, Optional.of("العربي الجديد"), 3), Tongue.ENGLISH);
        assertEquals("معسكر -الناشر:«العربي الجديد» ", head);
        assertEquals("قديم", typing.rest());
        assertEquals(Query.all(java.util.List.of(new Query.Word("معسكر"),
                new Query.Not(new Clause(Field.OUTLET, new Phrase("العربي الجديد"))))), Query.parse(head).query().orElseThrow());
    }

    @Test
    void a_field_is_named_as_it_was_begun_or_else_in_the_language_of_the_interface() {
        var typing = Typing.at("مصد", 3).orElseThrow();
        assertEquals("المصدر:", typing.upTo(new Completion(Field.SOURCE, Optional.empty(), 1), Tongue.ARABIC));
        assertEquals("source:", typing.upTo(new Completion(Field.SOURCE, Optional.empty(), 1), Tongue.ENGLISH));
        assertEquals("الموقف:ينفي ", Typing.at("الموقف:", 7).orElseThrow()
                .upTo(new Completion(Field.STANCE, Optional.of("denies"), 1), Tongue.ENGLISH));
    }

    private static Optional<String> begun(String typed) {
        return Typing.at(typed, typed.length()).map(Typing::begun);
    }
}
