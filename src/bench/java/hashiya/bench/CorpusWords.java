package hashiya.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/// A vocabulary with Zipf's frequencies: the words of the seeds in front, the more frequent the earlier, and behind them
/// words of Arabic shape, a root of the seeds' letters in a pattern. Clitics come on top when a word is drawn.
final class CorpusWords {

    private static final int SIZE = 80_000;
    /// Above 1 the rare words get rarer than in `1/n`: set so that 2,000 articles have some 100,000 different words, a
    /// few more than a newspaper has.
    private static final double STEEPER = 1.6;
    /// Digits stand for the letters of a root.
    private static final List<String> PATTERNS = List.of("123", "1ا23", "12ا3", "12و3", "12ي3", "م123", "م12و3", "م12ا3",
            "ت12ي3", "1ا23ة", "12ا3ة", "م1ا23ة", "ا12ا3", "ان12ا3", "ا1ت2ا3", "است12ا3", "مست123", "مت12ا3", "م12ي3",
            "12ا3ي", "123ان", "123اوي", "1و2ا3", "1ي2ا3", "ت1ا23", "ي123", "ت123", "123وا", "ن123", "123ت");
    private static final List<String> BEFORE = List.of("ال", "ال", "ال", "ال", "و", "وال", "ب", "بال", "ل", "لل", "ف",
            "ك", "س");
    private static final List<String> BEHIND = List.of("ه", "ها", "هم", "ات", "ين", "ون", "نا", "ية");
    private static final List<String> GIVEN = List.of("محمد", "أحمد", "عبد الله", "خالد", "فاطمة", "مريم", "عمر", "حسن",
            "حسين", "يوسف", "إبراهيم", "ليلى", "سلمان", "عبدالرحمن", "نور", "سامر", "رامي", "هدى", "زينب", "مصطفى");
    private static final List<String> PLACES = List.of("دمشق", "إدلب", "حلب", "الرقة", "الغوطة الشرقية", "لبنان",
            "البحرين", "السودان", "بغداد", "الموصل", "القاهرة", "الرياض", "أبو ظبي", "عمّان", "طرابلس", "صنعاء");

    private final List<String> words;

    private CorpusWords(List<String> words) {
        this.words = words;
    }

    static CorpusWords fromSeeds() throws IOException {
        var counts = new LinkedHashMap<String, Integer>();
        try (var files = Files.newDirectoryStream(Path.of("seeds"), "*.txt")) {
            for (var file : files) {
                for (var word : Files.readString(file).split("[^\\u0621-\\u0652]+")) {
                    if (!word.isEmpty()) {
                        counts.merge(word, 1, Integer::sum);
                    }
                }
            }
        }
        var words = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey).collect(Collectors.toCollection(LinkedHashSet::new));
        var letters = String.join("", words).replaceAll("[اأإآىةؤئءويًٌٍَُِّْ]", "");
        var random = new SplittableRandom(1);
        while (words.size() < SIZE) {
            words.add(shaped(random, letters));
        }
        return new CorpusWords(List.copyOf(words));
    }

    /// The `n`-th most frequent word is drawn with a probability near `1/n`, bare or with clitics.
    String draw(SplittableRandom random) {
        var rank = (int) Math.pow(words.size(), Math.pow(random.nextDouble(), STEEPER)) - 1;
        var word = words.get(rank);
        if (rank < 300 || word.length() < 3) {
            return word;
        }
        var clitics = random.nextInt(20);
        return (clitics < 5 && !word.startsWith("ال") ? pick(random, BEFORE) : "") + word
                + (clitics == 4 || clitics == 5 ? pick(random, BEHIND) : "");
    }

    String person(SplittableRandom random) {
        return pick(random, GIVEN) + " " + (random.nextInt(3) == 0 ? "أبو " : "ال")
                + words.get(2_000 + (int) Math.pow(8_000, random.nextDouble()));
    }

    String place(SplittableRandom random) {
        return pick(random, PLACES);
    }

    static <T> T pick(SplittableRandom random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String shaped(SplittableRandom random, String letters) {
        var word = new StringBuilder();
        var pattern = pick(random, PATTERNS);
        for (var at = 0; at < pattern.length(); at++) {
            var sign = pattern.charAt(at);
            word.append(Character.isDigit(sign) ? letters.charAt(random.nextInt(letters.length())) : sign);
        }
        return word.toString();
    }
}
