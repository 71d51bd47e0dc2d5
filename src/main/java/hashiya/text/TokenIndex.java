package hashiya.text;

import java.util.Arrays;

/// Where each word of a text stands.
final class TokenIndex {

    private final Tokens tokens;
    private final int[] first;
    private final int[] places;

    /// @param numbers how many different words there are, over all texts that are compared
    TokenIndex(Tokens tokens, int numbers) {
        this.tokens = tokens;
        first = new int[numbers + 1];
        for (var token = 0; token < tokens.count(); token++) {
            first[tokens.id(token) + 1]++;
        }
        for (var id = 1; id < first.length; id++) {
            first[id] += first[id - 1];
        }
        places = new int[tokens.count()];
        var next = first.clone();
        for (var token = 0; token < tokens.count(); token++) {
            places[next[tokens.id(token)]++] = token;
        }
    }

    /// The places where the words of a stretch of some text stand in this one, each by its first token, ascending.
    int[] occurrences(Tokens other, int from, int to) {
        var rarest = from;
        for (var token = from; token < to; token++) {
            rarest = uses(other.id(token)) < uses(other.id(rarest)) ? token : rarest;
        }
        var shift = rarest - from;
        var id = other.id(rarest);
        return Arrays.stream(places, first[id], first[id + 1])
                .map(place -> place - shift).filter(place -> isAt(place, other, from, to)).toArray();
    }

    private int uses(int id) {
        return first[id + 1] - first[id];
    }

    private boolean isAt(int place, Tokens other, int from, int to) {
        if (place < 0 || place + to - from > tokens.count()) {
            return false;
        }
        for (var token = from; token < to; token++) {
            if (tokens.id(place + token - from) != other.id(token)) {
                return false;
            }
        }
        return true;
    }
}
