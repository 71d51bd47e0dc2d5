package hashiya.ui.claims;

import hashiya.claims.Coupling;
import hashiya.l10n.Messages;
import hashiya.library.MergedSources;
import hashiya.library.RatingHistory;
import hashiya.library.SourceEditor;
import hashiya.model.Attribution;
import hashiya.model.Id;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.text.Folding;
import hashiya.ui.desk.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What the claims panel knows of the sources and of how they were rated, and what it does to them. FX thread only.
final class SourcesModel {

    /// A source and how often it is heard.
    ///
    /// @param speaks in how many attributions it is the speaker
    /// @param relays in how many it passes on what another says
    record Heard(Source source, int speaks, int relays) {}

    private static final int SUGGESTIONS = 8;

    private final Workspace workspace;
    private final Messages messages;

    SourcesModel(Workspace workspace, Messages messages) {
        this.workspace = workspace;
        this.messages = messages;
    }

    /// @param filter words that the name or an alias must have
    List<Heard> heard(String filter) {
        Map<SourceId, Integer> speaks = new HashMap<>();
        Map<SourceId, Integer> relays = new HashMap<>();
        for (var each : workspace.mirror().all(Attribution.class)) {
            speaks.merge(each.speaker(), 1, Integer::sum);
            each.chain().stream().skip(1).forEach(link -> relays.merge(link, 1, Integer::sum));
        }
        return matching(filter).map(each ->
                new Heard(each, speaks.getOrDefault(each.id(), 0), relays.getOrDefault(each.id(), 0))).toList();
    }

    /// Where the source speaks, and then where it passes on.
    List<Attribution> attributions(SourceId source) {
        var speaking = new ArrayList<Attribution>();
        var relaying = new ArrayList<Attribution>();
        workspace.mirror().all(Attribution.class).stream().filter(each -> each.chain().contains(source))
                .forEach(each -> (each.speaker().equals(source) ? speaking : relaying).add(each));
        speaking.addAll(relaying);
        return speaking;
    }

    /// The sources that another may become part of.
    List<Source> others(SourceId than, String typed) {
        return matching(typed).filter(each -> !each.id().equals(than)).limit(SUGGESTIONS).toList();
    }

    boolean holds(SourceId source) {
        return workspace.mirror().find(Source.class, source).isPresent();
    }

    /// What merging would do.
    void foresee(SourceId from, SourceId into, Consumer<MergedSources> onDone) {
        workspace.read(library -> new SourceEditor(library).outlook(from, into), onDone);
    }

    void merge(SourceId from, SourceId into, Consumer<MergedSources> onDone) {
        workspace.edit(_ -> new SourceEditor(workspace.library()).merge(from, into), onDone);
    }

    /// How a letter or a digit came to be what it is, the first rating first.
    void history(Id id, Consumer<List<RatingHistory.Given>> onDone) {
        workspace.start(messages.text("claims.history.reading", id), progress -> {
            var library = workspace.library();
            var last = library.lastEntry();
            return RatingHistory.of(library, id, read -> progress.at(read, last));
        }, onDone);
    }

    /// How far letters and digits move together.
    void coupling(Consumer<Coupling> onDone) {
        workspace.read(library -> Coupling.of(library.snapshot()), onDone);
    }

    private Stream<Source> matching(String typed) {
        var wanted = fold(typed);
        return workspace.mirror().all(Source.class).stream().filter(each -> wanted.isEmpty()
                || Stream.concat(Stream.of(each.name()), each.aliases().stream())
                        .anyMatch(name -> fold(name).contains(wanted)));
    }

    private static String fold(String words) {
        return Folding.fold(words.strip()).text();
    }
}
