package hashiya.l10n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// The words of one interface language.
public final class Messages {

    private final Language language;
    private final Properties words = new Properties();
    /// Taken apart once, by their patterns: most are filled again and again.
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    public Messages(Language language) {
        this.language = language;
        var name = "messages_" + language.tag() + ".properties";
        try (var in = new InputStreamReader(Messages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Language language() {
        return language;
    }

    /// The message of this key, its places `{0}`, `{1}` … filled. Numbers are written in ASCII digits.
    ///
    /// @throws IllegalArgumentException if there is no such message
    public String text(String key, Object... values) {
        var pattern = words.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No message " + key + " in " + language.tag());
        }
        return values.length == 0 ? pattern : fill(pattern, values);
    }

    /// The message of this key in the form that goes with the number, which fills `{0}`.
    ///
    /// The forms are `key.zero`, `.one`, `.two`, `.few`, `.many` and `.other`, chosen by the plural rules of the
    /// Unicode CLDR; a form that a language does not give falls back to `.other`.
    public String count(String key, long number) {
        var form = key + "." + form(number);
        return text(words.containsKey(form) ? form : key + ".other", number);
    }

    private String fill(String pattern, Object... values) {
        var format = formats.computeIfAbsent(pattern, each -> new MessageFormat(each, Locale.ROOT));
        // Made for one thread at a time; exports speak on another than the screen.
        synchronized (format) {
            return format.format(values);
        }
    }

    private String form(long number) {
        if (language == Language.ENGLISH) {
            return number == 0 ? "zero" : number == 1 ? "one" : "other";
        }
        var rest = number % 100;
        return number == 0 ? "zero"
                : number == 1 ? "one"
                : number == 2 ? "two"
                : rest >= 3 && rest <= 10 ? "few"
                : rest >= 11 ? "many"
                : "other";
    }
}
