package hashiya.claims.suggest;

import hashiya.text.FoldedWords;
import hashiya.text.Sentences;
import hashiya.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// One paragraph taken apart: its words, its quotations, its sentences, and where it reports.
final class ParagraphWords {

    private static final Set<String> NO_VERB_BEHIND =
            FrameWords.words("تم يتم جرى عدم من في عن إلى على بعد قبل دون حول منذ هذا هذه مع بين يجب ينبغي");

    private final String text;
    private final FoldedWords row;
    private final Quotations quotations;
    private final int[] sentenceOf;
    private final List<TextRange> sentences;
    private final ReportingVerb[] verbs;

    ParagraphWords(String text) {
        this.text = text;
        row = FoldedWords.of(text);
        quotations = Quotations.of(row);
        sentences = text.isEmpty() ? List.of() : Sentences.in(text, new TextRange(0, text.length()));
        sentenceOf = new int[row.count()];
        verbs = new ReportingVerb[row.count()];
        var sentence = 0;
        for (var place = 0; place < row.count(); place++) {
            while (sentence + 1 < sentences.size() && sentences.get(sentence).end() <= row.start(place)) {
                sentence++;
            }
            sentenceOf[place] = sentence;
            verbs[place] = row.isWord(place) ? readVerb(place) : null;
        }
    }

    String text() {
        return text;
    }

    FoldedWords row() {
        return row;
    }

    Quotations quotations() {
        return quotations;
    }

    int count() {
        return row.count();
    }

    String word(int place) {
        return row.word(place);
    }

    Optional<ReportingVerb> verb(int place) {
        return place < 0 || place >= verbs.length ? Optional.empty() : Optional.ofNullable(verbs[place]);
    }

    /// The first place of the sentence that the place stands in.
    int sentenceStart(int place) {
        return row.firstFrom(sentences.get(sentenceOf[place]).start());
    }

    /// The place behind the last of the sentence that the place stands in, its full stop included.
    int sentenceEnd(int place) {
        return row.firstFrom(sentences.get(sentenceOf[place]).end());
    }

    boolean isComma(int place) {
        return row.word(place).equals("،") || row.word(place).equals(",");
    }

    boolean isStop(int place) {
        return place >= count() || ".!?؟;؛۔".contains(row.word(place));
    }

    /// Whether a reporting verb stands between the places, the first included.
    boolean hasVerb(int from, int to) {
        return IntStream.range(Math.max(0, from), Math.min(to, count())).anyMatch(place -> verbs[place] != null);
    }

    /// Without the conjunction in front.
    static String bare(String word) {
        return word.length() > 3 && (word.startsWith("و") || word.startsWith("ف")) ? word.substring(1) : word;
    }

    /// Whether the folded word, or it without its conjunction, is one of these.
    static boolean isOneOf(Set<String> words, String word) {
        return words.contains(word) || words.contains(bare(word));
    }

    private ReportingVerb readVerb(int place) {
        var word = row.word(place);
        var found = ReportingVerbs.of(word);
        if (found.isEmpty()) {
            return null;
        }
        var printed = row.original(place, place);
        // «بين» without its mark is the preposition, «ذُكر» and «نُقل» with theirs have no subject.
        var isPreposition = word.endsWith("بين") && !printed.contains("\u0651");
        var isNoun = word.endsWith("نفي") && !printed.endsWith("ى") || NO_VERB_BEHIND.contains(row.word(place - 1));
        if (isPreposition || isNoun) {
            return null;
        }
        var verb = found.get();
        var first = ReportingVerbs.isJoined(word) ? 1 : 0;
        var isPassive = printed.startsWith("\u064f", first + 1) && verb.lemma().equals(word.substring(first));
        return isPassive ? verb.impersonal() : verb;
    }
}
