package hashiya.text;

import java.util.Arrays;

/// One pass over a text that is being folded.
final class FoldingRun {

    private final String text;
    private char[] letters;
    private int[] starts;
    private int[] ends;
    private int count;

    FoldingRun(String text) {
        this.text = text;
        this.letters = new char[text.length()];
        this.starts = new int[text.length()];
        this.ends = new int[text.length()];
    }

    Folded folded() {
        for (var at = 0; at < text.length(); at++) {
            var letter = FoldingTable.fold(text.charAt(at));
            switch (letter) {
                case FoldingTable.NONE -> drop(at);
                case FoldingTable.SEVERAL -> addAll(FoldingTable.several(text.charAt(at)), at);
                default -> add(letter, at);
            }
        }
        return new Folded(text, new String(letters, 0, count), starts, ends);
    }

    private void add(char letter, int at) {
        letters[count] = letter;
        starts[count] = at;
        ends[count] = at + 1;
        count++;
    }

    private void addAll(String several, int at) {
        var room = count + several.length() + text.length() - at;
        if (room > letters.length) {
            letters = Arrays.copyOf(letters, room + room / 8);
            starts = Arrays.copyOf(starts, room + room / 8);
            ends = Arrays.copyOf(ends, room + room / 8);
        }
        for (var each = 0; each < several.length(); each++) {
            add(several.charAt(each), at);
        }
    }

    /// Waw and yeh with a hamza above as a mark of its own are the letters ؤ and ئ written otherwise.
    private void drop(int at) {
        var last = count - 1;
        if (text.charAt(at) == '\u0654' && last >= 0 && (letters[last] == 'و' || letters[last] == 'ي')
                && onlyMarks(ends[last], at)) {
            letters[last] = letters[last] == 'و' ? 'ؤ' : 'ئ';
            ends[last] = at + 1;
        }
    }

    private boolean onlyMarks(int from, int to) {
        return text.substring(from, to).chars().allMatch(unit -> Character.getType(unit) == Character.NON_SPACING_MARK);
    }
}
