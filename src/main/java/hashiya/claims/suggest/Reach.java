package hashiya.claims.suggest;

import hashiya.claims.suggest.ReportingVerb.Form;
import java.util.Set;

/// How far what is said reaches.
final class Reach {

    /// No clause that is followed is longer, in words and signs.
    private static final int FARTHEST = 400;

    private static final Set<String> GO_ON = FrameWords.words("قال أضاف أكد تابع أوضح أردف أشار ذكر لفت شدد");

    private final ParagraphWords words;
    private final Quotations quotations;

    Reach(ParagraphWords words) {
        this.words = words;
        quotations = words.quotations();
    }

    /// The place behind what a way leads to, its own marks left out.
    int end(Way way) {
        return switch (way.opening()) {
            case SPEECH -> speechEnd(way.from());
            case THAT -> goesOn(clauseEnd(way.from(), false));
            default -> clauseEnd(way.from(), true);
        };
    }

    /// Where quoted words begin: behind the mark, where all that is said stands in quotation marks.
    int begin(Way way) {
        return isWhollyQuoted(way.from()) ? way.from() + 1 : way.from();
    }

    /// Whether the quotation that opens here is all that is said.
    boolean isWhollyQuoted(int place) {
        if (!quotations.opens(place)) {
            return false;
        }
        var close = quotations.closeOf(place);
        var behind = words.word(close + 1);
        return close >= words.count() || words.isStop(close + 1) || words.isComma(close + 1)
                || FrameWords.AFTER_QUOTE.contains(behind) || words.sentenceEnd(place) <= close + 1;
    }

    private int speechEnd(int from) {
        if (quotations.opens(from)) {
            return quotations.closeOf(from);
        }
        return FrameWords.THAT.contains(words.word(from - 1))
                ? clauseEnd(from, false)
                : Math.min(words.count(), from + FARTHEST);
    }

    /// @param endsAtComma whether a comma ends it, as it ends a phrase without a verb
    int clauseEnd(int from, boolean endsAtComma) {
        if (isWhollyQuoted(from)) {
            return quotations.closeOf(from);
        }
        var limit = Math.min(words.sentenceEnd(Math.min(from, words.count() - 1)), from + FARTHEST);
        for (var place = from + 1; place < limit; place++) {
            if (quotations.opens(place) && quotations.closeOf(place) < limit) {
                place = quotations.closeOf(place);
            } else if (words.isComma(place) && (endsAtComma && !isList(place) || isCut(place + 1, limit))
                    || isFrame(place) || isSaidOn(place, limit) || endsAtComma && isOccasion(place)) {
                return place;
            }
        }
        return limit;
    }

    /// «…، وأن عمليات الإعدام …» in a sentence of its own goes on with the same.
    private int goesOn(int end) {
        var next = end;
        while (next < words.count() && words.isStop(next)) {
            next++;
        }
        var isThat = words.word(next).equals("و") && FrameWords.THAT.contains(words.word(next + 1))
                || words.word(next).startsWith("و") && FrameWords.THAT.contains(words.word(next).substring(1));
        return (next > end || words.isStop(end - 1)) && isThat ? clauseEnd(next, false) : end;
    }

    private boolean isOccasion(int place) {
        return words.word(place).equals("في") && FrameWords.OCCASIONS.contains(words.word(place + 1));
    }

    private boolean isList(int comma) {
        return words.word(comma + 1).startsWith("و") && words.verb(comma + 1).isEmpty() && !isFrame(comma + 1);
    }

    /// Whether behind a comma another speaks, or the same on something else.
    private boolean isCut(int place, int limit) {
        var verb = words.verb(place).or(() -> words.word(place).equals("و") ? words.verb(place + 1)
                : words.verb(place));
        if (verb.isPresent() && (verb.get().form() == Form.PARTICIPLE || leads(place, limit))) {
            return true;
        }
        var word = words.word(place);
        return isFrame(place) || FrameWords.ACCORDING.contains(word)
                || word.equals("كما") && words.verb(place + 1).isPresent()
                || ParagraphWords.isOneOf(FrameWords.TURNS, word)
                && words.hasVerb(place + 1, Math.min(limit, place + 6));
    }

    /// «بحسب» and «كما قال» end what is said without a comma too.
    private boolean isFrame(int place) {
        return switch (words.word(place)) {
            case "بحسب", "حسبما", "وفقا", "طبقا" -> true;
            case "كما" -> words.verb(place + 1).filter(verb -> verb.lemma().equals("قال")).isPresent();
            case "علي" -> words.word(place + 1).equals("حد") && !words.word(place + 2).equals("سواء");
            default -> false;
        };
    }

    /// «… وأضاف أن …» in the same sentence.
    private boolean isSaidOn(int place, int limit) {
        var isAnd = words.word(place).equals("و");
        var verb = words.verb(isAnd ? place + 1 : place);
        return verb.filter(each -> each.form() == Form.FINITE && GO_ON.contains(each.lemma())).isPresent()
                && (isAnd || words.word(place).startsWith("و")) && leads(isAnd ? place + 1 : place, limit);
    }

    private boolean leads(int verb, int limit) {
        for (var place = verb + 1; place < Math.min(limit, verb + 9); place++) {
            if (FrameWords.THAT.contains(words.word(place)) || words.word(place).equals(":")
                    || quotations.opens(place) && quotations.closeOf(place) > place + 5) {
                return true;
            }
        }
        return false;
    }
}
