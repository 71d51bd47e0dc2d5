package hashiya.cli;

import hashiya.exchange.Bibliography;
import hashiya.exchange.ClaimReviews;
import hashiya.exchange.ClaimReviews.Reviewer;
import hashiya.exchange.Tables;
import hashiya.export.ExportedFile;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.model.Claim;
import java.util.List;
import picocli.CommandLine.ParseResult;

/// Formats in which a whole workspace goes out as a few files.
final class FolderFormats {

    static final List<String> NAMES = List.of("csv", "jsonl", "ris", "bibtex", "claimreview");

    private FolderFormats() {
    }

    /// @param format one of [#NAMES]
    static List<ExportedFile> write(String format, Library library, ParseResult given, Messages words) {
        var snapshot = library.snapshot();
        return switch (format) {
            case "csv" -> Tables.csv(snapshot);
            case "jsonl" -> Tables.jsonLines(snapshot);
            case "ris" -> List.of(Bibliography.ris(snapshot));
            case "bibtex" -> List.of(Bibliography.bibtex(snapshot));
            default -> List.of(ClaimReviews.of(snapshot, words,
                    new Reviewer(Parameters.text(given, "--author").orElse(""), Parameters.text(given, "--address").orElse("")),
                    Parameters.text(given, "--claim").map(each -> Opening.claim(library, each)).map(Claim::id)));
        };
    }
}
