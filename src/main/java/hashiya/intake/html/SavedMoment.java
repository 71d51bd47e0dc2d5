package hashiya.intake.html;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// When a page was saved, as the program that saved it wrote into it.
public final class SavedMoment {

    private static final int HEAD = 8_000;
    private static final Pattern SINGLE_FILE = Pattern.compile(
            "saved date:\\s*(\\w{3} \\w{3} \\d{2} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT[+-]\\d{4})");
    private static final DateTimeFormatter OF_SCRIPTS =
            DateTimeFormatter.ofPattern("EEE MMM dd yyyy HH:mm:ss 'GMT'Z", Locale.ENGLISH);

    private SavedMoment() {
    }

    /// @param mail the date of the mail it came in; empty where it came in none
    public static Optional<OffsetDateTime> of(String html, String mail) {
        var comment = SINGLE_FILE.matcher(html.substring(0, Math.min(html.length(), HEAD)));
        return comment.find() ? parse(OF_SCRIPTS, comment.group(1)) : parse(DateTimeFormatter.RFC_1123_DATE_TIME, mail);
    }

    private static Optional<OffsetDateTime> parse(DateTimeFormatter form, String stated) {
        try {
            return stated.isEmpty() ? Optional.empty() : Optional.of(OffsetDateTime.parse(stated.strip(), form));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
