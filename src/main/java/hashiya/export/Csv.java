package hashiya.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// A table as CSV (RFC 4180) that spreadsheets open as it is meant: UTF-8 that says so by a byte order mark, lines that
/// end in CR LF, and no cell that would be taken for a formula: an apostrophe stands before it, and one more before a cell that
/// has apostrophes there itself, so that whoever takes one away has the cell as it was.
public final class Csv {

    static final String MARK = "\uFEFF";

    /// What spreadsheets take for the beginning of a formula, in both widths.
    private static final String FORMULA = "=+-@＝＋－＠\t\r\n";

    private final StringBuilder text = new StringBuilder(MARK);

    /// One more line.
    public void row(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(","))).append("\r\n");
    }

    /// The whole file.
    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String words) {
        var safe = isFormula(words.replaceFirst("^'+", "")) ? "'" + words : words;
        var needsQuotes = safe.chars().anyMatch(unit -> ",;\"\r\n\t".indexOf(unit) >= 0) || !safe.equals(safe.strip());
        return needsQuotes ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /// By its first character, and by the first one to be seen: some programs drop the spaces and marks before it.
    private static boolean isFormula(String words) {
        return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0
                || words.codePoints().filter(Csv::isSeen).limit(1).anyMatch(each -> FORMULA.indexOf(each) >= 0);
    }

    private static boolean isSeen(int character) {
        return !Character.isWhitespace(character) && !Character.isSpaceChar(character)
                && Character.getType(character) != Character.FORMAT;
    }
}
