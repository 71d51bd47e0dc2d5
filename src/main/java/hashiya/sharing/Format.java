package hashiya.sharing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// In what a copy goes out.
public enum Format {
    MARKDOWN,
    PDF,
    PNG,
    BOARD,
    CSV,
    JSONL,
    RIS,
    BIBTEX,
    CLAIMREVIEW,
    QDPX,
    QDC,
    WEBANNOTATION;

    /// As the command line has it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Format> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    public static List<Format> all() {
        return List.of(values());
    }
}
