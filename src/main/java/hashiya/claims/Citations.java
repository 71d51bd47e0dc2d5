package hashiya.claims;

import hashiya.model.Attribution;
import hashiya.model.SourceId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Who cites whom in the relay chains of one side of a claim, and where that goes round in circles. Sources of one name
/// are one.
final class Citations {

    private final SourceIdentity identity;
    /// By who cites and who is cited; of several attributions that say so the lowest.
    private final Map<SourceId, TreeMap<SourceId, Citation>> cited = new TreeMap<>();
    /// Those who say it for themselves, with nobody before or behind them.
    private final Set<SourceId> own = new HashSet<>();
    private final Map<SourceId, SortedSet<SourceId>> circles = new HashMap<>();

    Citations(Collection<Attribution> attributions, SourceIdentity identity) {
        this.identity = identity;
        attributions.forEach(this::add);
        cited.keySet().forEach(this::findCircle);
    }

    boolean isCircular(SourceId source) {
        return circles.containsKey(source);
    }

    /// The shortest circle through each source that is on one, each circle once, in the order of their lowest sources.
    List<Loop> loops() {
        var known = new HashSet<Set<SourceId>>();
        return circles.keySet().stream().sorted().map(this::loop)
                .filter(loop -> known.add(members(loop))).toList();
    }

    /// The shortest circle through a source on one.
    Loop loop(SourceId source) {
        var back = new HashMap<SourceId, Citation>();
        var next = new ArrayDeque<>(List.of(source));
        while (!back.containsKey(source)) {
            var by = next.removeFirst();
            cited.getOrDefault(by, new TreeMap<>()).forEach((of, citation) -> {
                if (back.putIfAbsent(of, citation) == null) {
                    next.addLast(of);
                }
            });
        }
        var steps = new ArrayList<Citation>();
        var at = source;
        do {
            steps.addFirst(back.get(at));
            at = identity.of(back.get(at).by());
        } while (!at.equals(source));
        return new Loop(steps, roots(circles.get(source)));
    }

    /// Whoever a source goes back to: those behind it who cite nobody, or itself.
    SortedSet<SourceId> grounds(SourceId source) {
        var grounds = new TreeSet<SourceId>();
        for (var each : reached(source)) {
            if (!isCircular(each) && !cited.containsKey(each)) {
                grounds.add(each);
            }
        }
        return grounds;
    }

    private void add(Attribution attribution) {
        var chain = attribution.chain();
        if (chain.size() == 1) {
            own.add(identity.of(attribution.speaker()));
        }
        for (var link = 1; link < chain.size(); link++) {
            var citation = new Citation(chain.get(link), chain.get(link - 1), attribution.id());
            cited.computeIfAbsent(identity.of(citation.by()), _ -> new TreeMap<>())
                    .merge(identity.of(citation.of()), citation,
                            (one, other) -> one.in().compareTo(other.in()) <= 0 ? one : other);
        }
    }

    private void findCircle(SourceId source) {
        if (!circles.containsKey(source) && cited.get(source).keySet().stream()
                .anyMatch(each -> reached(each).contains(source))) {
            var circle = new TreeSet<SourceId>();
            for (var each : reached(source)) {
                if (reached(each).contains(source)) {
                    circle.add(each);
                }
            }
            circle.forEach(each -> circles.put(each, circle));
        }
    }

    /// The source, and all that it cites, they cite, and so on.
    private Set<SourceId> reached(SourceId source) {
        var reached = new HashSet<>(List.of(source));
        var next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            for (var each : cited.getOrDefault(next.removeFirst(), new TreeMap<>()).keySet()) {
                if (reached.add(each)) {
                    next.addLast(each);
                }
            }
        }
        return reached;
    }

    private List<SourceId> roots(SortedSet<SourceId> circle) {
        var roots = new TreeSet<SourceId>();
        for (var each : circle) {
            if (own.contains(each)) {
                roots.add(each);
            }
            cited.get(each).keySet().stream().filter(of -> !circle.contains(of)).map(this::grounds)
                    .forEach(roots::addAll);
        }
        return List.copyOf(roots);
    }

    private Set<SourceId> members(Loop loop) {
        var members = new HashSet<SourceId>();
        loop.citations().forEach(each -> members.add(identity.of(each.by())));
        return members;
    }
}
