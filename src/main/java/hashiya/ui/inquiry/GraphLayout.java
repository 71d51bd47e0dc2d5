package hashiya.ui.inquiry;

import hashiya.model.ClaimId;
import hashiya.model.Relation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Where the claims around one stand: the claim in the middle, those that come to it at the start, those it goes to at
/// the end, in the order of their ids, so that a claim stands where it stood for as long as the others do. Where one
/// side has nobody, the other two columns have its room.
///
/// @param places where the middle of each claim is, from 0 to 1 along the line and from top to bottom
/// @param rows   how many stand in the fuller column
record GraphLayout(Map<ClaimId, Place> places, int rows) {

    record Place(double along, double down) {}

    private static final double START = 0.12;
    private static final double MIDDLE = 0.5;
    private static final double END = 0.88;
    private static final double APART = 0.2;

    static GraphLayout around(ClaimId centre, List<Relation> relations) {
        var to = relations.stream().filter(each -> each.from().equals(centre)).map(Relation::to).distinct().sorted()
                .toList();
        // Who stands on both sides stands once.
        var from = relations.stream().filter(each -> each.to().equals(centre)).map(Relation::from)
                .filter(each -> !to.contains(each)).distinct().sorted().toList();
        var places = new LinkedHashMap<ClaimId, Place>();
        var sided = from.isEmpty() != to.isEmpty();
        column(from, sided ? APART : START, places);
        places.put(centre, new Place(!sided ? MIDDLE : from.isEmpty() ? APART : 1 - APART, MIDDLE));
        column(to, sided ? 1 - APART : END, places);
        return new GraphLayout(places, Stream.of(1, from.size(), to.size()).max(Integer::compare).orElseThrow());
    }

    /// How wide a claim may be, of the whole line.
    double wide() {
        return places.values().stream().map(Place::along).distinct().count() > 2 ? 0.22 : 0.36;
    }

    private static void column(List<ClaimId> claims, double along, Map<ClaimId, Place> places) {
        for (var number = 0; number < claims.size(); number++) {
            places.put(claims.get(number), new Place(along, (number + 0.5) / claims.size()));
        }
    }
}
