package hashiya;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hashiya.l10n.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The words on the screen and the code that asks for them agree, in both languages.
///
/// A key stands in the code as one literal, or as a literal that ends in a full stop and is followed by `+` and the
/// rest of the key, as in `text("stance." + stance)`: then every key that begins so counts as used. The forms of a
/// number (`.one`, `.few`, …) belong to the key before them.
class MessagesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path WORDS = Path.of("src/main/resources/hashiya/l10n");

    private static final Pattern KEY = Pattern.compile("\"([a-z]\\w*(?:\\.\\w+)+)\"");
    private static final Pattern PREFIX = Pattern.compile("\"([a-z]\\w*(?:\\.\\w+)*\\.)\"\\s*\\+");
    private static final Pattern ASKED = Pattern.compile("\\.(?:text|count)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+[^}]*}");
    private static final Pattern FORM = Pattern.compile("\\.(zero|one|two|few|many|other)$");

    /// Literals with full stops that are something else.
    private static final Pattern NO_KEY = Pattern.compile(".*\\.(css|png|svg|ttf|sql|json|jsonl|md|txt|properties)");

    private static final String CODE = code();

    /// A message file as written: it remembers the order, and what stands in it twice.
    private static final class Ordered extends Properties {

        private final transient Map<String, String> messages = new LinkedHashMap<>();
        private final transient List<String> twice = new ArrayList<>();

        Ordered(Language language) {
            try (var in = Files.newBufferedReader(WORDS.resolve("messages_" + language.tag() + ".properties"))) {
                load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public synchronized Object put(Object key, Object message) {
            if (messages.put((String) key, (String) message) != null) {
                twice.add((String) key);
            }
            return super.put(key, message);
        }
    }

    private final Map<String, String> arabic = new Ordered(Language.ARABIC).messages;
    private final Map<String, String> english = new Ordered(Language.ENGLISH).messages;

    @Test
    void both_languages_have_the_same_keys_in_the_same_order() {
        assertEquals(List.copyOf(wholeKeys(english)), List.copyOf(wholeKeys(arabic)));
    }

    @ParameterizedTest
    @EnumSource
    void no_key_stands_twice(Language language) {
        assertEquals(List.of(), new Ordered(language).twice);
    }

    @ParameterizedTest
    @EnumSource
    void no_message_is_empty(Language language) {
        assertEquals(List.of(), keysWhere(language, String::isBlank));
    }

    @ParameterizedTest
    @EnumSource
    void a_message_with_places_has_no_apostrophe_that_would_hide_them(Language language) {
        assertEquals(List.of(), keysWhere(language, each -> each.contains("{") && each.contains("'")));
    }

    @ParameterizedTest
    @EnumSource
    void places_are_written_so_that_they_can_be_filled(Language language) {
        assertEquals(List.of(), keysWhere(language, each -> each.contains("{") && !canBeFilled(each)));
    }

    @Test
    void both_languages_have_the_same_places() {
        var different = english.keySet().stream()
                .filter(each -> !isForm(english, each) && arabic.containsKey(each))
                .filter(each -> !places(english.get(each)).equals(places(arabic.get(each))))
                .toList();
        assertEquals(List.of(), different);
    }

    @ParameterizedTest
    @EnumSource
    void every_number_has_the_form_that_the_others_fall_back_to(Language language) {
        var messages = messages(language);
        var without = messages.keySet().stream()
                .filter(each -> isForm(messages, each))
                .map(MessagesTest::base)
                .filter(each -> !messages.getOrDefault(each + ".other", "").contains("{0}"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), without);
    }

    @Test
    void every_key_that_the_code_asks_for_exists() {
        var known = wholeKeys(english);
        var sections = known.stream().map(MessagesTest::section).collect(Collectors.toSet());
        var missing = Stream.concat(
                        found(ASKED),
                        found(KEY).filter(each -> sections.contains(section(each)) && !NO_KEY.matcher(each).matches()))
                .filter(each -> !known.contains(each))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    @Test
    void every_key_is_asked_for_by_the_code() {
        var asked = Stream.concat(found(ASKED), found(KEY)).collect(Collectors.toSet());
        var prefixes = found(PREFIX).toList();
        var unused = wholeKeys(english).stream()
                .filter(each -> !asked.contains(each) && prefixes.stream().noneMatch(each::startsWith))
                .toList();
        assertEquals(List.of(), unused);
    }

    @Test
    void every_beginning_of_a_key_in_the_code_leads_to_keys() {
        var sections = english.keySet().stream().map(MessagesTest::section).collect(Collectors.toSet());
        var astray = found(PREFIX)
                .filter(each -> sections.contains(section(each)))
                .filter(each -> english.keySet().stream().noneMatch(key -> key.startsWith(each)))
                .toList();
        assertEquals(List.of(), astray);
    }

    private Map<String, String> messages(Language language) {
        return language == Language.ARABIC ? arabic : english;
    }

    private List<String> keysWhere(Language language, Predicate<String> message) {
        return messages(language).entrySet().stream()
                .filter(each -> message.test(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The keys, with the forms of a number taken together.
    private static Set<String> wholeKeys(Map<String, String> messages) {
        return messages.keySet().stream()
                .map(each -> isForm(messages, each) ? base(each) : each)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Whether a key is one form of a number: `source.kind.other` is none, since `source.kind.person` stands beside it.
    private static boolean isForm(Map<String, String> messages, String key) {
        return FORM.matcher(key).find() && messages.keySet().stream()
                .filter(each -> each.startsWith(base(key) + "."))
                .allMatch(each -> FORM.matcher(each).find() && base(each).equals(base(key)));
    }

    private static String base(String form) {
        return FORM.matcher(form).replaceFirst("");
    }

    private static String section(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static boolean canBeFilled(String message) {
        try {
            return new MessageFormat(message).getFormats().length > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Set<String> places(String message) {
        return PLACE.matcher(message).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Stream<String> found(Pattern pattern) {
        return pattern.matcher(CODE).results().map(each -> each.group(1));
    }

    /// All source text but the lines that are comments.
    private static String code() {
        try (var files = Files.walk(SOURCES)) {
            var lines = new ArrayList<String>();
            for (var each : files.filter(file -> file.toString().endsWith(".java")).sorted().toList()) {
                lines.addAll(Files.readAllLines(each));
            }
            return lines.stream().filter(each -> !each.strip().startsWith("//")).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
