package hashiya.ui.reader;

import hashiya.l10n.Messages;
import hashiya.library.Halves;
import hashiya.library.Touching;
import hashiya.model.ClaimId;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.NoteId;
import hashiya.text.Direction;
import hashiya.text.TextRange;
import hashiya.ui.desk.Reading;
import hashiya.ui.desk.PanelName;
import hashiya.ui.desk.Workspace;
import hashiya.ui.reader.EdgeEditing.Move;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// What the reader does to the extent of highlights, and says of it: other edges, one of several, two of one.
public final class PassageDeeds {

    /// Of the words at the edge that is moved, in UTF-16 units.
    private static final int EXCERPT = 30;

    private final Workspace workspace;
    private final Reading reading;
    private final ReaderModel model;
    private final ArticleView view;
    private final Messages messages;
    private final MarkChoice choice;
    private Consumer<String> onNews = _ -> { };

    PassageDeeds(Workspace workspace, Reading reading, ReaderModel model, ArticleView view, Messages messages) {
        this.workspace = workspace;
        this.reading = reading;
        this.model = model;
        this.view = view;
        this.messages = messages;
        var words = new MarkWords(model, messages);
        choice = new MarkChoice(words, messages, this::select,
                () -> reading.desk().panel().set(PanelName.HIGHLIGHTS));
        dress(view.marks().tools(), words);
        view.marks().edges().setOnKeep(this::resize);
        view.marks().edges().move().addListener((_, _, move) -> move.ifPresent(this::tell));
    }

    /// @param action hears in a sentence what is being done, or was done
    public void setOnNews(Consumer<String> action) {
        onNews = action;
    }

    /// Takes the start of the selected highlight up, to be moved by the arrows; keeps it where it was taken up already.
    public void takeUpStart() {
        view.marks().takeUp(Edge.START);
    }

    /// The same with its end.
    public void takeUpEnd() {
        view.marks().takeUp(Edge.END);
    }

    /// Lists the highlights that have letters in the line of the caret, to choose one.
    public void chooseInLine() {
        var marks = view.marksInLine();
        if (marks.isEmpty()) {
            say("reader.more.none");
        } else {
            choice.choose(marks, view, view.belowCaret());
        }
    }

    /// Copies the selected letters, or else the quote of the selected highlight.
    public void copy() {
        if (reading.selection().get().isPresent()) {
            view.copy();
        } else {
            selected().ifPresent(highlight -> {
                var content = new ClipboardContent();
                content.putString(highlight.quote());
                Clipboard.getSystemClipboard().setContent(content);
            });
        }
    }

    /// Makes one of the highlights that the selected letters touch, or else of the selected one and its neighbours.
    public void merge() {
        var merging = merging();
        if (Touching.groups(merging).size() == merging.size()) {
            say("reader.merge.none");
            return;
        }
        var ids = merging.stream().map(Highlight::id).toList();
        workspace.edit(editor -> editor.passages().merge(ids), merged -> {
            view.clearSelection();
            merged.stream().findFirst().ifPresent(each -> reading.highlight().set(Optional.of(each.id())));
            say("reader.merge.done", ids.size(), merged.stream().map(each -> each.id().toString()).toList());
        });
    }

    /// Cuts the selected highlight where the caret stands.
    public void split() {
        var cut = view.caret();
        var whole = selected();
        if (whole.flatMap(each -> Halves.of(view.letters(), each.range(), cut)).isEmpty()) {
            say("reader.split.none");
            return;
        }
        var id = whole.orElseThrow().id();
        workspace.edit(editor -> editor.passages().split(id, cut), second -> say("reader.split.done", id, second.id()));
    }

    /// Turns to the first note on a highlight.
    void openNote(Mark mark) {
        reading.highlight().set(Optional.of(mark.id()));
        model.firstNote(mark.id()).ifPresent(note -> {
            reading.desk().note().set(Optional.of(note.id()));
            reading.desk().panel().set(PanelName.NOTES);
        });
    }

    /// Shows what a sign in the margin stands for.
    void follow(Sign sign) {
        switch (sign.id()) {
            case NoteId note -> {
                reading.desk().note().set(Optional.of(note));
                reading.desk().panel().set(PanelName.NOTES);
            }
            case ClaimId claim -> {
                reading.desk().claim().set(Optional.of(claim));
                reading.desk().panel().set(PanelName.CLAIMS);
            }
            default -> { }
        }
    }

    private void dress(MarkTools tools, MarkWords words) {
        tools.name(messages.text("reader.handle.start"), messages.text("reader.handle.end"));
        tools.setLooks(words::look);
        tools.setNotes(words::note);
        tools.setMore(choice);
        tools.setOnSelect(this::select);
        tools.setOnNote(this::openNote);
    }

    private void select(Mark mark) {
        reading.highlight().set(Optional.of(mark.id()));
    }

    private List<Highlight> merging() {
        var letters = reading.selection().get();
        if (letters.isPresent()) {
            return model.highlights().stream().filter(each -> each.range().overlaps(letters.get())).toList();
        }
        return selected().map(chosen -> model.highlights().stream()
                .filter(each -> each.equals(chosen) || Touching.groups(List.of(chosen, each)).size() == 1)
                .toList()).orElse(List.of());
    }

    private void resize(Mark mark, TextRange range) {
        workspace.edit(editor -> {
            // It may have been removed meanwhile.
            if (workspace.library().find(mark.id()).isPresent()) {
                editor.passages().resize(mark.id(), range);
            }
            return mark.id();
        }, this::settle, view.marks()::settle);
    }

    private void settle(HighlightId id) {
        view.marks().settle();
        say("reader.edge.kept", id);
    }

    private void tell(Move move) {
        var quote = move.range().in(view.letters()).replace('\n', ' ');
        var atStart = move.edge() == Edge.START;
        var words = atStart ? Excerpt.opening(quote, EXCERPT) : Excerpt.ending(quote, EXCERPT);
        // Without the marks an ellipsis goes with the sentence around it.
        var mark = Direction.ofMajority(quote) == Direction.RIGHT_TO_LEFT ? '\u200f' : '\u200e';
        say(atStart ? "reader.edge.start" : "reader.edge.end", move.mark().id(), mark + words + mark);
    }

    private void say(String key, Object... values) {
        onNews.accept(messages.text(key, values));
    }

    private Optional<Highlight> selected() {
        return reading.highlight().get().flatMap(model::highlight);
    }
}
