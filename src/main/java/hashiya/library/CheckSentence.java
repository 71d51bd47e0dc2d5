package hashiya.library;

import hashiya.l10n.Messages;
import hashiya.store.Check;
import java.util.Locale;

/// What an analyst is told of one thing that was verified: that it is well, or what is wrong and what to do.
public final class CheckSentence {

    /// How many faults a sentence names.
    private static final int NAMED = 5;

    private CheckSentence() {
    }

    /// In the interface language.
    public static String of(Check check, Messages messages) {
        var subject = messages.text("verify.subject." + check.subject().name().toLowerCase(Locale.ROOT));
        if (check.ok()) {
            return subject;
        }
        var named = String.join(", ", check.faults().subList(0, Math.min(NAMED, check.faults().size())));
        return messages.text("verify.fault", subject, named, String.valueOf(check.faults().size()));
    }
}
