package hashiya.claims.suggest;

import hashiya.model.Stance;
import java.util.ArrayList;
import java.util.List;

/// The attributions of one paragraph.
final class ParagraphSuggester {

    private static final int LONGEST_HEADLINE = 30;

    private final ParagraphWords words;
    private final Quotations quotations;
    private final Memory memory;
    private final Phrases phrases;
    private final VerbFrames verbs;
    private final AccordingFrames according;
    private final Denials denials;
    private final List<Found> found = new ArrayList<>();

    ParagraphSuggester(ParagraphWords words, Memory memory) {
        this.words = words;
        this.memory = memory;
        quotations = words.quotations();
        phrases = new Phrases(words);
        verbs = new VerbFrames(words, memory, new Ways(words), phrases);
        denials = new Denials(words, memory, phrases);
        according = new AccordingFrames(words, memory, phrases);
    }

    List<Found> all() {
        if (isQuotationAlone()) {
            quotationAlone();
            return found;
        }
        for (var place = 0; place < words.count(); place++) {
            if (words.verb(place).isPresent()) {
                place = take(place);
            } else if (denials.begins(place)) {
                denials.at(place).ifPresent(this::add);
            } else if (according.begins(place)) {
                according.at(place, isTaken(place)).ifPresent(found::add);
            }
        }
        if (found.isEmpty()) {
            headline();
        }
        return found;
    }

    /// @return the place to read on behind: words in quotation marks are not read again
    private int take(int place) {
        var attribution = verbs.at(place);
        attribution.ifPresent(this::add);
        return attribution.filter(each -> quotations.opens(each.from() - 1) && each.from() > place)
                .map(each -> Math.min(each.to(), words.count())).orElse(place);
    }

    /// A phrase that only names the subject gives way to the words that follow in the same sentence.
    private void add(Found next) {
        if (!found.isEmpty()) {
            var last = found.getLast();
            if (last.from() <= next.from() && next.from() < last.to() && last.confidence() <= 0.8
                    && last.confidence() <= next.confidence()) {
                found.removeLast();
            }
        }
        found.add(next);
    }

    private boolean isTaken(int place) {
        var start = words.sentenceStart(place);
        var from = place - start < 3 && start > 0 ? words.sentenceStart(start - 1) : start;
        if (place - start < 3 && start > 0) {
            var isAnaphor = !words.word(place + 1).equals("ما");
            return isAnaphor && isAnythingIn(from, place);
        }
        return isAnythingIn(from, place);
    }

    private boolean isAnythingIn(int from, int to) {
        for (var each = found.size() - 1; each >= 0 && each > found.size() - 8; each--) {
            if (found.get(each).overlaps(from, to)) {
                return true;
            }
        }
        return false;
    }

    private boolean isQuotationAlone() {
        return quotations.opens(0) && quotations.closeOf(0) > 6 && quotations.closeOf(0) + 2 >= words.count();
    }

    /// A paragraph of nothing but a quotation goes on with who spoke before.
    private void quotationAlone() {
        if (!memory.speaker().isEmpty()) {
            var voice = new Voice(memory.speaker(), "", "", Stance.ASSERTS);
            found.add(new Found(1, Math.min(quotations.closeOf(0), words.count()), voice, 0.5));
        }
    }

    /// «مسؤول تركي: لن نسمح …».
    private void headline() {
        var colon = 1;
        while (colon < Math.min(words.count(), 6) && !words.word(colon).equals(":")) {
            colon++;
        }
        var isHeadline = words.count() > colon + 3 && words.count() < LONGEST_HEADLINE && words.word(colon).equals(":")
                && FrameWords.HEADLINE_SPEAKERS.contains(words.word(0)) && !words.isStop(words.count() - 1);
        if (isHeadline) {
            var speaker = phrases.name(0, colon, false);
            var reach = new Reach(words);
            var from = quotations.opens(colon + 1) && reach.isWhollyQuoted(colon + 1) ? colon + 2 : colon + 1;
            var to = from == colon + 2 ? quotations.closeOf(colon + 1) : words.count();
            memory.speaks(speaker);
            found.add(new Found(from, Math.min(to, words.count()), new Voice(speaker, "", ":", Stance.ASSERTS), 0.7));
        }
    }
}
