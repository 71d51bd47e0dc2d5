package hashiya.ui.versions;

import hashiya.l10n.Messages;
import hashiya.library.Revision;
import hashiya.library.Revisions;
import hashiya.model.Article;
import hashiya.text.TextRange;
import hashiya.ui.desk.Workspace;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A correction under way: some paragraphs of a working text, what they are to become, and what that would do.
final class CorrectionModel {

    /// Longer texts are corrected paragraph by paragraph: a text area takes seconds for them. In UTF-16 units.
    static final int WHOLE = 10_000;

    /// Of longer paragraphs a part is corrected: what a text area takes for one grows with the square of its length.
    private static final int PARAGRAPH = 4_000;

    /// How much of a long paragraph stands around the passage.
    private static final int AROUND = 600;

    private final ReadOnlyObjectWrapper<Optional<Revision>> plan = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Workspace workspace;
    private final Article article;
    private final String before;
    private Stretch stretch;
    private String wanted;
    private boolean busy;

    /// Some whole paragraphs, which may be empty.
    private record Stretch(int start, int end) {}

    /// @param before  the article's text
    /// @param passage what is to be corrected; nothing means all of it
    CorrectionModel(Workspace workspace, Article article, String before, Optional<TextRange> passage) {
        this.workspace = workspace;
        this.article = article;
        this.before = before;
        stretch = passage.map(this::paragraphs).orElse(new Stretch(0, before.length()));
        wanted = part();
    }

    /// What applying would do, as far as it has been worked out; nothing until anything is changed.
    ReadOnlyObjectProperty<Optional<Revision>> plan() {
        return plan.getReadOnlyProperty();
    }

    /// The paragraphs that are corrected, as they are.
    String part() {
        return before.substring(stretch.start, stretch.end);
    }

    boolean isWhole() {
        return stretch.start == 0 && stretch.end == before.length();
    }

    boolean canBeWhole() {
        return canBeWhole(before);
    }

    static boolean canBeWhole(String text) {
        return text.length() <= WHOLE && text.lines().allMatch(line -> line.length() <= PARAGRAPH);
    }

    /// Goes on with the whole text, what was corrected so far in it.
    ///
    /// @return the whole text
    String widen() {
        var whole = whole();
        stretch = new Stretch(0, before.length());
        wanted = whole;
        return whole;
    }

    /// Works out what these letters in the place of the paragraphs would do.
    void edit(String letters) {
        wanted = letters;
        if (!busy) {
            workOut();
        }
    }

    /// Whether there is something to apply.
    boolean isChanged() {
        return !whole().equals(before) && !whole().isBlank();
    }

    /// Applies it, as it is now.
    void apply(Messages messages, Consumer<Revision> onDone) {
        var letters = whole();
        workspace.start(messages.text("versions.correct.running"), _ -> {
            var revisions = new Revisions(workspace.library());
            var revision = revisions.correction(article.id(), letters);
            revisions.apply(revision);
            return revision;
        }, onDone);
    }

    /// The corrected paragraphs as a range of the corrected text; nothing where they are empty.
    Optional<TextRange> corrected() {
        return wanted.isEmpty() ? Optional.empty()
                : Optional.of(new TextRange(stretch.start, stretch.start + wanted.length()));
    }

    private void workOut() {
        busy = true;
        var letters = whole();
        workspace.edit(_ -> new Revisions(workspace.library()).correction(article.id(), letters), found -> {
            busy = false;
            if (letters.equals(whole())) {
                plan.set(Optional.of(found));
            } else {
                workOut();
            }
        }, () -> busy = false);
    }

    private String whole() {
        return before.substring(0, stretch.start) + wanted + before.substring(stretch.end);
    }

    private Stretch paragraphs(TextRange passage) {
        var start = before.lastIndexOf('\n', passage.start() - 1) + 1;
        var end = before.indexOf('\n', passage.end() - 1);
        var stop = end < 0 ? before.length() : Math.max(start, end);
        if (stop - start <= PARAGRAPH || passage.length() > PARAGRAPH) {
            return new Stretch(start, stop);
        }
        var from = before.lastIndexOf(' ', passage.start() - AROUND) + 1;
        var to = before.indexOf(' ', Math.min(before.length(), passage.end() + AROUND));
        return new Stretch(Math.max(start, from), to < 0 ? stop : Math.min(stop, to));
    }

    /// Whether the paragraphs of a passage can be corrected in a text area.
    static boolean canBe(String text, Optional<TextRange> passage) {
        return passage.map(each -> each.length() <= PARAGRAPH).orElseGet(() -> canBeWhole(text));
    }
}
