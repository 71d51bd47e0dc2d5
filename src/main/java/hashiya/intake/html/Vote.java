package hashiya.intake.html;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes what agrees most with the others, by the words that two choices share.
final class Vote {

    /// Shares of words.
    private static final double SURE = 0.85;
    private static final double MUCH = 1.3;
    private static final double NEARLY = 0.9;
    private static final double ALIKE = 0.8;

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
        return most >= SURE ? best : wider(best).orElse(best);
    }

    /// Where an article is in pieces, each in an element of its own, ways that look for one element find one piece and
    /// agree on it. Two others that agree on more, that piece and much else, are followed instead.
    private Optional<String> wider(String best) {
        var wider = choices.keySet().stream().filter(each -> !each.equals(best) && isWider(each, best)).toList();
        return wider.stream().filter(one -> wider.stream().anyMatch(other -> !other.equals(one)
                        && common(choices.get(one), choices.get(other)) >= ALIKE))
                .max(Comparator.comparingDouble(this::agreement));
    }

    private boolean isWider(String name, String best) {
        var both = (BitSet) choices.get(best).clone();
        both.and(choices.get(name));
        var words = outline.words(choices.get(best));
        return outline.words(choices.get(name)) >= MUCH * words && outline.words(both) >= NEARLY * words;
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
