package hashiya.sharing;

import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.sharing.Edited.Edit;
import hashiya.sharing.Lookout.Target;
import hashiya.text.TextRange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Puts something else for hidden names and passages in one text after the other, and counts.
final class Blind implements UnaryOperator<String> {

    /// A word with letters of an address in it, such as `%D8%A3`.
    private static final Pattern ENCODED = Pattern.compile("[^\\s\"<>()\\[\\]]*%[0-9A-Fa-f]{2}[^\\s\"<>()\\[\\]]*");

    private final Sharing sharing;
    private final String marker;
    private final Lookout lookout;
    private final Map<Id, Integer> counts = new TreeMap<>(java.util.Comparator.comparing(Id::toString));

    /// @param marker stands for what is withheld
    Blind(Snapshot snapshot, Sharing sharing, String marker) {
        this.sharing = sharing;
        this.marker = marker;
        lookout = new Lookout(Stream.concat(names(snapshot, sharing), passages(snapshot, sharing)
                .flatMap(each -> Stream.concat(Stream.of(each.quote()), each.former().stream()
                        .map(former -> former.quote().exact())).flatMap(quote -> Spellings.passage(quote).stream())
                        .map(spelling -> new Target(each.id(), spelling)))).toList());
    }

    /// What is looked for of names, sure or not.
    static Stream<Target> names(Snapshot snapshot, Sharing sharing) {
        return sharing.names().keySet().stream().map(each -> snapshot.get(Source.class, each))
                .flatMap(source -> Spellings.of(source).stream().map(each -> new Target(source.id(), each)));
    }

    static Stream<Highlight> passages(Snapshot snapshot, Sharing sharing) {
        return sharing.withheld().stream().sorted().map(each -> snapshot.get(Highlight.class, each));
    }

    Map<Id, Integer> counts() {
        return counts;
    }

    boolean isHidden(SourceId source) {
        return sharing.names().containsKey(source);
    }

    boolean isWithheld(HighlightId passage) {
        return sharing.withheld().contains(passage);
    }

    String marker() {
        return marker;
    }

    @Override
    public String apply(String text) {
        return text.isEmpty() ? text : edited(text, List.of()).text();
    }

    /// @param withheld stretches that are withheld whatever stands in them
    Edited edited(String text, List<TextRange> withheld) {
        var edits = new ArrayList<Edit>();
        joined(withheld).forEach(each -> edits.add(Edit.withheld(each, marker)));
        for (var each : lookout.in(text)) {
            if (each.sure()) {
                put(text, each, edits);
            }
        }
        encoded(text, edits);
        return Edited.of(text, edits);
    }

    /// Overlapping passages are withheld as one.
    private static List<TextRange> joined(List<TextRange> ranges) {
        var joined = new ArrayList<TextRange>();
        for (var each : ranges.stream().sorted().toList()) {
            if (!joined.isEmpty() && each.start() <= joined.getLast().end()) {
                var last = joined.removeLast();
                joined.add(new TextRange(last.start(), Math.max(last.end(), each.end())));
            } else {
                joined.add(each);
            }
        }
        return joined;
    }

    private void put(String text, Sighting sighting, List<Edit> edits) {
        count(sighting.what());
        var replacement = replacement(sighting.what());
        var range = sighting.range();
        // «للأحمد»: behind ل the article of the new name loses its alef as that of the old one did.
        if (replacement.startsWith("ال") && range.start() > 0 && text.charAt(range.start() - 1) == 'ل') {
            replacement = replacement.substring(1);
        }
        put(edit(range, replacement), edits);
    }

    /// Where something overlaps what is replaced already, that is replaced as well; what is withheld stays withheld.
    private void put(Edit edit, List<Edit> edits) {
        var over = edits.stream().filter(each -> each.range().overlaps(edit.range())).toList();
        edits.removeAll(over);
        var start = edit.range().start();
        var end = edit.range().end();
        for (var each : over) {
            start = Math.min(start, each.range().start());
            end = Math.max(end, each.range().end());
        }
        var replacements = Stream.concat(over.stream(), Stream.of(edit)).map(Edit::replacement).toList();
        edits.add(edit(new TextRange(start, end), replacements.contains(marker) ? marker : replacements.getFirst()));
    }

    private Edit edit(TextRange range, String replacement) {
        return replacement.equals(marker) ? Edit.withheld(range, marker) : Edit.name(range, replacement);
    }

    private void count(Id what) {
        counts.merge(what, 1, Integer::sum);
    }

    private String replacement(Id what) {
        return what instanceof SourceId source ? sharing.names().get(source) : marker;
    }

    private void encoded(String text, List<Edit> edits) {
        if (text.indexOf('%') < 0) {
            return;
        }
        var words = ENCODED.matcher(text);
        while (words.find()) {
            lookout.in(decoded(words.group())).stream().filter(Sighting::sure).findFirst().ifPresent(each -> {
                count(each.what());
                put(edit(new TextRange(words.start(), words.end()), replacement(each.what())), edits);
            });
        }
    }

    /// An address with its letters in the place of their bytes; as it is where it is none.
    static String decoded(String address) {
        try {
            return URLDecoder.decode(address, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    /// Whether the text names something hidden, as it is or as an address.
    boolean names(String text) {
        return lookout.sees(text) || text.indexOf('%') >= 0 && lookout.sees(decoded(text));
    }
}
