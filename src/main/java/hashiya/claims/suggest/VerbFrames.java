package hashiya.claims.suggest;

import hashiya.claims.suggest.ReportingVerb.Form;
import hashiya.model.Stance;
import java.util.Optional;
import java.util.Set;

/// Reads what stands around a reporting verb as an attribution, if it is one.
final class VerbFrames {

    private static final int FARTHEST = 20;
    private static final Set<String> NOT = Set.of("لم", "لا", "لن", "ما", "ولم", "ولا", "ولن");
    private static final Set<String> LINKS =
            FrameWords.words("كما هكذا الكلمات بهذه ما وفق حسبما وفقما حسب بحسب وفقا لما");

    private final ParagraphWords words;
    private final Quotations quotations;
    private final Memory memory;
    private final Ways ways;
    private final Phrases phrases;

    VerbFrames(ParagraphWords words, Memory memory, Ways ways, Phrases phrases) {
        this.words = words;
        this.memory = memory;
        this.ways = ways;
        this.phrases = phrases;
        quotations = words.quotations();
    }

    /// What the verb at the place attributes.
    Optional<Found> at(int place) {
        var verb = words.verb(place).orElseThrow();
        var stance = stance(place, verb);
        if (stance.isEmpty() || ways.isMute(place, verb)) {
            return Optional.empty();
        }
        var found = switch (verb.form()) {
            case FINITE -> finite(place, verb, stance.get());
            case PARTICIPLE -> participle(place, verb, stance.get());
            case IMPERSONAL -> impersonal(place, verb);
            case PASSING_ON -> passingOn(place, verb);
            case IN_DOCUMENT -> inDocument(place, verb);
        };
        found.ifPresent(each -> memory.speaks(each.voice().speaker()));
        return found;
    }

    /// «لم ينف» is no denial, «لم يؤكد» a doubt, and what someone did not say is nothing.
    private Optional<Stance> stance(int place, ReportingVerb verb) {
        if (!NOT.contains(words.word(place - 1))) {
            return Optional.of(verb.stance());
        }
        return switch (verb.stance()) {
            case DENIES, DOUBTS -> Optional.of(Stance.ASSERTS);
            default -> verb.lemma().equals("اكد") ? Optional.of(Stance.DOUBTS) : Optional.empty();
        };
    }

    private Optional<Found> finite(int place, ReportingVerb verb, Stance stance) {
        var inverted = inverted(place, stance);
        if (inverted.isPresent()) {
            return inverted;
        }
        var way = ways.from(place + 1, verb);
        if (way.isEmpty()) {
            remember(place);
            return Optional.empty();
        }
        var phrase = subject(place, verb, way.get());
        var isCarried = !phrase.hasSpeaker();
        var speaker = isCarried ? memory.speaker() : phrase.speaker();
        if (isCarried && !mayBeCarried(place, way.get(), speaker)) {
            return Optional.empty();
        }
        var confidence = confidence(way.get(), isCarried, speaker) - (stance == verb.stance() ? 0 : 0.1);
        return Optional.of(found(place, way.get(), new Phrase(speaker, phrase.outlet()),
                isTidings(place, way.get()) && FrameWords.PASSED_ON.contains(words.word(place - 1)) ? Stance.RELAYS
                        : stance, confidence));
    }

    private Phrase subject(int place, ReportingVerb verb, Way way) {
        var behind = verb.takes(Opening.BY) && !verb.takes(Opening.THAT)
                ? phrases.accuser(place + 1, way.place()) : phrases.behind(place + 1, way.place());
        var named = behind.hasSpeaker() ? behind : phrases.before(place).or(behind);
        var tidings = isTidings(place, way) ? new Phrase(phrases.text(place - 1, place), "") : Phrase.NONE;
        return tidings.or(relayed(place, way.place(), named)).or(new Phrase("", outletBefore(place)));
    }

    private boolean isTidings(int place, Way way) {
        return way.opening() == Opening.THAT && FrameWords.TIDINGS.contains(words.word(place - 1));
    }

    /// «ذكرت الإذاعة، نقلا عن مصدر طبي، أن»: the source speaks, to whom the sentence names.
    private Phrase relayed(int place, int to, Phrase named) {
        for (var each = place + 1; each < to - 2; each++) {
            if (words.word(each).equals("نقلا") && words.word(each + 1).equals("عن")) {
                var source = phrases.behind(each + 2, to).speaker();
                return source.isEmpty() ? named : new Phrase(source, Phrases.withoutKind(named.speaker()));
            }
        }
        return named;
    }

    /// A verb whose subject is left out has one before it, or says it plainly: «وأضاف: "…"».
    private boolean mayBeCarried(int place, Way way, String speaker) {
        var isAtHand = ReportingVerbs.isJoined(words.word(place)) || words.isComma(place - 1)
                || words.word(place - 1).equals("و") || words.sentenceStart(place) == place
                || words.verb(place).orElseThrow().lemma().equals("قال");
        if (!isAtHand) {
            return false;
        }
        var isPlain = way.opening() == Opening.SPEECH || way.opening() == Opening.THAT;
        var isAtOnce = way.place() - place <= 2 || quotations.opens(place + 1);
        return isPlain && (speaker.isEmpty() ? way.opening() == Opening.SPEECH && isAtOnce : way.place() - place <= 6)
                && !FrameWords.NEVER_SPEAK.contains(words.word(place + 1))
                || FrameWords.THAT.contains(words.word(place + 1)) && !speaker.isEmpty();
    }

    private Optional<Found> participle(int place, ReportingVerb verb, Stance stance) {
        var led = ways.from(place + 1, verb).filter(each -> each.place() - place < FARTHEST / 2);
        var way = led.filter(each -> each.opening() == Opening.THAT).or(() -> ways.judged(place, verb)).or(() -> led);
        if (way.isEmpty()) {
            return Optional.empty();
        }
        var start = words.sentenceStart(place);
        var isAfterVerb = words.hasVerb(start, place);
        var phrase = isAfterVerb ? new Phrase(memory.speaker(), "")
                : FrameWords.NEVER_SPEAK.contains(words.word(start)) ? Phrase.NONE
                : phrases.behind(start + 1, ways.objectIn(start + 2, place));
        var speaker = phrase.hasSpeaker() ? phrase.speaker() : memory.speaker();
        var outlet = isAfterVerb ? outletBefore(place) : phrase.outlet();
        if (speaker.isEmpty() && way.get().opening() != Opening.SPEECH) {
            return Optional.empty();
        }
        var confidence = confidence(way.get(), false, speaker) - (isAfterVerb ? 0.05 : 0.3);
        return Optional.of(found(place, way.get(), new Phrase(speaker, outlet), stance, confidence));
    }

    private Optional<Found> impersonal(int place, ReportingVerb verb) {
        var isNews = FrameWords.PASSED_ON.contains(words.word(place + 1));
        return ways.from(isNews ? place + 2 : place + 1, verb).filter(way -> way.place() - place <= 2)
                .map(way -> found(place, way, Phrase.NONE, Stance.RELAYS, 0.75));
    }

    /// «نقلت وكالة … عن مصدر … أن».
    private Optional<Found> passingOn(int place, ReportingVerb verb) {
        var from = place + 1;
        var limit = Math.min(words.sentenceEnd(place), place + FARTHEST);
        while (from < limit && !words.word(from).equals("عن")) {
            from = quotations.opens(from) && quotations.closeOf(from) < limit ? quotations.closeOf(from) + 1 : from + 1;
        }
        if (from >= limit) {
            return Optional.empty();
        }
        var about = from;
        return ways.from(about + 1, verb).map(way -> {
            var behind = phrases.behind(place + 1, about);
            var before = behind.hasSpeaker() ? behind : phrases.before(place);
            var speaker = phrases.behind(about + 1, way.place()).speaker();
            return found(place, way, new Phrase(speaker, Phrases.withoutKind(before.speaker())), Stance.ASSERTS,
                    speaker.isEmpty() ? 0.5 : 0.9);
        });
    }

    private Optional<Found> inDocument(int place, ReportingVerb verb) {
        return words.word(place + 1).equals("في")
                ? ways.from(place + 2, verb).map(way -> found(place, way,
                        phrases.behind(place + 2, way.place()), Stance.ASSERTS, 0.85)).filter(each ->
                        !each.voice().speaker().isEmpty())
                : Optional.empty();
    }

    /// «"…"، قال فلان» and «…، كما قال فلان».
    private Optional<Found> inverted(int place, Stance stance) {
        var end = place;
        while (end > 0 && place - end < 4 && LINKS.contains(words.word(end - 1))) {
            end--;
        }
        var isLinked = end < place;
        if (!words.isComma(end - 1) && !(isLinked && quotations.closes(end - 1)) && !quotations.closes(end - 1)) {
            return Optional.empty();
        }
        end = words.isComma(end - 1) ? end - 1 : end;
        var close = quotations.closes(end - 1) ? end - 1 : words.isComma(end - 1) && quotations.closes(end - 2)
                ? end - 2 : -1;
        var quoted = close >= 0 && close - quotations.openOf(close) > 3 && !ReportingVerbs.isJoined(words.word(place))
                && quotations.openOf(close) <= words.sentenceStart(place) + 1;
        var start = words.sentenceStart(place);
        if (!quoted && (!isLinked || end - start < 2 || reports(start, end))) {
            return close >= 0 && isLinked ? afterQuote(place, close, stance) : Optional.empty();
        }
        var stop = place + 1;
        while (stop < words.count() && !words.isStop(stop) && !words.isComma(stop) && stop < place + FARTHEST) {
            stop++;
        }
        var speaker = phrases.behind(place + 1, stop).speaker();
        var from = quoted ? quotations.openOf(close) + 1 : start;
        return speaker.isEmpty() && memory.speaker().isEmpty() ? Optional.empty() : Optional.of(found(place, from,
                quoted ? close : end, new Phrase(speaker.isEmpty() ? memory.speaker() : speaker, ""), stance, 0.85));
    }

    /// «… "…" كما قال» inside a sentence that reports already.
    private Optional<Found> afterQuote(int place, int close, Stance stance) {
        return memory.speaker().isEmpty() || close - quotations.openOf(close) < 4 ? Optional.empty()
                : Optional.of(found(place, quotations.openOf(close) + 1, close,
                        new Phrase(memory.speaker(), ""), stance, 0.6));
    }

    private boolean reports(int from, int to) {
        for (var place = from; place < to; place++) {
            if (words.verb(place).isPresent() && ways.from(place + 1, words.verb(place).get()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// A subject that is named where nothing is said yet speaks next: «… قال أبو أنس … قال: …».
    private void remember(int place) {
        var limit = Math.min(words.sentenceEnd(place), place + FARTHEST);
        if (words.verb(place).filter(verb -> verb.form() == Form.FINITE).isPresent()
                && words.hasVerb(place + 1, words.sentenceEnd(place))) {
            var behind = phrases.behind(place + 1, limit);
            memory.speaks(behind.hasSpeaker() && quotations.opens(place + 1) ? behind.speaker()
                    : phrases.before(place).hasSpeaker() ? phrases.before(place).speaker() : behind.speaker());
        }
    }

    /// «وفي حديثه لـ"…" قال …».
    private String outletBefore(int place) {
        for (var each = Math.max(words.sentenceStart(place), place - 2 * FARTHEST); each < place; each++) {
            var mayName = words.word(each).startsWith("ل") || words.word(each).equals("مع");
            var outlet = mayName ? phrases.outletAt(each, place) : "";
            if (!outlet.isEmpty()) {
                return outlet;
            }
        }
        return "";
    }

    private double confidence(Way way, boolean isCarried, String speaker) {
        var plain = switch (way.opening()) {
            case THAT -> 0.95;
            case SPEECH -> quotations.opens(way.from()) && quotations.closeOf(way.from()) >= words.count() ? 0.75
                    : 0.95;
            case FACT -> 0.8;
            case TO, ON, BY, IN -> 0.75;
            case FROM, ABOUT -> 0.7;
        };
        return plain - (isCarried ? speaker.isEmpty() ? 0.35 : 0.2 : 0);
    }

    private Found found(int place, Way way, Phrase phrase, Stance stance, double confidence) {
        var from = way.from();
        if (way.opening() == Opening.SPEECH && FrameWords.THAT.contains(words.word(from))) {
            from++;
        }
        var reach = new Reach(words);
        var read = new Way(way.opening(), way.place(), from);
        // Tidings go on behind a comma: «تناقلت … أنباء عن عمليات إعدام، منذ …».
        var isTold = stance == Stance.RELAYS && way.opening() == Opening.ABOUT;
        var to = isTold ? reach.clauseEnd(from, false) : reach.end(read);
        var begin = way.opening() == Opening.SPEECH && quotations.opens(from) ? from + 1 : reach.begin(read);
        return found(place, begin, to, phrase, isPassedOn(from) ? Stance.RELAYS : stance, confidence);
    }

    private Found found(int place, int from, int to, Phrase phrase, Stance stance, double confidence) {
        return new Found(from, to, new Voice(phrase.speaker(), phrase.outlet(), printed(place), stance), confidence);
    }

    /// «إن المنشقين أبلغوه أن …»: the speaker passes on what others told him.
    private boolean isPassedOn(int from) {
        for (var place = from; place < Math.min(words.count(), from + 5); place++) {
            var word = words.word(place);
            if (word.startsWith("ابلغو") && word.length() > 5 || word.startsWith("اخبرو") && word.length() > 5) {
                return true;
            }
        }
        return false;
    }

    /// The verb without its conjunction.
    private String printed(int place) {
        var printed = words.row().original(place, place);
        var isJoined = ReportingVerbs.isJoined(words.word(place)) || words.word(place).equals("بالقول");
        return isJoined ? printed.substring(1) : printed;
    }
}
