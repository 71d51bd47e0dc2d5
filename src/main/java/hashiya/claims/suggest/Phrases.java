package hashiya.claims.suggest;

import java.util.Set;
import java.util.regex.Pattern;

/// Reads the speaker and the outlet out of the words around a reporting verb.
final class Phrases {

    private static final int LONGEST = 24;
    private static final int LONGEST_OUTLET = 4;
    private static final Set<String> ASIDES = FrameWords.words("جهته جهتها جانبه جانبها جهتهم ناحيته ناحيتها");
    private static final Set<String> LEADING = FrameWords.words("أما و كما وقد قد كان كانت وكان وكانت لكن ولكن إن"
            + " بدوره غير أن");
    private static final Set<String> RELATIVES = FrameWords.words("الذي التي الذين");
    private static final Set<String> BELONGING = FrameWords.words("تابعة التابعة تابع التابع المنتمي المنتمية مقربة"
            + " مقرب المقربة المقرب تابعين التابعين موالية الموالية");
    private static final Set<String> NEGATIONS = Set.of("لم", "لن", "لا", "ليس", "ليست", "ولم", "ولن", "ولا");
    private static final Set<String> REFUSE = FrameWords.words("رفض رفضت فضل فضلت طلب طلبت اشترط اشترطت آثر آثرت");

    private static final Pattern QUOTED = Pattern.compile("[\"“”«]([^\"“”«»]+)[\"“”»]");

    private final ParagraphWords words;
    private final Quotations quotations;

    Phrases(ParagraphWords words) {
        this.words = words;
        quotations = words.quotations();
    }

    /// The subject behind its verb: «قال … لـ…».
    ///
    /// @param to what leads to what is said; the subject ends before it
    Phrase behind(int from, int to) {
        var start = behindAside(from, to);
        var end = start;
        var outlet = "";
        while (end < Math.min(to, start + LONGEST) && outlet.isEmpty() && !endsSpeaker(end, start)) {
            outlet = end > start && isNewsroom(end) ? newsroom(end, to) : outletAt(end, to);
            if (outlet.isEmpty()) {
                end = past(end, to);
            }
        }
        for (var place = end; outlet.isEmpty() && place < Math.min(to, start + LONGEST); place++) {
            outlet = outletAt(place, to);
        }
        return new Phrase(name(start, Math.min(end, to), false), outlet);
    }

    /// The subject where an object follows it: «اتهم ناشطون سوريون الفصيل بـ…». No more than belongs to its first noun.
    Phrase accuser(int from, int to) {
        var all = behind(from, to);
        var end = from + 1;
        if (!all.hasSpeaker() || quotations.opens(from)) {
            return all;
        }
        while (end < to && belongs(end, from)) {
            end++;
        }
        return new Phrase(name(from, end, false), all.outlet());
    }

    private boolean belongs(int place, int from) {
        var word = words.word(place);
        var before = words.word(place - 1);
        var isConstruct = place == from + 1 && !before.startsWith("ال") && !before.endsWith("ون")
                && !before.endsWith("ين");
        var isAdjective = word.startsWith("ال") && before.startsWith("ال")
                && (word.endsWith("ي") || word.endsWith("يه"));
        return isConstruct || isAdjective || word.endsWith("ون") && before.endsWith("ون");
    }

    /// The subject before its verb: «أما القيادي أبو ماجد فقال …».
    Phrase before(int verb) {
        var start = words.sentenceStart(verb);
        for (var place = verb - 1; place >= Math.max(start, verb - LONGEST); place--) {
            if (ParagraphWords.isOneOf(FrameWords.TURNS, words.word(place))
                    || FrameWords.BARE_THAT.contains(words.word(place)) && verb - place > 1 && verb - place < 6) {
                start = place + 1;
            }
        }
        while (start < verb && (LEADING.contains(words.word(start)) || words.isComma(start))) {
            start++;
        }
        var end = verb;
        while (end > start && (LEADING.contains(words.word(end - 1)) || words.isComma(end - 1)
                || Set.of("لم", "لا", "ما").contains(words.word(end - 1)))) {
            end--;
        }
        if (words.hasVerb(start, verb)) {
            return Phrase.NONE;
        }
        for (var place = start; place < Math.min(end, start + LONGEST); place = past(place, end)) {
            end = words.isComma(place) ? place : end;
        }
        if (end - start > LONGEST) {
            return Phrase.NONE;
        }
        return beginsWithVerb(start) ? behind(start + 1, end) : new Phrase(name(start, end, true), "");
    }

    /// «ونشرت المؤسسة … صورا قالت إنها …»: the subject stands behind a verb that does not report.
    private boolean beginsWithVerb(int start) {
        var word = words.word(start);
        return word.length() > 3 && word.startsWith("و") && word.endsWith("ت")
                && (words.word(start + 1).startsWith("ال") || quotations.opens(start + 1));
    }

    /// The words of a phrase as a name.
    ///
    /// @param beforeVerb whether a verb follows: what stands last in quotation marks is the name then
    String name(int from, int to, boolean beforeVerb) {
        var start = from;
        var end = to;
        while (end > start && (words.isComma(end - 1) || words.word(end - 1).equals(":")
                || words.word(end - 1).equals("-"))) {
            end--;
        }
        if (end <= start || isNoSpeaker(start)) {
            return "";
        }
        var title = FrameWords.TITLES.contains(words.word(start)) ? start + 1 : start;
        if (quotations.opens(title) && quotations.closeOf(title) <= end) {
            return inside(title);
        }
        var kind = quotations.opens(start + 1) ? quotations.closeOf(start + 1) + 1 : end;
        if (kind < end && words.word(kind).startsWith("ال") && FrameWords.KINDS.contains(words.word(start))) {
            return text(start, kind);
        }
        var last = quotations.closes(end - 1) ? quotations.openOf(end - 1) : -1;
        if (beforeVerb && last > start && !FrameWords.KINDS.contains(words.word(last - 1))) {
            return inside(last);
        }
        return text(start, end);
    }

    /// The outlet named in a phrase: what stands in quotation marks, or all of it.
    String outlet(int from, int to) {
        for (var place = from; place < to; place++) {
            if (quotations.opens(place) && quotations.closeOf(place) < words.count()) {
                return inside(place);
            }
        }
        return from < to ? text(from, to) : "";
    }

    /// «لـ"العربي الجديد"», «لوكالة ستيب», «لبي بي سي» at this place, or nothing.
    String outletAt(int place, int limit) {
        var word = words.word(place);
        if (word.equals("مع")) {
            return outletWith(place, limit);
        }
        if (word.equals("ل") && !BELONGING.contains(words.word(place - 1)) && quotations.opens(place + 1)
                && quotations.closeOf(place + 1) < words.count()) {
            return inside(place + 1);
        }
        var isMarked = words.row().original(place, place).startsWith("ل\u0640");
        var rest = word.startsWith("لل") ? "ال" + word.substring(2) : word.startsWith("ل") ? word.substring(1) : "";
        var isOutlet = FrameWords.OUTLETS.contains(rest) || isMarked && !rest.isEmpty();
        if (!isOutlet || FrameWords.JOURNALISTS.contains(word) || BELONGING.contains(words.word(place - 1))) {
            return "";
        }
        if (rest.equals("مراسل") && FrameWords.OUTLETS.contains(words.word(place + 1))) {
            return text(place + 1, nameEnd(place + 1, limit));
        }
        var end = nameEnd(place, limit);
        if (quotations.opens(end) && end < limit && quotations.closeOf(end) <= limit) {
            return inside(end);
        }
        var printed = text(place, end);
        return (word.startsWith("لل") ? "ال" : "") + printed.substring(isMarked || word.startsWith("لل") ? 2 : 1);
    }

    /// «في حديث مع قناة الفرات».
    private String outletWith(int place, int limit) {
        var isOccasion = FrameWords.OCCASIONS.contains(words.word(place - 1))
                || FrameWords.OCCASIONS.contains(words.word(place - 2));
        var isOutlet = FrameWords.OUTLETS.contains(words.word(place + 1));
        if (!isOccasion || !isOutlet && !quotations.opens(place + 1)) {
            return "";
        }
        var end = nameEnd(place, limit);
        return quotations.opens(end) && end < limit && quotations.closeOf(end) <= limit ? inside(end)
                : text(place + 1, end);
    }

    private int nameEnd(int place, int limit) {
        var end = place + 1;
        while (end < Math.min(limit, place + 1 + LONGEST_OUTLET) && words.row().isWord(end)
                && !FrameWords.ENDS_SPEAKER.contains(words.word(end)) && !words.word(end).equals("في")) {
            end++;
        }
        return end;
    }

    String text(int from, int to) {
        return words.text().substring(words.row().start(from), words.row().end(to - 1)).strip();
    }

    /// The name alone of «صحيفة "السهل"».
    static String withoutKind(String outlet) {
        var quoted = QUOTED.matcher(outlet);
        return quoted.find() ? quoted.group(1).strip() : outlet;
    }

    private String inside(int open) {
        var close = quotations.closeOf(open);
        return close > open + 1 ? text(open + 1, close) : "";
    }

    private int behindAside(int from, int to) {
        var start = from;
        if (words.word(start).equals("من") && ASIDES.contains(words.word(start + 1))) {
            start += 2;
        }
        while (start < to && (words.isComma(start) || words.word(start).equals("بدوره")
                || words.word(start).equals("ايضا"))) {
            start++;
        }
        return Math.min(start, to);
    }

    private int past(int place, int limit) {
        return quotations.opens(place) && quotations.closeOf(place) < limit ? quotations.closeOf(place) + 1 : place + 1;
    }

    private boolean endsSpeaker(int place, int start) {
        var word = words.word(place);
        if (RELATIVES.contains(word)) {
            return !REFUSE.contains(words.word(place + 1));
        }
        if (word.equals("عن") && words.word(place - 1).equals("الكشف")) {
            return false;
        }
        return words.isComma(place) || FrameWords.ENDS_SPEAKER.contains(word)
                || FrameWords.PASSED_ON.contains(word) || FrameWords.JOURNALISTS.contains(word)
                || word.equals("في") && FrameWords.OCCASIONS.contains(words.word(place + 1))
                || quotations.opens(place) && place > start && quotations.closeOf(place) - place > LONGEST;
    }

    /// «يريد»: the few names that begin like it are known.
    private static boolean isImperfect(String word) {
        return word.startsWith("ي") && word.length() > 3 && !FrameWords.YEH_NAMES.contains(word);
    }

    /// A newsroom named without «لـ» behind the subject: «أبلغ ضابط رويترز أن».
    private boolean isNewsroom(int place) {
        if (FrameWords.NEWSROOM_KINDS.contains(words.word(place))) {
            // Behind a noun with its article another noun without one begins.
            return words.word(place - 1).startsWith("ال");
        }
        return FrameWords.NEWSROOMS.contains(words.word(place)) && !FrameWords.KINDS.contains(words.word(place - 1))
                && !words.word(place - 1).equals("بي");
    }

    private String newsroom(int from, int to) {
        var end = from + 1;
        while (FrameWords.NEWSROOM_KINDS.contains(words.word(from)) && end < Math.min(to, from + 2)
                || end < to && FrameWords.NEWSROOM_WORDS.contains(words.word(end))) {
            end++;
        }
        return text(from, end);
    }

    private boolean isNoSpeaker(int start) {
        var word = words.word(start);
        return FrameWords.NEVER_SPEAK.contains(word) || NEGATIONS.contains(word) || isImperfect(word)
                || words.row().isNumber(start) || word.length() < 2
                && !quotations.opens(start) && !words.word(start + 1).equals(".");
    }
}
