package hashiya.sharing;

import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.text.Folding;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What can be wrong with a name that is to stand in the place of another.
public enum NameFault {
    /// It has no letters, or more than one line.
    NO_NAME,
    /// It tells whom it hides, or somebody else who is hidden.
    TELLS,
    /// Somebody else is called so.
    TAKEN;

    /// The message for it, whose `{0}` is the source and `{1}` the name.
    public String key() {
        return "share.fault." + name().toLowerCase(Locale.ROOT);
    }

    /// The first of the names that cannot be taken, and why; nothing where all can.
    public static Optional<Map.Entry<SourceId, NameFault>> of(Snapshot snapshot, Sharing sharing) {
        var lookout = new Lookout(Blind.names(snapshot, sharing).toList());
        for (var each : sharing.names().entrySet()) {
            var fault = of(snapshot, sharing, lookout, each);
            if (fault.isPresent()) {
                return Optional.of(Map.entry(each.getKey(), fault.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<NameFault> of(Snapshot snapshot, Sharing sharing, Lookout lookout,
            Map.Entry<SourceId, String> named) {
        var name = named.getValue();
        if (Letters.of(name).text().isEmpty() || name.contains("\n")) {
            return Optional.of(NO_NAME);
        }
        var folded = Folding.fold(name.strip()).text();
        var taken = sharing.names().entrySet().stream().filter(each -> !each.getKey().equals(named.getKey()))
                .anyMatch(each -> Folding.fold(each.getValue().strip()).text().equals(folded))
                || snapshot.all(Source.class).stream().filter(each -> !sharing.names().containsKey(each.id()))
                .flatMap(Spellings::names).anyMatch(each -> Folding.fold(each.strip()).text().equals(folded));
        return lookout.sees(name) ? Optional.of(TELLS) : taken ? Optional.of(TAKEN) : Optional.empty();
    }
}
