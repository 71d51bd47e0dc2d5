package hashiya.intake.html;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Takes what agrees most with the others, by the words that two choices share.
final class Vote {

    private final Outline outline;
    private final Map<String, BitSet> choices = new LinkedHashMap<>();

    Vote(Outline outline, List<Voter> voters) {
        this.outline = outline;
        for (var voter : voters) {
            var choice = voter.choose(outline);
            if (outline.words(choice) > 0) {
                choices.put(voter.name(), choice);
            }
        }
    }

    /// By voter, those that found nothing left out.
    Map<String, BitSet> choices() {
        return choices;
    }

    /// The name of the voter that is followed; empty where all of them found nothing.
    String winner() {
        var best = "";
        var most = -1.0;
        for (var name : choices.keySet()) {
            var agreement = agreement(name);
            if (agreement > most + 1e-9) {
                best = name;
                most = agreement;
            }
        }
        return best;
    }

    /// How far the others agree with this one, from 0 to 1: the mean of what both have in common.
    double agreement(String name) {
        return choices.entrySet().stream().filter(other -> !other.getKey().equals(name))
                .mapToDouble(other -> common(choices.get(name), other.getValue())).average().orElse(1);
    }

    private double common(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.and(other);
        return 2.0 * outline.words(both) / (outline.words(one) + outline.words(other));
    }
}
