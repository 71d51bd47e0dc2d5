package hashiya.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.Colour;
import hashiya.model.Credibility;
import hashiya.model.Gap;
import hashiya.model.HighlightId;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.OpenPoint;
import hashiya.model.Reliability;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.SourceKind;
import hashiya.model.Stance;
import hashiya.text.PartialDate;
import hashiya.text.TextRange;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceEditorTest {

    @TempDir
    private Path folder;
    private Library library;
    private Editor editor;
    private SourceEditor sources;
    private HighlightId passage;
    private SourceId guardian;
    private SourceId paper;
    private SourceId saudi;

    @BeforeEach
    void open() {
        library = Library.create(folder.resolve("work.hashiya"));
        editor = new Editor(library);
        sources = new SourceEditor(library);
        passage = editor.highlight(Workspaces.article(library).id(), new TextRange(0, 9), Colour.YELLOW).id();
        guardian = editor.addSource("الغارديان", SourceKind.OUTLET).id();
        paper = editor.addSource("The Guardian", SourceKind.UNNAMED).id();
        saudi = editor.addSource("سعودي", SourceKind.PERSON).id();
    }

    @AfterEach
    void close() {
        Workspaces.assertAllWell(library);
        library.close();
    }

    @Test
    void a_merged_source_hands_over_names_chains_notes_and_what_it_could_know_and_comes_back() {
        sources.alias(paper, "Guardian");
        sources.alias(guardian, "guardian");
        var through = record(saudi, paper);
        var both = record(saudi, guardian, paper);
        var own = record(paper);
        editor.note(new NoteTarget.OnSource(paper), "نسخة");
        new QuestionEditor(library).open(new OpenPoint.Draft(new Gap.InClaim(own.claim()), "", Optional.of(paper), ""));
        var before = library.snapshot();

        var merged = sources.merge(paper, guardian);

        assertEquals(3, merged.chains());
        assertEquals(1, merged.shortened());
        assertTrue(merged.kindsDiffer());
        var after = library.get(Source.class, guardian);
        assertEquals(after, merged.after());
        assertEquals(List.of("guardian", "The Guardian"), after.aliases());
        assertEquals(SourceKind.OUTLET, after.kind());
        assertEquals(List.of(List.of(saudi, guardian), List.of(saudi, guardian), List.of(guardian)),
                Stream.of(through, both, own).map(each -> library.get(Attribution.class, each.id()).chain()).toList());
        assertEquals(1, library.snapshot().notes(new NoteTarget.OnSource(guardian)).size());
        assertEquals(Optional.of(guardian), library.all(OpenPoint.class).getFirst().source());
        assertTrue(library.find(paper).isEmpty());
        reopen();
        library.undo();
        assertEquals(before, library.snapshot());
        library.redo();
        assertEquals(after, library.get(Source.class, guardian));
    }

    @Test
    void a_letter_goes_over_where_there_is_none_and_stays_legible_where_there_is_another() {
        rate(paper, Reliability.B, "تصحح أخطاءها");
        assertEquals(Reliability.B, sources.outlook(paper, guardian).after().reliability());
        assertEquals("تصحح أخطاءها", sources.outlook(paper, guardian).after().reason());
        rate(guardian, Reliability.C, "ناقلة");
        var merged = sources.merge(paper, guardian);
        assertTrue(merged.lettersDiffer());
        assertEquals(Reliability.C, merged.after().reliability());
        assertEquals("ناقلة\n«The Guardian» (B): تصحح أخطاءها", library.get(Source.class, guardian).reason());
    }

    @Test
    void the_same_letter_is_no_difference_and_one_reason_is_not_said_twice() {
        rate(paper, Reliability.B, "قديمة");
        rate(guardian, Reliability.B, "قديمة");
        assertFalse(sources.outlook(paper, guardian).lettersDiffer());
        assertEquals("قديمة", sources.merge(paper, guardian).after().reason());
    }

    @Test
    void a_source_is_not_merged_with_itself() {
        assertThrows(IllegalArgumentException.class, () -> sources.merge(paper, paper));
    }

    @Test
    void what_goes_along_with_a_source_is_known_before() {
        record(saudi, paper);
        record(paper);
        editor.note(new NoteTarget.OnSource(paper), "نسخة");
        var removal = Removal.of(library, List.of(library.get(Source.class, paper)));
        assertEquals(1, removal.gone(Attribution.class));
        assertEquals(1, removal.gone(Note.class));
        assertEquals(1, removal.changed(Attribution.class));
        assertEquals(0, removal.gone(Source.class));
    }

    @Test
    void ratings_are_remembered_with_their_reasons_and_what_was_undone_is_not() {
        rate(paper, Reliability.B, "أولاً");
        rate(paper, Reliability.D, "خطأ");
        library.undo();
        rate(paper, Reliability.C, "ثانياً");
        editor.replace(library.get(Source.class, paper), library.get(Source.class, paper).named("غارديان"));
        var claim = library.get(Claim.class, record(paper).claim());
        editor.replace(claim, claim.rated(Credibility.DOUBTFUL, "واحد"));
        reopen();
        assertEquals(List.of("F ", "B أولاً", "C ثانياً"), RatingHistory.of(library, paper, _ -> { }).stream()
                .map(each -> each.sign() + " " + each.reason()).toList());
        assertEquals(List.of("6", "4"), RatingHistory.of(library, claim.id(), _ -> { }).stream()
                .map(RatingHistory.Given::sign).toList());
        assertFalse(RatingHistory.of(library, paper, _ -> { }).getLast().at().isBefore(
                RatingHistory.of(library, paper, _ -> { }).getFirst().at()));
    }

    private Attribution record(SourceId... chain) {
        return editor.record(Claim.Draft.of("300 مقاتل"), new Statement(Stance.ASSERTS,
                Stream.of(chain).<Speaker>map(Speaker.Known::new).toList(), PartialDate.UNKNOWN), passage);
    }

    private void rate(SourceId id, Reliability letter, String reason) {
        editor.rate(library.get(Source.class, id), letter, reason);
    }

    private void reopen() {
        library.close();
        library = Library.open(folder.resolve("work.hashiya"));
        editor = new Editor(library);
        sources = new SourceEditor(library);
    }
}
