package hashiya.text;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/// Which words of a text are still there in a newer one, and where: whole lines first, then word by word between them,
/// so that everyday words of unrelated sentences are not taken for one another.
final class TokenMap {

    private final int[] partners;
    private final int[] origins;

    private TokenMap(int[] partners, int count) {
        this.partners = partners;
        origins = new int[count];
        Arrays.fill(origins, -1);
        for (var token = 0; token < partners.length; token++) {
            if (partners[token] >= 0) {
                origins[partners[token]] = token;
            }
        }
    }

    static TokenMap of(Tokens before, Tokens after) {
        var numbers = new HashMap<IntBuffer, Integer>();
        var lines = lines(before);
        var others = lines(after);
        var rows = rows(before, lines, numbers);
        var pairs = Alignment.of(rows, rows(after, others, numbers));
        var partners = new int[before.count()];
        Arrays.fill(partners, -1);
        var from = 0;
        var otherFrom = 0;
        for (var line = 0; line <= pairs.length; line++) {
            var isEnd = line == pairs.length;
            if (isEnd || pairs[line] >= 0) {
                var to = isEnd ? before.count() : lines[line];
                var otherTo = isEnd ? after.count() : others[pairs[line]];
                between(before, after, new int[] {from, to, otherFrom, otherTo}, partners);
                if (!isEnd) {
                    from = lines[line + 1];
                    otherFrom = others[pairs[line] + 1];
                    pair(to, from, otherTo, partners);
                }
            }
        }
        return new TokenMap(partners, after.count());
    }

    /// Where the word stands in the newer text, or -1.
    int partner(int token) {
        return partners[token];
    }

    /// Where the word of the newer text stood, or -1.
    int origin(int token) {
        return origins[token];
    }

    /// Where an unbroken row of words stands, still unbroken, or -1.
    int home(int from, int to) {
        return isUnbroken(partners, from, to) ? partners[from] : -1;
    }

    /// Where an unbroken row of words of the newer text stood, unbroken then too, or -1.
    int source(int from, int to) {
        return isUnbroken(origins, from, to) ? origins[from] : -1;
    }

    private static boolean isUnbroken(int[] map, int from, int to) {
        for (var token = from; token < to; token++) {
            if (map[token] < 0 || map[token] != map[from] + token - from) {
                return false;
            }
        }
        return true;
    }

    private static void between(Tokens before, Tokens after, int[] gap, int[] partners) {
        if (gap[0] < gap[1] && gap[2] < gap[3]) {
            var pairs = Alignment.of(before.ids(gap[0], gap[1]), after.ids(gap[2], gap[3]));
            for (var each = 0; each < pairs.length; each++) {
                partners[gap[0] + each] = pairs[each] < 0 ? -1 : gap[2] + pairs[each];
            }
        }
    }

    private static void pair(int from, int to, int otherFrom, int[] partners) {
        for (var token = from; token < to; token++) {
            partners[token] = otherFrom + token - from;
        }
    }

    /// The first token of each line that has one, and the count of tokens at the end.
    private static int[] lines(Tokens tokens) {
        List<Integer> lines = new ArrayList<>();
        for (var token = 0; token < tokens.count(); token++) {
            if (tokens.opensLine(token)) {
                lines.add(token);
            }
        }
        lines.add(tokens.count());
        return lines.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] rows(Tokens tokens, int[] lines, HashMap<IntBuffer, Integer> numbers) {
        var rows = new int[lines.length - 1];
        for (var line = 0; line < rows.length; line++) {
            rows[line] = numbers.computeIfAbsent(tokens.row(lines[line], lines[line + 1]), _ -> numbers.size());
        }
        return rows;
    }
}
