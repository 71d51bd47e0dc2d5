package hashiya.importing;

import hashiya.change.Change;
import hashiya.exchange.Caveat.Reason;
import hashiya.exchange.IncomingHighlight;
import hashiya.exchange.IncomingPlace.InText;
import hashiya.importing.Home.Landing.Landed;
import hashiya.importing.Home.Landing.Lost;
import hashiya.model.ArticleId;
import hashiya.model.Colour;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.text.Anchor;
import hashiya.text.TextRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The highlights of a file on their way in. One of the same range and colour is the same highlight; it gets the tags
/// that it lacks.
final class HighlightsIn {

    private record Spot(ArticleId article, int version, TextRange range) {}

    private final Bringing bringing;
    private final Map<ArticleId, Home> homes;
    private final Twins<Highlight> twins;

    HighlightsIn(Bringing bringing, Map<ArticleId, Home> homes) {
        this.bringing = bringing;
        this.homes = homes;
        twins = Twins.of(bringing.there().all(Highlight.class),
                each -> new Spot(each.article(), each.anchor().version(), each.range()));
    }

    void plan() {
        for (var each : bringing.work().highlights()) {
            var home = homes.get(each.id().article());
            if (home == null) {
                bringing.tell(Reason.NO_ARTICLE, each.place().letters(), "");
                continue;
            }
            lost(each, home).ifPresentOrElse(known -> bringing.keep(each.id(), known), () -> place(each, home));
        }
    }

    private void place(IncomingHighlight each, Home home) {
        var article = home.article().id().toString();
        switch (home.find(each.place())) {
            case Landed(var anchor, var caveat) -> {
                caveat.ifPresent(reason -> bringing.tell(reason, each.place().letters(), article));
                bring(each, home, anchor);
            }
            case Lost(var reason) -> bringing.tell(reason, each.place().letters(), article);
        }
    }

    /// The same highlight of this workspace, which has lost its place here too: its letters may stand elsewhere by
    /// now, where nobody has put it.
    private Optional<Highlight> lost(IncomingHighlight each, Home home) {
        return Optional.of(bringing.work().workspace()).filter(bringing.library().workspaceId()::equals)
                .filter(_ -> !(each.place() instanceof InText))
                .map(_ -> bringing.there().byId().get(each.id())).filter(Highlight.class::isInstance)
                .map(Highlight.class::cast).filter(known -> !home.article().places(known)
                        && known.quote().equals(each.place().letters()));
    }

    private void bring(IncomingHighlight each, Home home, Anchor anchor) {
        var article = home.article().id();
        var tags = bringing.ids().tags(each.tags());
        var twin = twins.take(new Spot(article, anchor.version(), anchor.range()),
                known -> each.colour().isEmpty() || each.colour().get() == known.colour());
        if (twin.isEmpty()) {
            // Before its own: the highest number given is remembered by the highlight that has it.
            var absorbed = absorbed(each, article);
            var id = bringing.fresh().highlight(article);
            bringing.add(each.id(), new Highlight(id, anchor, each.colour().orElse(Colour.YELLOW), tags, each.created(),
                    each.former().flatMap(home::same), absorbed));
            return;
        }
        var known = twin.get();
        var tagged = known.with(Stream.concat(known.tags().stream(), tags.stream()).toList());
        if (tagged.equals(known)) {
            bringing.keep(each.id(), known);
        } else {
            bringing.change(tagged, new Change.Replaced(known, tagged));
            bringing.ids().put(each.id(), known.id());
        }
    }

    /// Fresh ids for what was merged into the highlight, so that links to it lead here.
    private List<HighlightId> absorbed(IncomingHighlight each, ArticleId article) {
        return each.absorbed().stream().map(gone -> {
            var id = bringing.fresh().highlight(article);
            bringing.ids().put(gone, id);
            return id;
        }).toList();
    }
}
