package hashiya.exchange.refi;

import hashiya.exchange.Caveat;
import hashiya.exchange.Caveat.Reason;
import hashiya.exchange.IncomingHighlight;
import hashiya.exchange.IncomingPlace;
import hashiya.model.ArticleId;
import hashiya.model.Colour;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.NoteTarget;
import hashiya.model.TagId;
import hashiya.text.Quotes;
import hashiya.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The selections of texts as highlights. Programs of others write one for each code: those of one place become one.
final class SelectionsIn {

    private record Spot(ArticleId article, int version, TextRange range) {}

    /// Far above any number of a workspace, so that both kinds of ids can stand in one list.
    private static final int FIRST = 1 << 28;

    private final RecordIn record;
    private final CodebookIn codes;
    private final NotesIn notes;
    private final List<Caveat> caveats;
    private final List<IncomingHighlight> ours = new ArrayList<>();
    private final Map<Spot, IncomingHighlight> others = new LinkedHashMap<>();
    private final Map<String, HighlightId> byGuid = new HashMap<>();
    private final Map<ArticleId, Integer> last = new HashMap<>();

    SelectionsIn(RecordIn record, CodebookIn codes, NotesIn notes, List<Caveat> caveats) {
        this.record = record;
        this.codes = codes;
        this.notes = notes;
        this.caveats = caveats;
    }

    List<IncomingHighlight> highlights() {
        var all = new ArrayList<>(ours);
        all.sort(Comparator.comparing(IncomingHighlight::id));
        all.addAll(others.values());
        return all;
    }

    /// The highlight that a selection has become.
    Optional<HighlightId> highlight(String guid) {
        return Optional.ofNullable(byGuid.get(guid));
    }

    void read(XmlNode source, TextIn text, ArticleId article, int version) {
        var selections = source.all("PlainTextSelection").toList();
        var places = new Places(text, selections);
        for (var each : selections) {
            var place = places.of(each);
            if (place.isEmpty()) {
                caveats.add(new Caveat(Reason.OUTSIDE, name(each), source.get("name")));
                continue;
            }
            var range = place.get().range();
            if (!place.get().isSure()) {
                caveats.add(new Caveat(Reason.UNSURE, range.in(text.text()), source.get("name")));
            }
            take(each, new Spot(article, version, range), text);
        }
    }

    private void take(XmlNode selection, Spot spot, TextIn text) {
        var place = new IncomingPlace.InText(Quotes.anchor(text.text(), spot.version, spot.range));
        var guid = selection.guid("guid");
        var known = record.id(guid).filter(HighlightId.class::isInstance).map(HighlightId.class::cast)
                .filter(each -> each.article().equals(spot.article));
        var id = known.orElseGet(() -> others.containsKey(spot) ? others.get(spot).id() : fresh(spot.article));
        byGuid.put(guid, id);
        var tags = tags(selection);
        var colour = colour(selection);
        var created = notes.time(selection.get("creationDateTime"));
        if (known.isPresent()) {
            var more = record.entity(Highlight.class, guid);
            ours.add(new IncomingHighlight(id, place, colour, tags, created,
                    more.map(Highlight::absorbed).orElse(List.of()), more.flatMap(Highlight::former)));
        } else {
            others.merge(spot, IncomingHighlight.of(id, place, colour, tags, created), SelectionsIn::together);
        }
        hang(selection, new NoteTarget.OnHighlight(id), spot.range.in(text.text()));
    }

    private static IncomingHighlight together(IncomingHighlight one, IncomingHighlight other) {
        var tags = new ArrayList<>(one.tags());
        tags.addAll(other.tags());
        return IncomingHighlight.of(one.id(), one.place(), one.colour().or(other::colour), tags,
                one.created().isBefore(other.created()) ? one.created() : other.created());
    }

    private HighlightId fresh(ArticleId article) {
        return new HighlightId(article, FIRST + last.merge(article, 1, Integer::sum));
    }

    private List<TagId> tags(XmlNode selection) {
        var tags = new ArrayList<TagId>();
        for (var each : selection.all("Coding").flatMap(coding -> coding.all("CodeRef")).toList()) {
            var guid = each.guid("targetGUID");
            var tag = codes.tag(guid);
            tag.ifPresent(tags::add);
            if (tag.isEmpty() && codes.colour(guid).isEmpty()) {
                caveats.add(new Caveat(Reason.DANGLING, guid, name(selection)));
            }
        }
        return tags;
    }

    private Optional<Colour> colour(XmlNode selection) {
        return selection.all("Coding").flatMap(coding -> coding.all("CodeRef"))
                .flatMap(each -> codes.colour(each.guid("targetGUID")).stream()).findFirst();
    }

    /// A description that repeats the passage is no note.
    private void hang(XmlNode selection, NoteTarget target, String passage) {
        notes.hang(selection, target);
        selection.all("Coding").forEach(each -> notes.hang(each, target));
        var said = selection.textOf("Description").replaceAll("\\s+", " ").strip();
        if (!said.equals(passage.replaceAll("\\s+", " ").strip())) {
            notes.describe(selection, target);
        }
    }

    private static String name(XmlNode selection) {
        return selection.get("name").isBlank() ? selection.get("startPosition") + "–" + selection.get("endPosition")
                : selection.get("name");
    }
}
