package hashiya.claims.suggest;

import hashiya.model.Stance;
import java.util.Optional;

/// Reads «بحسب فلان، …», «…، وفقا لفلان» and «…، على حد قول فلان».
final class AccordingFrames {

    private static final int LONGEST = 14;

    private final ParagraphWords words;
    private final Quotations quotations;
    private final Memory memory;
    private final Phrases phrases;

    AccordingFrames(ParagraphWords words, Memory memory, Phrases phrases) {
        this.words = words;
        this.memory = memory;
        this.phrases = phrases;
        quotations = words.quotations();
    }

    boolean begins(int place) {
        var word = words.word(place);
        var next = words.word(place + 1).equals("ما") ? place + 2 : place + 1;
        if (words.verb(next).isPresent() && place - words.sentenceStart(place) > 1) {
            // The verb itself is read: «…، حسبما ذكرت عائلته».
            return false;
        }
        return ParagraphWords.isOneOf(FrameWords.ACCORDING, word)
                || word.equals("علي") && words.word(place + 1).equals("حد") && isWording(place + 2);
    }

    /// @param isTaken whether something is attributed in its sentence already, or in the one before where it stands
    /// alone
    Optional<Found> at(int place, boolean isTaken) {
        var from = place + (words.word(place).equals("علي") ? 3 : 1);
        var own = words.word(place + 2);
        if (words.word(place).equals("علي") && FrameWords.OWN_WORDS.contains(own)) {
            return isTaken ? Optional.empty()
                    : trailing(place, memory.speaker(), words.row().original(place + 2, place + 2));
        }
        if (FrameWords.NO_SPEAKERS.contains(words.word(from)) && !words.word(from).equals("ما")
                || FrameWords.OWN_WORDS.contains(words.word(from)) || words.isStop(from)) {
            return Optional.empty();
        }
        var end = end(from);
        var speaker = speaker(place, from, end);
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        var start = words.sentenceStart(place);
        if (words.isComma(end) && FrameWords.THAT.contains(words.word(end + 1)) && place - start > 1) {
            return Optional.empty();
        }
        if (place - start < 2 && words.isComma(end)) {
            return leading(place, end + 1, speaker);
        }
        return place - start < 3 ? alone(place, end, speaker, isTaken) : isTaken ? Optional.empty()
                : trailing(place, speaker, printed(place));
    }

    private boolean isWording(int place) {
        var word = words.word(place);
        return FrameWords.OWN_WORDS.contains(word) || word.equals("قول") || word.equals("تعبير") || word.equals("وصف")
                || word.equals("زعم");
    }

    private int end(int from) {
        var end = from;
        while (end < words.count() && !words.isStop(end) && !words.isComma(end) && end < from + LONGEST) {
            end = quotations.opens(end) && quotations.closeOf(end) < words.count() ? quotations.closeOf(end) + 1
                    : end + 1;
        }
        return end;
    }

    /// Behind «ما ذكره», «ما نشر» and the like the speaker follows; «وفقا» wants its «لـ».
    private String speaker(int place, int from, int end) {
        var start = from;
        var word = words.word(place);
        if (word.endsWith("ما") && word.length() > 3 || words.word(from).equals("ما")) {
            start += words.word(from).equals("ما") ? 2 : 1;
        } else if (word.endsWith("وفقا") || word.endsWith("طبقا")) {
            return withoutLam(from, end);
        }
        return start < end ? phrases.name(start, speakerEnd(start, end), false) : "";
    }

    private String withoutLam(int from, int end) {
        var word = words.word(from);
        if (!word.startsWith("ل")) {
            return "";
        }
        if (word.equals("ل")) {
            return phrases.name(from + 1, speakerEnd(from + 1, end), false);
        }
        var name = phrases.name(from, speakerEnd(from, end), false);
        var isMarked = name.startsWith("ل\u0640");
        if (name.length() < 3) {
            return "";
        }
        return word.startsWith("لل") ? "ال" + name.substring(2) : name.substring(isMarked ? 2 : 1);
    }

    private int speakerEnd(int start, int end) {
        for (var place = start; place < end; place++) {
            if (FrameWords.ENDS_SPEAKER.contains(words.word(place)) && place > start) {
                return place;
            }
        }
        return end;
    }

    private Optional<Found> leading(int place, int from, String speaker) {
        var isSentence = words.sentenceEnd(place) - from > 2 && words.sentenceStart(Math.min(from, words.count() - 1))
                == words.sentenceStart(place);
        var saysThat = FrameWords.THAT.contains(words.word(from)) ? from + 1 : from;
        return isSentence ? found(place, saysThat, new Reach(words).clauseEnd(saysThat, false), speaker,
                printed(place), 0.85)
                : Optional.empty();
    }

    /// A sentence of nothing but «بحسب المصدر.» goes with the one before.
    private Optional<Found> alone(int place, int end, String speaker, boolean isTaken) {
        var start = words.sentenceStart(place);
        var isAlone = end >= words.sentenceEnd(place) - 1 && start > 0;
        return isAlone && !isTaken ? found(place, words.sentenceStart(start - 1), start, speaker, printed(place), 0.7)
                : Optional.empty();
    }

    private Optional<Found> trailing(int place, String speaker, String verb) {
        var to = words.isComma(place - 1) ? place - 1 : place;
        var start = words.sentenceStart(place);
        if (quotations.closes(to - 1) && quotations.openOf(to - 1) - start < 2 && to - quotations.openOf(to - 1) > 4) {
            return found(place, quotations.openOf(to - 1) + 1, to - 1, speaker, verb, 0.9);
        }
        return to - start < 2 ? Optional.empty()
                : found(place, start, to, speaker, verb, words.isComma(place - 1) ? 0.85 : 0.75);
    }

    private String printed(int place) {
        var printed = words.row().original(place, place);
        return words.word(place).equals("علي") ? words.row().original(place + 2, place + 2)
                : FrameWords.ACCORDING.contains(words.word(place)) ? printed : printed.substring(1);
    }

    private Optional<Found> found(int place, int from, int to, String speaker, String verb, double confidence) {
        memory.speaks(speaker);
        return Optional.of(new Found(from, to, new Voice(speaker, "", verb, Stance.ASSERTS), confidence));
    }
}
