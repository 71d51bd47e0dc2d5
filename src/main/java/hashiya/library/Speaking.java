package hashiya.library;

import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.model.Attribution;
import hashiya.model.ClaimId;
import hashiya.model.HighlightId;
import hashiya.model.Reliability;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.SourceKind;
import java.util.ArrayList;
import java.util.List;

/// What is planned when somebody says something: the attribution, and the sources that are new with it.
final class Speaking {

    private Speaking() {
    }

    static List<Change> attribute(Fresh fresh, ClaimId claim, Statement statement, HighlightId passage) {
        var changes = new ArrayList<Change>();
        var chain = statement.chain().stream().map(each -> source(fresh, each, changes)).toList();
        changes.add(new Added(new Attribution(fresh.attribution(), claim, passage, statement.stance(), chain,
                statement.reported(), "", statement.figures(), Editor.now())));
        return changes;
    }

    /// The id of a speaker, who is added to the changes if he is new.
    static SourceId source(Fresh fresh, Speaker speaker, List<Change> changes) {
        return switch (speaker) {
            case Speaker.Known(var id) -> id;
            case Speaker.New(var name, var kind) -> {
                var source = source(fresh, name, kind);
                changes.add(new Added(source));
                yield source.id();
            }
        };
    }

    static Source source(Fresh fresh, String name, SourceKind kind) {
        return new Source(fresh.source(), name.strip(), kind, List.of(), Reliability.F, "");
    }
}
