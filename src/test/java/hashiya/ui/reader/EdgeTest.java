package hashiya.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.text.TextRange;
import org.junit.jupiter.api.Test;

class EdgeTest {

    private static final String TEXT = "قال مصدرٌ، أمس. ونفى «آخر» ذلك.\n\nثم صمت.";

    @Test
    void an_end_goes_from_word_end_to_word_end() {
        var at = behind("مصدرٌ");
        assertEquals(behind("أمس"), Edge.END.nextWord(TEXT, at));
        assertEquals(behind("قال"), Edge.END.previousWord(TEXT, at));
        assertEquals(behind("قال"), Edge.END.previousWord(TEXT, at("مصدر") + 1));
        assertEquals(behind("مصدرٌ"), Edge.END.previousWord(TEXT, at("أمس")));
        assertEquals(TEXT.length() - 1, Edge.END.nextWord(TEXT, at("صمت")));
        assertEquals(0, Edge.END.previousWord(TEXT, at("قال") + 1));
    }

    @Test
    void a_start_goes_from_word_start_to_word_start() {
        var at = at("مصدرٌ");
        assertEquals(at("أمس"), Edge.START.nextWord(TEXT, at));
        assertEquals(at("قال"), Edge.START.previousWord(TEXT, at));
        assertEquals(at("آخر"), Edge.START.nextWord(TEXT, at("ونفى")));
        assertEquals(at("ثم"), Edge.START.nextWord(TEXT, at("ذلك")));
    }

    @Test
    void edges_go_by_sentences_across_paragraphs() {
        assertEquals(behind("أمس."), Edge.END.nextSentence(TEXT, at("مصدر")));
        assertEquals(behind("ذلك."), Edge.END.nextSentence(TEXT, behind("أمس.")));
        assertEquals(TEXT.length(), Edge.END.nextSentence(TEXT, behind("ذلك.")));
        assertEquals(TEXT.length(), Edge.END.nextSentence(TEXT, TEXT.length()));
        assertEquals(behind("ذلك."), Edge.END.previousSentence(TEXT, at("صمت")));
        assertEquals(behind("أمس."), Edge.END.previousSentence(TEXT, behind("ذلك.")));
        assertEquals(at("ونفى"), Edge.START.nextSentence(TEXT, at("قال")));
        assertEquals(at("ثم"), Edge.START.nextSentence(TEXT, at("ونفى")));
        assertEquals(at("ثم"), Edge.START.nextSentence(TEXT, at("ثم")));
        assertEquals(at("ونفى"), Edge.START.previousSentence(TEXT, at("ثم")));
        assertEquals(at("ونفى"), Edge.START.previousSentence(TEXT, at("ذلك")));
        assertEquals(0, Edge.START.previousSentence(TEXT, at("ونفى")));
        assertEquals(0, Edge.START.previousSentence(TEXT, 0));
    }

    @Test
    void whole_words_are_taken_by_the_side_the_edge_is_at() {
        assertEquals(at("مصدرٌ"), Edge.START.atWord(TEXT, at("مصدر") + 2));
        assertEquals(behind("مصدرٌ"), Edge.END.atWord(TEXT, at("مصدر") + 2));
        assertEquals(at("آخر"), Edge.START.atWord(TEXT, at("«")));
        assertEquals(behind("آخر"), Edge.END.atWord(TEXT, behind("»")));
    }

    @Test
    void one_letter_with_its_marks_is_always_left() {
        var word = new TextRange(at("مصدرٌ"), behind("مصدرٌ"));
        assertEquals(new TextRange(word.end() - 2, word.end()), Edge.START.moved(TEXT, word, TEXT.length()));
        assertEquals(new TextRange(word.start(), word.start() + 1), Edge.END.moved(TEXT, word, 0));
    }

    private static int at(String words) {
        return TEXT.indexOf(words);
    }

    private static int behind(String words) {
        return TEXT.indexOf(words) + words.length();
    }
}
