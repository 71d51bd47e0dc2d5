package hashiya.search.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.CharArraySet;

/// Words that keep letters which look like an article, a preposition or an ending: names, and nouns whose first or last
/// letters are of their root.
///
/// The names of countries are those that Java knows in Arabic. Other names and nouns of the news are in `kept.txt`.
/// What is derived from a place goes with it: سوري, سورية and السوريين with سوريا.
final class Kept {

    static final Kept LISTS = new Kept();

    private final CharArraySet withoutArticle = new CharArraySet(64, false);
    private final CharArraySet ofLam = new CharArraySet(64, false);
    private final CharArraySet ofFirstLetter = new CharArraySet(512, false);
    /// Every form of a name, and every noun that keeps its ending, to what it becomes.
    private final CharArrayMap<char[]> whole = new CharArrayMap<>(4096, false);

    private Kept() {
        countries().forEach(this::place);
        read();
    }

    boolean opensWithoutArticle(Word word) {
        return withoutArticle.contains(word.letters, 0, word.size);
    }

    /// Whether the letters from the place on are a word that begins with a lam of its own.
    boolean opensWithLam(Word word, int from) {
        return ofLam.contains(word.letters, from, word.size - from);
    }

    /// Whether the first letter is the word's own, not a conjunction or preposition: names, and nouns of the list.
    boolean opensWhole(String word) {
        return whole.containsKey(word) || ofFirstLetter.contains(word);
    }

    /// Whether the word keeps its ending. The place's name is put in place of what is derived from it; what
    /// stands before
    /// the name stays.
    boolean endsWhole(Word word) {
        for (var from = 0; from >= 0; from = behindClitic(word, from)) {
            var name = whole.get(word.letters, from, word.size - from);
            if (name != null) {
                System.arraycopy(name, 0, word.letters, from, name.length);
                word.size = from + name.length;
                return true;
            }
        }
        return false;
    }

    /// Where the word would begin if its next letter were a conjunction or preposition; -1 where it is neither.
    private static int behindClitic(Word word, int from) {
        if (from >= 2 || word.size - from <= BareForm.SHORTEST) {
            return -1;
        }
        return switch (word.letters[from]) {
            case 'و', 'ف' -> from == 0 ? 1 : -1;
            case 'ب', 'ل', 'ك' -> from == 0 || word.letters[0] == 'و' || word.letters[0] == 'ف' ? from + 1 : -1;
            default -> -1;
        };
    }

    private static Stream<String> countries() {
        return Stream.of(Locale.getISOCountries())
                .map(code -> Locale.of("", code).getDisplayCountry(Locale.of("ar")))
                .filter(name -> name.indexOf(' ') < 0);
    }

    private void read() {
        var part = "";
        for (var line : lines()) {
            if (line.startsWith("#")) {
                part = line.substring(1).strip();
            } else if (!line.isBlank()) {
                for (var word : line.strip().split("\\s+")) {
                    enter(part, word);
                }
            }
        }
    }

    private void enter(String part, String word) {
        switch (part) {
            case "places" -> place(word);
            case "first letter" -> ofFirstLetter.add(form(word));
            case "persons", "whole" -> whole.putIfAbsent(form(word), form(word).toCharArray());
            case "without article" -> withoutArticle.add(Word.of(word).toString());
            case "lam" -> ofLam.add(form(word));
            default -> throw new IllegalStateException("Not a part of the list: " + part);
        }
    }

    /// A place, and what comes from it: for سوريا also سوري, سورية, سوريون.
    private void place(String place) {
        var name = form(place);
        var letters = name.toCharArray();
        whole.put(name, letters);
        var root = name.length() > BareForm.SHORTEST && (name.endsWith("ا") || name.endsWith("ه"))
                ? name.substring(0, name.length() - 1)
                : name;
        var adjective = root.endsWith("ي") ? root : root + "ي";
        for (var ending : new String[] {"", "ه", "ون", "ين", "ات", "ا"}) {
            whole.putIfAbsent(adjective + ending, letters);
        }
    }

    /// Folded, and without the article where there is one.
    private static String form(String text) {
        var word = Word.of(text);
        if (word.startsWith("ال") && word.size >= 2 + BareForm.SHORTEST && (word.hamzated & 1) == 0) {
            word.dropFirst(2);
        }
        return word.toString();
    }

    private static String[] lines() {
        try (InputStream list = Kept.class.getResourceAsStream("kept.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).split("\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the list of kept words", e);
        }
    }
}
