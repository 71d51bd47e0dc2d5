package hashiya.exchange.refi;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Gives each thing a name that no other has, not even in other capitals: some programs know things by their names
/// alone.
final class UniqueNames {

    private final Set<String> taken = new HashSet<>();

    /// The first of these that nobody has; where all are taken, the first with a number.
    String of(List<String> wanted) {
        for (var each : wanted) {
            if (take(each)) {
                return each;
            }
        }
        for (var number = 2; ; number++) {
            var numbered = wanted.getFirst() + " (" + number + ")";
            if (take(numbered)) {
                return numbered;
            }
        }
    }

    private boolean take(String name) {
        return taken.add(name.strip().toLowerCase(Locale.ROOT));
    }
}
