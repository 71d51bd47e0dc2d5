package hashiya.sharing;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/// One way in which something hidden may be written, as [Letters].
///
/// @param letters never empty
/// @param sure    whether whoever reads it knows what is hidden; one that is not is pointed at and never replaced
record Spelling(String letters, Bounds bounds, boolean sure) {

    /// What may stand in the same word around it.
    enum Bounds {
        /// What Arabic writes together with a word.
        CLITICS(Spelling::standsWithClitics),
        /// The preposition ل, which has swallowed the alef of the article: «للأحمد».
        AFTER_LAM(hit -> AFTER_LAM_LEAD.matcher(hit.lead()).matches() && BEHIND.matcher(hit.tail()).matches()),
        /// A pronoun, before which ة is written open: «جبهتهم».
        BEFORE_PRONOUN(hit -> !hit.tail().isEmpty() && standsWithClitics(hit)),
        /// Anything: so many letters stand nowhere by chance.
        ANY(_ -> true);

        private final Predicate<Hit> allowed;

        Bounds(Predicate<Hit> allowed) {
            this.allowed = allowed;
        }
    }

    /// The letters of a hit, and those before and behind it in its words.
    private record Hit(String letters, String lead, String tail) { }

    /// A name of so many letters is found inside longer words as well.
    static final int LONG = 8;

    private static final int SHORT = 2;
    private static final Pattern BEFORE = Pattern.compile("[وف]?(?:[بكلس]?ال|لل|[بكلسأا])?|[وف]?[لب]ل?");
    private static final Pattern BEFORE_SHORT = Pattern.compile("[وف]?(?:[بك]?ال|لل)?");
    private static final Pattern BEHIND = Pattern.compile("(?:هما|كما|ها|هم|هن|كم|كن|نا|ني|ه|ك|ي|s)?");
    private static final Pattern AFTER_LAM_LEAD = Pattern.compile("[وف]?ل");

    static Spelling of(String letters, boolean sure) {
        return new Spelling(letters, letters.length() >= LONG && sure ? Bounds.ANY : Bounds.CLITICS, sure);
    }

    boolean fits(Letters text, int at) {
        return bounds.allowed.test(new Hit(letters, text.lead(at), text.tail(at + letters.length())));
    }

    private static boolean standsWithClitics(Hit hit) {
        var before = hit.letters.length() <= SHORT ? BEFORE_SHORT : BEFORE;
        return before.matcher(hit.lead).matches() && BEHIND.matcher(hit.tail).matches();
    }
}
