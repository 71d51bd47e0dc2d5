package hashiya.ui.reader;

import hashiya.text.Finder;
import hashiya.text.Finder.Extent;
import hashiya.text.Finder.Letters;
import hashiya.text.TextRange;
import hashiya.ui.desk.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is looked for in the open article, and where it was found. FX thread only; the looking is done beside it.
final class FindModel {

    /// What is looked for, and how.
    record Wanted(String typed, Letters letters, Extent extent) {

        static final Wanted NOTHING = new Wanted("", Letters.FOLDED, Extent.PART);

        Wanted {
            Objects.requireNonNull(typed);
            Objects.requireNonNull(letters);
            Objects.requireNonNull(extent);
        }
    }

    private final ReadOnlyObjectWrapper<Hits> hits = new ReadOnlyObjectWrapper<>(Hits.NONE);
    private final Workspace workspace;
    private Wanted wanted = Wanted.NOTHING;
    private String text = "";
    private List<Block> blocks = List.of();
    /// Folds the text when it is first looked through, and is kept for the next letter that is typed.
    private Optional<Finder> finder = Optional.empty();
    private long latest;

    FindModel(Workspace workspace) {
        this.workspace = workspace;
    }

    ReadOnlyObjectProperty<Hits> hits() {
        return hits.getReadOnlyProperty();
    }

    Wanted wanted() {
        return wanted;
    }

    /// Another article, or other lines of it. What is looked for stays.
    ///
    /// @param offset where the reader is
    void show(String letters, List<Block> shown, int offset) {
        if (!letters.equals(text)) {
            finder = Optional.empty();
            hits.set(Hits.NONE);
        }
        text = letters;
        blocks = shown;
        look(wanted, offset);
    }

    /// Looks for something. What an earlier, slower look finds is not shown any more.
    ///
    /// @param offset where the reader is: the first hit from there is the first to be shown
    void look(Wanted sought, int offset) {
        wanted = sought;
        var number = ++latest;
        if (sought.typed().isBlank() || text.isEmpty()) {
            hits.set(Hits.NONE);
            return;
        }
        var letters = text;
        var known = finder;
        var shown = blocks;
        workspace.read(_ -> {
            var looking = known.orElseGet(() -> new Finder(letters));
            return new Look(looking, found(looking, sought, shown, offset));
        }, look -> {
            if (number == latest) {
                finder = Optional.of(look.finder());
                hits.set(look.hits());
            }
        });
    }

    /// Takes what was found elsewhere, in reading order, to be gone through here.
    ///
    /// @param offset where the reader is
    void bring(List<TextRange> found, int offset) {
        wanted = Wanted.NOTHING;
        latest++;
        hits.set(seen(found, blocks, offset));
    }

    /// Goes on to the next hit, or back to the one before.
    void step(int by) {
        hits.set(hits.get().step(by));
    }

    private record Look(Finder finder, Hits hits) {}

    private static Hits found(Finder finder, Wanted sought, List<Block> shown, int offset) {
        return seen(finder.find(sought.typed(), sought.letters(), sought.extent()), shown, offset);
    }

    /// Both lists are in reading order, so one walk tells which hits stand in a line that is shown.
    private static Hits seen(List<TextRange> all, List<Block> shown, int offset) {
        var seen = new ArrayList<TextRange>();
        var at = 0;
        for (var hit : all) {
            while (at < shown.size() && shown.get(at).paragraph().end() <= hit.start()) {
                at++;
            }
            if (at < shown.size() && shown.get(at).paragraph().start() < hit.end()) {
                seen.add(hit);
            }
        }
        return Hits.from(offset, seen, all.size() - seen.size());
    }
}
