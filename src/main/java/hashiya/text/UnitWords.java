package hashiya.text;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is counted: the noun behind a number.
final class UnitWords {

    private static final Set<String> NO_NOUNS = folded("في من على إلى عن مع منذ بعد قبل حتى خلال بين داخل قرب عند أو"
            + " أم أن إن أنه أنهم كان كانت كانوا قد لم لا ما ليس الذين التي الذي أمس اليوم بينما بينهم منهم منها"
            + " بينها فيما عندما حين حيث لكن بل ثم إذ لدى ضمن نحو حوالي فقط آخرين آخرون أخرى آخر على عبر هم هي هو"
            + " هذا هذه ذلك تلك كما مما بسبب أي كل تقريبا وفق وفقا بحسب حسب لقوا فروا غادروا وصلوا هربوا قتلوا"
            + " أصيبوا بدورهم يوميا سنويا شهريا كحد");

    private static final Set<String> NOT_AFTER_FROM = folded("أصل العدد عدد بين قبل دون جراء خلال أجل هنا هناك مجموع"
            + " إجمالي ثم");

    private static final Set<String> CURRENCIES = folded("دولار دولارا دولارات ليرة ليرات دينار دينارا دنانير ريال"
            + " ريالا ريالات جنيه جنيها جنيهات درهم درهما دراهم فرنك فرنكا");

    private static final Set<String> NATIONS = folded("سورية أميركي أمريكي أميركية أمريكية أميركيا أمريكيا لبنانية"
            + " تركية عراقي عراقيا أردني أردنيا كويتي سعودي سعوديا يمني يمنيا قطري ليبي ليبيا تونسي جزائري إسترليني"
            + " إسترلينيا مصري مصريا مغربي إماراتي سوداني");

    /// What is counted in numbers that look like years.
    private static final Set<String> COUNTED = folded("شخص مقاتل مدني قتيل جريح عنصر أسرة عائلة مسلح معتقل نازح لاجئ"
            + " طفل امرأة منزل قذيفة غارة طن كيلومتر متر كيلوغرام برميل يورو حالة سلة خيمة صاروخ وحدة سيارة حاجز"
            + " حافلة");

    /// The few that begin with waw, which otherwise joins the next sentence.
    private static final Set<String> WITH_WAW = folded("وثيقة وثائق وحدة وحدات ورقة وزير وزيرا وزراء وظيفة وفد وفدا"
            + " وفود وفيات وفاة وسيلة وكيل");

    private UnitWords() {
    }

    /// The place behind the unit that begins at the place; the same place where there is none.
    ///
    /// @param takesArticle whether «عشرات المقاتلين» is said, as of indefinite numbers
    static int end(FoldedWords row, int place, boolean takesArticle) {
        var percent = percent(row, place);
        if (percent > 0) {
            return place + percent;
        }
        if (row.word(place).equals("$")) {
            return place + 1;
        }
        if (row.word(place).equals("من") && isNoun(row, place + 1) && !NOT_AFTER_FROM.contains(row.word(place + 1))) {
            return place + 2;
        }
        if (!isNoun(row, place) || !takesArticle && row.word(place).startsWith("ال")) {
            return place;
        }
        var isMoney = CURRENCIES.contains(row.word(place)) && NATIONS.contains(row.word(place + 1));
        return isMoney ? place + 2 : place + 1;
    }

    /// Where the unit itself begins: «من» before it is not part of it.
    static int start(FoldedWords row, int place) {
        return row.word(place).equals("من") ? place + 1 : place;
    }

    /// A regular expression for what is counted in numbers that look like years, folded.
    static String counted() {
        return Stream.concat(COUNTED.stream(), CURRENCIES.stream()).sorted()
                .collect(Collectors.joining("|", "(?:", ")ا?"));
    }

    static boolean countsLargeNumbers(FoldedWords row, int place) {
        var word = row.word(place);
        return CURRENCIES.contains(word) || COUNTED.contains(word)
                || word.endsWith("ا") && COUNTED.contains(word.substring(0, word.length() - 1));
    }

    private static boolean isNoun(FoldedWords row, int place) {
        var word = row.word(place);
        return row.isWord(place) && !row.opensLine(place) && word.length() > 1 && word.charAt(0) >= '\u0600'
                && !NO_NOUNS.contains(word) && !isJoinedToConjunction(word) && NumberWords.of(word).isEmpty();
    }

    private static boolean isJoinedToConjunction(String word) {
        return word.startsWith("و") && !WITH_WAW.contains(word);
    }

    private static int percent(FoldedWords row, int place) {
        var word = row.word(place);
        if (word.equals("%") || word.equals("٪") || Set.of("بالمئه", "بالمائه", "بالميه").contains(word)) {
            return 1;
        }
        return word.equals("في") && Set.of("المئه", "المائه", "الميه").contains(row.word(place + 1)) ? 2 : 0;
    }

    private static Set<String> folded(String words) {
        return Arrays.stream(Folding.fold(words).text().split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
