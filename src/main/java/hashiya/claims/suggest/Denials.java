package hashiya.claims.suggest;

import hashiya.model.Stance;
import java.util.Optional;

/// Reads «نفي قطعي من فلان عبر بيان رسمي»: a denial as a noun, which is told of without what it denies.
final class Denials {

    private static final int LONGEST = 10;

    private final ParagraphWords words;
    private final Memory memory;
    private final Phrases phrases;

    Denials(ParagraphWords words, Memory memory, Phrases phrases) {
        this.words = words;
        this.memory = memory;
        this.phrases = phrases;
    }

    boolean begins(int place) {
        return FrameWords.DENIALS.contains(ParagraphWords.bare(words.word(place)))
                && FrameWords.OUTRIGHT.contains(words.word(place + 1)) && words.word(place + 2).equals("من");
    }

    Optional<Found> at(int place) {
        var from = place + 3;
        var limit = Math.min(words.sentenceEnd(place), from + LONGEST);
        var end = from;
        while (end < limit && !words.isComma(end) && !words.isStop(end)) {
            end++;
        }
        var speaker = phrases.behind(from, end).speaker();
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        memory.speaks(speaker);
        return Optional.of(new Found(place, end, new Voice(speaker, "", words.row().original(place, place),
                Stance.DENIES), 0.7));
    }
}
