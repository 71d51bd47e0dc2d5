package hashiya.ui.exports;

import hashiya.l10n.Messages;
import hashiya.model.Id;
import hashiya.model.Ids;
import hashiya.model.SourceId;
import hashiya.sharing.Sharing;
import hashiya.sharing.Tlp;
import hashiya.sharing.Withholding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What copies of a workspace keep back, from one to the next.
///
/// @param names the sources that are not named, and what they are called instead
public record ShareHabit(SortedMap<SourceId, String> names, Withholding withheld, Optional<Tlp> tlp,
        boolean keepsOrigins) {

    static final ShareHabit NOTHING = new ShareHabit(new TreeMap<>(), Withholding.NOTHING, Optional.empty(), false);

    private static final String KEEPS = "keeps-origins";

    public ShareHabit {
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }

    /// Whether something is not to be named or not to be read.
    public boolean hides() {
        return !names.isEmpty() || !withheld.isEmpty();
    }

    /// Says that what goes out another way names everybody.
    public String warning(Messages messages) {
        return messages.text("exports.unveiled", names.size(),
                withheld.passages().size() + withheld.tags().size() + withheld.claims().size());
    }

    /// @param there whether a thing still is in the workspace
    ShareHabit reduced(Predicate<Id> there) {
        var left = new TreeMap<>(names);
        left.keySet().removeIf(each -> !there.test(each));
        return new ShareHabit(left, new Withholding(only(withheld.passages(), there), only(withheld.tags(), there),
                only(withheld.claims(), there)), tlp, keepsOrigins);
    }

    private static <I extends Id> Set<I> only(Set<I> ids, Predicate<Id> there) {
        return ids.stream().filter(there).collect(Collectors.toSet());
    }

    ShareHabit with(SortedMap<SourceId, String> other) {
        return new ShareHabit(other, withheld, tlp, keepsOrigins);
    }

    ShareHabit with(Withholding other) {
        return new ShareHabit(names, other, tlp, keepsOrigins);
    }

    ShareHabit with(Optional<Tlp> other) {
        return new ShareHabit(names, withheld, other, keepsOrigins);
    }

    ShareHabit keeping(boolean origins) {
        return new ShareHabit(names, withheld, tlp, origins);
    }

    /// The same without the passages, which depend on what is in the workspace.
    Sharing sharing() {
        var sharing = Sharing.OPEN.marked(tlp);
        for (var each : names.entrySet()) {
            sharing = sharing.hiding(each.getKey(), each.getValue());
        }
        return keepsOrigins ? sharing.keepingOrigins() : sharing;
    }

    /// Reads what [#toString] wrote.
    static ShareHabit of(List<String> words) {
        var habit = NOTHING;
        for (var word : words) {
            habit = habit.and(word);
        }
        return habit;
    }

    private ShareHabit and(String word) {
        if (word.equals(KEEPS)) {
            return keeping(true);
        }
        var parts = word.split("=", 2);
        if (parts.length == 2) {
            var more = new TreeMap<>(names);
            Ids.parse(parts[0]).filter(SourceId.class::isInstance)
                    .ifPresent(each -> more.put((SourceId) each, ExportHabits.decoded(parts[1])));
            return with(more);
        }
        var label = Tlp.of(word);
        return label.isPresent() ? with(label)
                : Ids.parse(word).map(each -> with(withheld.with(each, true))).orElse(this);
    }

    @Override
    public String toString() {
        var words = new ArrayList<String>();
        tlp.ifPresent(each -> words.add(each.label()));
        if (keepsOrigins) {
            words.add(KEEPS);
        }
        names.forEach((source, name) -> words.add(source + "=" + ExportHabits.encoded(name)));
        Stream.of(withheld.passages(), withheld.tags(), withheld.claims())
                .flatMap(each -> new TreeSet<>(each).stream()).forEach(each -> words.add(each.toString()));
        return String.join(" ", words);
    }
}
