package hashiya.exchange;

import java.util.ArrayList;
import java.util.List;

/// One article in RIS: two letters, two spaces, a hyphen and a space before each value, and CR LF behind it (Research
/// Information Systems' format specification of 2001, with the tags that Zotero writes for a newspaper article).
final class Ris {

    private final List<String> lines = new ArrayList<>();

    private Ris() {
    }

    static String of(CitedArticle article) {
        var ris = new Ris();
        ris.add("TY", "NEWS").add("ID", article.key()).add("TI", article.title()).add("AU", article.author())
                .add("T2", article.outlet()).add("PY", article.published().split("-")[0])
                .add("DA", day(article.published())).add("UR", article.url()).add("Y2", day(article.seen()))
                .add("LA", article.language());
        article.keywords().forEach(each -> ris.add("KW", each));
        ris.add("N1", "SHA-256 " + article.sha256());
        return String.join("\r\n", ris.lines) + "\r\nER  - \r\n\r\n";
    }

    private Ris add(String tag, String value) {
        if (!value.isEmpty()) {
            lines.add(tag + "  - " + value);
        }
        return this;
    }

    /// `YYYY/MM/DD/`, with what is not known left out between the strokes.
    private static String day(String iso) {
        if (iso.isEmpty()) {
            return "";
        }
        var parts = iso.split("-");
        return parts[0] + "/" + (parts.length > 1 ? parts[1] : "") + "/" + (parts.length > 2 ? parts[2] : "") + "/";
    }
}
