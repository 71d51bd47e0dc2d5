package hashiya.l10n;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A language of the interface. Independent of the language and direction of the articles.
public enum Language {
    ARABIC("ar", "العربية"),
    ENGLISH("en", "English");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /// The BCP 47 tag: `ar` or `en`.
    public String tag() {
        return tag;
    }

    /// What its speakers call it.
    public String ownName() {
        return ownName;
    }

    public boolean isRightToLeft() {
        return this == ARABIC;
    }

    /// The one that is not this.
    public Language other() {
        return this == ARABIC ? ENGLISH : ARABIC;
    }

    public static Optional<Language> of(String tag) {
        return Optional.of(tag).flatMap(wanted ->
                java.util.Arrays.stream(values()).filter(each -> each.tag.equals(wanted)).findFirst());
    }

    /// Arabic for an Arabic machine, English for any other.
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(ARABIC.tag) ? ARABIC : ENGLISH;
    }

    /// The language that a machine's settings ask for: `HASHIYA_LANG`, or else what the locale of the virtual machine
    /// or the usual variables say (POSIX: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set).
    public static Language of(Map<String, String> environment, Locale locale) {
        var wanted = Stream.of("HASHIYA_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(each -> environment.getOrDefault(each, "")).filter(each -> !each.isBlank()).findFirst().orElse("");
        return environment.getOrDefault("HASHIYA_LANG", "").isBlank() && of(locale) == ARABIC ? ARABIC
                : of(Locale.of(wanted.split("[_.@-]", 2)[0]));
    }
}
