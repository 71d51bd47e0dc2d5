package hashiya.claims;

import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.Credibility;
import hashiya.model.Reliability;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.Stance;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// How far the analyst's letters and digits move together, although they answer two questions.
///
/// Analysts are known to give source and information the same place on the scale far more often than the two agree: in
/// one study 87 % of the reports stood on the diagonal (Baker, McKendry and Mace, 1968).
///
/// A pair is a source that asserts a claim, and the claim, once however often it says so. `F` and `6` are no judgement:
/// the table shows such pairs, share and correlation leave them out.
///
/// @param table pairs by the source's letter and the claim's digit; every letter and digit is named
public record Coupling(Map<Reliability, Map<Credibility, Integer>> table) {

    /// What the study found, to compare with.
    public static final double KNOWN_BIAS = 0.87;

    /// One judged pair, both places counted from 0.
    private record Pair(int letter, int digit) {}

    private record Voice(Source source, Claim claim) {}

    public Coupling {
        var complete = new EnumMap<Reliability, Map<Credibility, Integer>>(Reliability.class);
        for (var letter : Reliability.values()) {
            var row = new EnumMap<Credibility, Integer>(Credibility.class);
            for (var digit : Credibility.values()) {
                row.put(digit, table.getOrDefault(letter, Map.of()).getOrDefault(digit, 0));
            }
            complete.put(letter, Collections.unmodifiableMap(row));
        }
        table = Collections.unmodifiableMap(complete);
    }

    public static Coupling of(Snapshot snapshot) {
        var table = new HashMap<Reliability, Map<Credibility, Integer>>();
        snapshot.all(Attribution.class).stream().filter(each -> each.stance() == Stance.ASSERTS)
                .map(each -> new Voice(snapshot.get(Source.class, each.speaker()),
                        snapshot.get(Claim.class, each.claim())))
                .distinct()
                .forEach(each -> table.computeIfAbsent(each.source().reliability(), _ -> new HashMap<>())
                        .merge(each.claim().credibility(), 1, Integer::sum));
        return new Coupling(table);
    }

    public int pairs(Reliability letter, Credibility digit) {
        return table.get(letter).get(digit);
    }

    /// How many pairs are judged on both sides.
    public int judged() {
        return pairs().size();
    }

    /// How many pairs have an `F` or a `6`.
    public int unjudged() {
        return table.values().stream().flatMap(row -> row.values().stream()).mapToInt(each -> each).sum() - judged();
    }

    /// The part of the judged pairs whose letter and digit have the same place, from 0 to 1; nothing without pairs.
    public OptionalDouble onDiagonal() {
        return pairs().stream().mapToInt(each -> each.letter() == each.digit() ? 1 : 0).average();
    }

    /// Spearman's rank correlation of the judged pairs, ties at their middle rank, from -1 to 1; nothing where
    /// letters or digits do not differ at all.
    public OptionalDouble correlation() {
        var pairs = pairs();
        var letters = ranks(pairs.stream().mapToInt(Pair::letter).toArray());
        var digits = ranks(pairs.stream().mapToInt(Pair::digit).toArray());
        var middle = (pairs.size() + 1) / 2.0;
        var together = 0.0;
        var ofLetters = 0.0;
        var ofDigits = 0.0;
        for (var at = 0; at < pairs.size(); at++) {
            together += (letters[at] - middle) * (digits[at] - middle);
            ofLetters += (letters[at] - middle) * (letters[at] - middle);
            ofDigits += (digits[at] - middle) * (digits[at] - middle);
        }
        return ofLetters == 0 || ofDigits == 0 ? OptionalDouble.empty()
                : OptionalDouble.of(together / Math.sqrt(ofLetters * ofDigits));
    }

    private List<Pair> pairs() {
        return table.keySet().stream().filter(letter -> letter != Reliability.F)
                .flatMap(letter -> table.get(letter).entrySet().stream()
                        .filter(each -> each.getKey() != Credibility.CANNOT_BE_JUDGED)
                        .flatMap(each -> Collections.nCopies(each.getValue(),
                                new Pair(letter.ordinal(), each.getKey().ordinal())).stream()))
                .toList();
    }

    /// Ranks from 1; equal places share the middle of theirs.
    private static double[] ranks(int[] places) {
        var counts = new int[Math.max(Reliability.values().length, Credibility.values().length)];
        for (var place : places) {
            counts[place]++;
        }
        var ranks = new double[counts.length];
        var before = 0;
        for (var place = 0; place < counts.length; place++) {
            ranks[place] = before + (counts[place] + 1) / 2.0;
            before += counts[place];
        }
        return IntStream.of(places).mapToDouble(place -> ranks[place]).toArray();
    }
}
