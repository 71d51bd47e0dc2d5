package hashiya.exchange.refi;

import hashiya.text.Surrogates;
import hashiya.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds out how a file counts places in a text: from the passages that state their own letters, as many programs write
/// them into the passage's name.
final class Places {

    /// A shorter name may be found by chance, in UTF-16 units.
    private static final int TELLING = 3;

    /// Where a passage stands.
    ///
    /// @param isSure whether its own letters, those of others of the same text, or the text leave no doubt
    record Place(TextRange range, boolean isSure) {}

    private final TextIn text;
    private final List<Integer> fitting;
    private final boolean hasEvidence;

    /// @param selections all that stand in the text
    Places(TextIn text, List<XmlNode> selections) {
        this.text = text;
        var hits = new int[text.ways()];
        var told = 0;
        if (text.ways() > 1) {
            for (var each : selections) {
                var candidates = candidates(each);
                var saying = candidates.keySet().stream().filter(range -> says(each, range)).toList();
                if (candidates.size() > 1 && saying.size() == 1) {
                    told++;
                    candidates.get(saying.getFirst()).forEach(way -> hits[way]++);
                }
            }
        }
        var all = told;
        hasEvidence = told > 0;
        fitting = IntStream.range(0, text.ways()).filter(way -> hits[way] == all).boxed().toList();
    }

    /// Nothing where the passage lies outside the text or is empty, however it is counted.
    Optional<Place> of(XmlNode selection) {
        var candidates = candidates(selection);
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        var saying = candidates.keySet().stream().filter(range -> says(selection, range)).toList();
        if (candidates.size() == 1 || saying.size() == 1) {
            return Optional.of(new Place(saying.isEmpty() ? candidates.keySet().iterator().next() : saying.getFirst(),
                    true));
        }
        var left = candidates.entrySet().stream().filter(each -> each.getValue().stream().anyMatch(fitting::contains))
                .map(Map.Entry::getKey).toList();
        return Optional.of(new Place(left.isEmpty() ? candidates.keySet().iterator().next() : left.getFirst(),
                hasEvidence && left.size() == 1));
    }

    /// Each place that the passage may have, with the ways of counting that lead there.
    private Map<TextRange, List<Integer>> candidates(XmlNode selection) {
        var start = number(selection.get("startPosition"));
        var end = number(selection.get("endPosition"));
        var found = new LinkedHashMap<TextRange, List<Integer>>();
        for (var way = 0; way < text.ways(); way++) {
            var counted = way;
            text.range(way, start, end).filter(this::cutsNoPair).ifPresent(range ->
                    found.computeIfAbsent(range, _ -> new ArrayList<>()).add(counted));
        }
        return found;
    }

    private boolean cutsNoPair(TextRange range) {
        return !Surrogates.isWithin(text.text(), range.start()) && !Surrogates.isWithin(text.text(), range.end());
    }

    /// Whether these are the letters that the passage states, as far as it states them.
    private boolean says(XmlNode selection, TextRange range) {
        return Stated.of(selection).stream().anyMatch(each -> each.isIn(range.in(text.text())));
    }

    private static int number(String stated) {
        try {
            return Integer.parseInt(stated.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /// Letters that a passage gives for its own.
    ///
    /// @param isWhole whether they are all of it, or its beginning
    private record Stated(String letters, boolean isWhole) {

        static List<Stated> of(XmlNode selection) {
            return List.of(selection.get("name"), selection.textOf("Description")).stream().map(Stated::of)
                    .filter(each -> each.letters.length() >= TELLING).toList();
        }

        private static Stated of(String name) {
            var plain = plain(name);
            var beginning = plain.replaceFirst("\\s*(…|\\.\\.\\.)$", "");
            return new Stated(beginning, beginning.equals(plain));
        }

        boolean isIn(String passage) {
            var plain = plain(passage);
            return isWhole ? plain.equals(letters) : plain.startsWith(letters);
        }

        private static String plain(String text) {
            return text.replaceAll("\\s+", " ").strip();
        }
    }
}
