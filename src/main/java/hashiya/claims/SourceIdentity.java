package hashiya.claims;

import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.text.Folding;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Which sources are one under several names: those that share a name or another name, however it is spelled.
///
/// @param first for each source that has a namesake, the lowest id of all that are one with it
public record SourceIdentity(Map<SourceId, SourceId> first) {

    /// For whoever knows no names: every source is itself.
    public static final SourceIdentity NONE = new SourceIdentity(Map.of());

    public SourceIdentity {
        first = Map.copyOf(first);
    }

    public static SourceIdentity of(Collection<Source> sources) {
        var holders = new HashMap<String, SourceId>();
        var leads = new HashMap<SourceId, SourceId>();
        for (var source : sources.stream().sorted(Comparator.comparing(Source::id)).toList()) {
            Stream.concat(Stream.of(source.name()), source.aliases().stream())
                    .map(name -> Folding.fold(name.strip()).text()).filter(name -> !name.isBlank()).forEach(name -> {
                        var known = holders.putIfAbsent(name, source.id());
                        if (known != null) {
                            join(known, source.id(), leads);
                        }
                    });
        }
        var first = new HashMap<SourceId, SourceId>();
        leads.keySet().forEach(id -> first.put(id, lead(id, leads)));
        return new SourceIdentity(first);
    }

    /// The one that stands for this source.
    public SourceId of(SourceId source) {
        return first.getOrDefault(source, source);
    }

    private static void join(SourceId one, SourceId other, Map<SourceId, SourceId> leads) {
        var lead = lead(one, leads);
        var led = lead(other, leads);
        if (lead.compareTo(led) < 0) {
            leads.put(led, lead);
        } else if (led.compareTo(lead) < 0) {
            leads.put(lead, led);
        }
    }

    private static SourceId lead(SourceId source, Map<SourceId, SourceId> leads) {
        var lead = source;
        while (leads.containsKey(lead)) {
            lead = leads.get(lead);
        }
        return lead;
    }
}
