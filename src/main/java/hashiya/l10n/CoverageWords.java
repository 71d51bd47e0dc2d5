package hashiya.l10n;

import java.util.List;

/// Says in one sentence how far an article is worked through.
public final class CoverageWords {

    private CoverageWords() {
    }

    /// @param paragraphs how many there are; of these come the others, each less than the one before
    public static String of(Messages messages, int paragraphs, int read, int marked, int claimed) {
        return paragraphs == 0 ? messages.text("details.coverage.none")
                : messages.count("details.coverage.paragraphs", paragraphs) + ": "
                + String.join(messages.text("claims.comma") + " ", List.of(
                        messages.count("details.coverage.read", read),
                        messages.count("details.coverage.marked", marked),
                        messages.count("details.coverage.claimed", claimed)));
    }
}
