package hashiya.claims;

import hashiya.text.Paragraphs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// What an editor does to a text that came by wire, the same for the same seed of chance.
final class Retelling {

    private static final List<String> NAMES = List.of("الخطيب", "الحمصي", "أبو عمر", "الرقاوي", "المرصد", "اليوم");
    private static final List<String> FURNITURE = List.of("شارك عبر البريد", "اقرأ أيضاً", "تابعونا", "إعلان");

    private final Random random;

    Retelling(Random random) {
        this.random = random;
    }

    static String seed(int number) {
        try (var seeds = Files.newDirectoryStream(Path.of("seeds"), "%03d_*.txt".formatted(number))) {
            return Files.readString(seeds.iterator().next()).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The paragraphs of a text that have at least so many words.
    static List<String> paragraphs(String text, int words) {
        return Paragraphs.of(text).all().stream().map(each -> each.in(text))
                .filter(each -> each.strip().split("\\s+").length >= words).toList();
    }

    /// Every so manieth word is another one.
    String renamed(String text, int every) {
        var words = text.split("(?<=\\s)");
        for (var at = random.nextInt(every); at < words.length; at += every) {
            words[at] = NAMES.get(random.nextInt(NAMES.size())) + " ";
        }
        return String.join("", words);
    }

    /// Other letters for the same sounds, vowel marks, tatweel, digits and quotation marks of another kind.
    String respelled(String text) {
        var letters = new StringBuilder();
        for (var letter : text.toCharArray()) {
            letters.append(switch (letter) {
                case 'أ', 'إ' -> random.nextBoolean() ? 'ا' : letter;
                case 'ة' -> random.nextInt(4) == 0 ? 'ه' : letter;
                case 'ي' -> random.nextInt(6) == 0 ? 'ی' : letter;
                case '"', '“', '”' -> '«';
                default -> letter >= '0' && letter <= '9' ? (char) (letter - '0' + '٠') : letter;
            });
            if (Character.isLetter(letter) && random.nextInt(12) == 0) {
                letters.append(random.nextBoolean() ? '\u064e' : '\u0640');
            }
        }
        return letters.toString();
    }

    /// The paragraphs in another order.
    String reordered(String text) {
        var lines = new ArrayList<>(Arrays.asList(text.split("\n")));
        Collections.shuffle(lines, random);
        return String.join("\n", lines);
    }

    /// Lines of a site between the paragraphs.
    String furnished(String text) {
        var lines = new ArrayList<String>();
        for (var line : text.split("\n")) {
            if (!line.isBlank()) {
                lines.add(FURNITURE.get(random.nextInt(FURNITURE.size())));
            }
            lines.add(line);
        }
        return String.join("\n", lines);
    }

    String all(String text, int every) {
        return furnished(reordered(respelled(renamed(text, every))));
    }
}
