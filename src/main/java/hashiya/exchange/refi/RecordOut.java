package hashiya.exchange.refi;

import hashiya.exchange.EntityLines;
import hashiya.model.Article;
import hashiya.model.Assessment;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ColourMeaning;
import hashiya.model.Distinction;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.Hypothesis;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.OpenPoint;
import hashiya.model.Question;
import hashiya.model.Relation;
import hashiya.model.SavedSearch;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SynonymGroup;
import hashiya.model.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// What a project cannot say of a workspace, line by line. What it can say is read from there, so that changes made in
/// another program come back.
final class RecordOut {

    private RecordOut() {
    }

    static String of(Snapshot snapshot) {
        var lines = new EntityLines();
        var text = new StringBuilder(lines.line(new EntityLines.Head(1, snapshot.workspace(),
                snapshot.all(Highlight.class).stream().map(each -> each.id().toString()).toList(),
                snapshot.all(Note.class).stream().mapToInt(each -> each.id().number()).max().orElse(0)))).append('\n');
        Stream.<Class<? extends Entity>>of(Article.class, Tag.class, ColourMeaning.class, Source.class, Question.class,
                Claim.class, Attribution.class, Relation.class, Distinction.class, Hypothesis.class, Assessment.class,
                OpenPoint.class, SavedSearch.class, SynonymGroup.class).flatMap(kind -> snapshot.all(kind).stream())
                .forEach(each -> text.append(lines.line(each)).append('\n'));
        Stream.concat(snapshot.all(Highlight.class).stream().filter(RecordOut::isMore),
                snapshot.all(Note.class).stream().filter(RecordOut::isMore))
                .forEach(each -> text.append(lines.line(each)).append('\n'));
        return text.toString();
    }

    private static boolean isMore(Highlight highlight) {
        return highlight.former().isPresent() || !highlight.absorbed().isEmpty();
    }

    /// Whether the note hangs on what is no place in a project, or its letters would not come back from a file.
    private static boolean isMore(Note note) {
        return switch (note.target()) {
            case NoteTarget.OnClaim _, NoteTarget.OnSource _ -> true;
            case NoteTarget.OnWorkspace _, NoteTarget.OnArticle _, NoteTarget.OnHighlight _ ->
                    note.markdown().indexOf('\r') >= 0 || note.markdown().startsWith("\ufeff")
                            || !StandardCharsets.UTF_8.newEncoder().canEncode(note.markdown());
        };
    }

    /// The lines of such a record, if it is one.
    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
    }
}
