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
    /// The text with what was corrected in other passages.
    private String text;
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
        text = before;
        stretch = passage.map(this::paragraphs).orElse(new Stretch(0, before.length()));
        wanted = part();
    }

    /// What applying would do, as far as it has been worked out; nothing until anything is changed.
    ReadOnlyObjectProperty<Optional<Revision>> plan() {
        return plan.getReadOnlyProperty();
    }

    /// The paragraphs that are corrected, as they are.
    String part() {
        return text.substring(stretch.start, stretch.end);
    }

    boolean isWhole() {
        return stretch.start == 0 && stretch.end == text.length();
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
        return turnTo(new Stretch(0, whole().length()));
    }

    /// Whether there is a passage behind this one, or before it.
    ///
    /// @param by 1 or -1
    boolean leads(int by) {
        return neighbour(by).isPresent();
    }

    /// Goes on with the next paragraph, or the one before, what was corrected so far in the text.
    ///
    /// @return the paragraph
    String step(int by) {
        return neighbour(by).map(this::turnTo).orElse(wanted);
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
        return text.substring(0, stretch.start) + wanted + text.substring(stretch.end);
    }

    private String turnTo(Stretch other) {
        text = whole();
        stretch = other;
        wanted = part();
        return wanted;
    }

    /// Of a paragraph that is too long only the part that comes next.
    private Optional<Stretch> neighbour(int by) {
        var letters = whole();
        return by > 0 ? following(letters, stretch.start + wanted.length()) : preceding(letters, stretch.start);
    }

    private static Optional<Stretch> following(String letters, int from) {
        var start = from;
        while (start < letters.length() && Character.isWhitespace(letters.charAt(start))) {
            start++;
        }
        var line = letters.indexOf('\n', start);
        var end = line < 0 ? letters.length() : line;
        var cut = end - start > PARAGRAPH ? letters.lastIndexOf(' ', start + PARAGRAPH) : end;
        return start == letters.length() ? Optional.empty() : Optional.of(new Stretch(start, cut > start ? cut : end));
    }

    private static Optional<Stretch> preceding(String letters, int to) {
        var end = to;
        while (end > 0 && Character.isWhitespace(letters.charAt(end - 1))) {
            end--;
        }
        var start = letters.lastIndexOf('\n', end - 1) + 1;
        var cut = end - start > PARAGRAPH ? letters.indexOf(' ', end - PARAGRAPH) + 1 : start;
        return end == 0 ? Optional.empty() : Optional.of(new Stretch(cut > 0 && cut < end ? cut : start, end));
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
