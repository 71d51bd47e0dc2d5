package hashiya.sharing;

import hashiya.model.Id;
import hashiya.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Looks for everything that is hidden in a text.
final class Lookout {

    /// What is looked for.
    record Target(Id what, Spelling spelling) { }

    private static final Comparator<Sighting> ORDER = Comparator.comparing((Sighting each) -> !each.sure())
            .thenComparing(each -> each.range().start()).thenComparing(each -> -each.range().length());
    /// «علي» and the preposition fold to the same; the last letter as it was written tells them apart.
    private static final Pattern ALI = Pattern.compile("علي");
    private static final Pattern MAKSURA = Pattern.compile(".*[\u0649\ufeef\ufef0]\\p{M}*");

    private final List<Target> targets;

    Lookout(List<Target> targets) {
        this.targets = List.copyOf(targets);
    }

    /// In reading order, none overlapping another: where two do, they are one.
    List<Sighting> in(String text) {
        var letters = Letters.of(text);
        var found = new ArrayList<Sighting>();
        for (var target : targets) {
            find(target, letters, text, found);
        }
        found.sort(ORDER);
        var apart = new ArrayList<Sighting>();
        for (var each : found) {
            add(each, apart);
        }
        apart.sort(Comparator.comparing(Sighting::range));
        return apart;
    }

    boolean sees(String text) {
        return in(text).stream().anyMatch(Sighting::sure);
    }

    private static void find(Target target, Letters letters, String text, List<Sighting> found) {
        var all = letters.text();
        var wanted = target.spelling().letters();
        for (var at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) {
            if (target.spelling().fits(letters, at)) {
                var range = letters.original(at, at + wanted.length());
                if (!ALI.matcher(wanted).matches() || !MAKSURA.matcher(range.in(text)).matches()) {
                    found.add(new Sighting(range, target.what(), target.spelling().sure()));
                }
            }
        }
    }

    /// One that only may mean something says nothing where a sure one stands.
    private static void add(Sighting sighting, List<Sighting> apart) {
        var over = apart.stream().filter(each -> each.range().overlaps(sighting.range())).toList();
        if (over.isEmpty()) {
            apart.add(sighting);
        } else if (sighting.sure()) {
            apart.removeAll(over);
            var start = Math.min(over.getFirst().range().start(), sighting.range().start());
            var end = over.stream().mapToInt(each -> each.range().end()).max().orElseThrow();
            apart.add(new Sighting(new TextRange(start, Math.max(end, sighting.range().end())),
                    over.getFirst().what(), true));
        }
    }
}
