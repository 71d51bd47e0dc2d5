package hashiya.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The values of one row of CSV.
final class Values {

    private static final String DELIMITERS = ",;\t|";
    private static final int MOST = 2_000;
    private static final Pattern STATED = Pattern.compile("(?i)\ufeff?\"?sep=(.)\"?\\r?\\n");

    private Values() {
    }

    static List<String> of(String row, char delimiter) {
        var values = new ArrayList<String>();
        var value = new StringBuilder();
        var quoted = false;
        var isStart = true;
        for (var at = 0; at < row.length() && values.size() < MOST; at++) {
            var letter = row.charAt(at);
            if (quoted && letter == '"' && at + 1 < row.length() && row.charAt(at + 1) == '"') {
                value.append('"');
                at++;
            } else if (letter == '"' && (quoted || isStart)) {
                quoted = !quoted;
                isStart = false;
            } else if (letter == delimiter && !quoted) {
                values.add(value.toString());
                value.setLength(0);
                isStart = true;
            } else {
                value.append(letter);
                isStart = false;
            }
        }
        values.add(value.toString());
        return values;
    }

    /// What parts the values, where the first line says it and nothing else, as spreadsheets write it: `sep=;`.
    static Optional<Character> stated(String head) {
        var line = STATED.matcher(head);
        return line.lookingAt() ? Optional.of(line.group(1).charAt(0)) : Optional.empty();
    }

    /// What parts the values of the first row: the sign that is in it most often, outside quotation marks.
    static char delimiter(String head) {
        var best = ',';
        var most = 1;
        var end = head.indexOf('\n');
        var first = end < 0 ? head : head.substring(0, end);
        for (var at = 0; at < DELIMITERS.length(); at++) {
            var count = of(first, DELIMITERS.charAt(at)).size();
            if (count > most) {
                most = count;
                best = DELIMITERS.charAt(at);
            }
        }
        return best;
    }
}
