package hashiya.claims.suggest;

import hashiya.claims.suggest.ReportingVerb.Form;
import hashiya.model.Stance;
import java.util.Optional;
import java.util.Set;

/// Finds what leads from a reporting verb to what is said.
final class Ways {

    /// No subject with all its titles is longer, in words and signs.
    private static final int FARTHEST = 40;

    private static final int LONGEST_NAME = 5;
    private static final Set<String> POINTING = FrameWords.words("هذا هذه ذلك تلك ما");

    private final ParagraphWords words;
    private final Quotations quotations;

    Ways(ParagraphWords words) {
        this.words = words;
        quotations = words.quotations();
    }

    /// The first that the verb takes, in its own sentence.
    Optional<Way> from(int start, ReportingVerb verb) {
        var limit = Math.min(words.sentenceEnd(start - 1), start + FARTHEST);
        for (var place = start; place < limit; place++) {
            if (quotations.opens(place)) {
                if (!isName(place)) {
                    return verb.takes(Opening.SPEECH) ? Optional.of(new Way(Opening.SPEECH, place, place))
                    : Optional.empty();
                }
                place = quotations.closeOf(place);
            } else {
                var way = at(place, start, verb);
                if (way.isPresent()) {
                    return way;
                }
                if (ends(place, start)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /// «تشير مناطق النفوذ إلى أن»: one sees it there, and nobody says it.
    boolean isMute(int place, ReportingVerb verb) {
        return FrameWords.SHOWING.contains(verb.lemma()) && FrameWords.MUTE.contains(words.word(place + 1));
    }

    /// Where «بالاتفاق» begins in «رحب الوزير بالاتفاق، معتبرا …».
    int objectIn(int from, int to) {
        for (var place = from; place < to; place++) {
            if (words.word(place).startsWith("بال") && words.word(place).length() > 4) {
                return place;
            }
        }
        return to;
    }

    /// «معتبرا الاتهام "كذبا"»: what is held to be something needs no «أن».
    Optional<Way> judged(int place, ReportingVerb verb) {
        var next = words.word(place + 1);
        var isNamed = next.startsWith("ال") || POINTING.contains(next);
        return verb.lemma().equals("اعتبر") && isNamed ? Optional.of(new Way(Opening.THAT, place + 1, place + 1))
                : Optional.empty();
    }

    /// Whether what is quoted is a name inside a phrase and no speech: short, and the phrase goes on.
    boolean isName(int open) {
        var close = quotations.closeOf(open);
        if (close >= words.count() || close - open - 1 > LONGEST_NAME || words.word(close - 1).equals(".")) {
            return false;
        }
        if (FrameWords.KINDS.contains(words.word(open - 1)) || words.word(open - 1).equals("ل")) {
            return true;
        }
        return words.isComma(close + 1) ? leadsOn(close + 1) : !words.isStop(close + 1)
                && (words.word(close + 1).startsWith("وه") || !FrameWords.AFTER_QUOTE.contains(words.word(close + 1)));
    }

    private boolean leadsOn(int from) {
        var limit = Math.min(words.sentenceEnd(from), from + FARTHEST / 2);
        for (var place = from; place < limit; place++) {
            if (FrameWords.THAT.contains(words.word(place)) || words.word(place).equals(":")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Way> at(int place, int start, ReportingVerb verb) {
        var word = words.word(place);
        if (FrameWords.THAT.contains(word)) {
            return that(place, start, verb);
        }
        if (word.equals(":") && (verb.takes(Opening.SPEECH) || verb.takes(Opening.THAT))) {
            return Optional.of(new Way(Opening.SPEECH, place, place + 1));
        }
        var isFact = verb.takes(Opening.FACT) && FrameWords.FACTS.contains(word)
                && (place > start || !ReportingVerbs.isJoined(words.word(start - 1)));
        var isWhat = verb.takes(Opening.FACT) && verb.stance() == Stance.DENIES && word.equals("ما");
        return isFact || isWhat ? Optional.of(new Way(Opening.FACT, place, place)) : preposition(place, start, verb);
    }

    private Optional<Way> that(int place, int start, ReportingVerb verb) {
        var isBy = words.word(place).startsWith("با");
        var before = switch (words.word(place - 1)) {
            case "الي" -> Opening.TO;
            case "علي" -> Opening.ON;
            case "من" -> Opening.FROM;
            case "عن" -> Opening.ABOUT;
            default -> Opening.THAT;
        };
        var isPreposed = before != Opening.THAT && verb.takes(before) && place > start;
        var taken = isPreposed || verb.takes(Opening.THAT) || isBy && verb.takes(Opening.BY);
        return taken ? Optional.of(new Way(Opening.THAT, isPreposed ? place - 1 : place, place + 1)) : Optional.empty();
    }

    private Optional<Way> preposition(int place, int start, ReportingVerb verb) {
        var next = words.word(place + 1);
        if (FrameWords.THAT.contains(next)) {
            return Optional.empty();
        }
        var opening = switch (words.word(place)) {
            case "الي" -> Opening.TO;
            case "علي" -> Opening.ON;
            case "من" -> Opening.FROM;
            case "عن" -> Opening.ABOUT;
            case "في" -> Opening.IN;
            default -> isBy(place) ? Opening.BY : Opening.SPEECH;
        };
        var isElsewhere = opening == Opening.IN && FrameWords.OCCASIONS.contains(next)
                || opening == Opening.ON && FrameWords.PLACES.contains(next)
                || opening == Opening.FROM && place > start && !verb.lemma().equals("حذر");
        if (opening == Opening.SPEECH || !verb.takes(opening) || isElsewhere) {
            return Optional.empty();
        }
        return Optional.of(new Way(opening, place, opening == Opening.BY ? place : place + 1));
    }

    /// «بـقطع», «بممارسة»: the preposition is part of the word.
    private boolean isBy(int place) {
        var word = words.word(place);
        if (word.length() < 2 || word.charAt(0) != 'ب' || FrameWords.THAT.contains(word)) {
            return word.equals("ب");
        }
        return words.row().original(place, place).startsWith("ب\u0640")
                || FrameWords.FACTS.contains(word.substring(1)) || FrameWords.DEEDS.contains(word.substring(1));
    }

    /// Where another clause begins before anything was said.
    private boolean ends(int place, int start) {
        var other = words.verb(place).filter(verb -> verb.form() == Form.FINITE || verb.form() == Form.PARTICIPLE);
        return FrameWords.THAT.contains(words.word(place)) && place > start
                || words.word(place).equals(";") || words.word(place).equals("؛")
                || other.isPresent() && (ReportingVerbs.isJoined(words.word(place)) || takesThat(place));
    }

    private boolean takesThat(int place) {
        var next = words.word(place + 1);
        var isPreposed = next.equals("الي") || next.equals("علي") || next.equals("من");
        return FrameWords.THAT.contains(next) || next.equals(":") || quotations.opens(place + 1)
                || isPreposed && FrameWords.THAT.contains(words.word(place + 2));
    }
}
