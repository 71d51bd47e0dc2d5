package hashiya.ui.notes;

import hashiya.markdown.ShortWords;
import hashiya.model.Id;
import hashiya.text.Folding;
import hashiya.ui.desk.Things;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What can be linked to, and which of it goes with the words typed so far.
final class Completion {

    /// More than this nobody reads in a list at a caret.
    static final int MOST = 8;
    /// Words of a thing beyond this are not looked through, in UTF-16 units.
    private static final int LOOKED_THROUGH = 400;

    /// Something to link to.
    ///
    /// @param names all its names, the shown one first
    record Thing(Id id, List<String> names) {}

    private record Entry(Thing thing, String id, String digits, List<String> folded) {}

    private final List<Entry> entries;

    /// Everything that can be linked to.
    static Completion of(Things things) {
        return new Completion(things.linkable().map(each -> new Thing(each.id(), things.names(each))));
    }

    Completion(Stream<Thing> things) {
        entries = things.map(Completion::entry).toList();
    }

    /// The best ones first: those of this number, those whose name begins so, those with a word that begins so, and those
    /// that have the letters somewhere. Among equals, in the order they came in.
    List<Thing> matches(String typed) {
        var wanted = Folding.fold(typed.strip()).text();
        return entries.stream().map(each -> new Ranked(each, rank(each, wanted)))
                .filter(each -> each.rank.isPresent()).sorted(Comparator.comparing(each -> each.rank.get()))
                .limit(MOST).map(each -> each.entry.thing).toList();
    }

    private record Ranked(Entry entry, Optional<Integer> rank) {}

    private static Optional<Integer> rank(Entry entry, String wanted) {
        var compact = withoutZeros(wanted.replaceAll("[-\\s]", ""));
        if (wanted.isEmpty()) {
            return Optional.of(0);
        }
        if (entry.id.equals(compact) || entry.digits.equals(compact)) {
            return Optional.of(0);
        }
        if (entry.id.startsWith(compact)) {
            return Optional.of(1);
        }
        return entry.folded.stream().flatMap(name -> rank(name, wanted).stream()).min(Comparator.naturalOrder());
    }

    private static Optional<Integer> rank(String name, String wanted) {
        var at = name.indexOf(wanted);
        return at < 0 ? Optional.empty()
                : Optional.of(at == 0 ? 2 : name.contains(" " + wanted) || name.contains("/" + wanted) ? 3 : 4);
    }

    private static Entry entry(Thing thing) {
        var id = Folding.fold(thing.id.toString()).text().replace("-", "");
        var digits = id.substring(1);
        return new Entry(thing, withoutZeros(id), withoutZeros(digits), thing.names.stream()
                .map(name -> Folding.fold(ShortWords.of(name, LOOKED_THROUGH)).text()).collect(Collectors.toList()));
    }

    /// `c17` for `c017`.
    private static String withoutZeros(String id) {
        return id.replaceFirst("^([a-z]?)0+(?=[0-9])", "$1");
    }
}
