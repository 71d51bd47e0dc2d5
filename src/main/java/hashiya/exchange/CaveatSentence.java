package hashiya.exchange;

import hashiya.l10n.Messages;
import hashiya.text.Graphemes;

/// Says in the interface language what did not come over.
public final class CaveatSentence {

    /// Longer names are cut, in UTF-16 units.
    private static final int NAME = 90;

    private CaveatSentence() {
    }

    public static String of(Caveat caveat, Messages words) {
        return words.text(caveat.messageKey(), caveat.messageValues().stream().map(CaveatSentence::brief).toArray());
    }

    public static String of(ExchangeRefusal refusal, Messages words) {
        return words.text(refusal.messageKey(), refusal.messageValues().toArray());
    }

    private static String brief(String name) {
        var line = name.replaceAll("\\s+", " ").strip();
        return line.length() <= NAME ? line : line.substring(0, Graphemes.start(line, NAME)) + "…";
    }
}
