package hashiya.ui.shell;

import hashiya.change.Change;
import hashiya.export.Citation;
import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.Colour;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.NoteId;
import hashiya.model.NoteTarget;
import hashiya.search.Query;
import hashiya.ui.articles.ArticlesPanel;
import hashiya.ui.claims.ClaimsPanel;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.PanelName;
import hashiya.ui.desk.Workspace;
import hashiya.ui.details.DetailsPanel;
import hashiya.ui.highlights.HighlightsPanel;
import hashiya.ui.notes.NotesPage;
import hashiya.ui.notes.NotesPanel;
import hashiya.ui.reader.ReaderPane;
import hashiya.ui.search.SearchBox;
import hashiya.ui.tags.TagsPanel;
import hashiya.ui.versions.VersionSheets;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/// The views on one open workspace in one language, and the commands that work in them.
final class Session implements AutoCloseable {

    private final Workspace workspace;
    private final Desk desk;
    private final Messages messages;
    private final Commands commands;
    private final SearchBox search;
    private final ArticlesPanel articles;
    private final ReaderPane reader;
    private final HighlightsPanel highlights;
    private final TagsPanel tags;
    private final ClaimsPanel claims;
    private final NotesPanel notes;
    private final DetailsPanel details;
    private final Shell shell;
    private Optional<NotesPage> allNotes = Optional.empty();
    private final VersionSheets versions;

    Session(Workspace workspace, Desk desk, Messages messages, Commands commands) {
        this.workspace = workspace;
        this.desk = desk;
        this.messages = messages;
        this.commands = commands;
        search = new SearchBox(workspace, desk, messages);
        articles = new ArticlesPanel(workspace, desk, messages);
        reader = new ReaderPane(workspace, desk, messages);
        highlights = new HighlightsPanel(workspace, desk, messages);
        tags = new TagsPanel(workspace, desk, messages);
        claims = new ClaimsPanel(workspace, desk, messages);
        notes = new NotesPanel(workspace, desk, messages);
        details = new DetailsPanel(workspace, desk, messages);
        var views = new Views(search, articles, reader,
                Map.of(PanelName.HIGHLIGHTS, highlights, PanelName.TAGS, tags, PanelName.CLAIMS, claims,
                        PanelName.NOTES, notes, PanelName.DETAILS, details));
        shell = new Shell(views, desk, commands, workspace.background(), messages);
        versions = new VersionSheets(workspace, desk, messages, shell::lay, shell::say);
        bind();
    }

    Shell shell() {
        return shell;
    }

    ReaderPane reader() {
        return reader;
    }

    /// Says what to do first, until it is closed or the first passage is marked.
    ///
    /// @param onGone is told once then
    void hint(Runnable onGone) {
        var hint = new Hint(messages, onGone);
        shell.show(hint);
        workspace.follow(change -> {
            if (change.steps().stream().anyMatch(step -> step instanceof Change.Added(Highlight _))) {
                hint.end();
            }
        });
    }

    NotesPanel notes() {
        return notes;
    }

    /// Commits what is being typed.
    void flush() {
        notes.flush();
        tags.flush();
        claims.flush();
    }

    @Override
    public void close() {
        flush();
        shell.uncover();
        articles.close();
        reader.close();
        highlights.close();
        details.close();
        shell.close();
    }

    private void bind() {
        for (var colour : Colour.values()) {
            passage(Command.valueOf("HIGHLIGHT_" + colour.digit()), () -> reader.highlight(colour));
        }
        passage(Command.TAG, () -> reader.withPassage(_ -> {
            shell.show(PanelName.TAGS);
            tags.tagSelection();
        }));
        commands.bind(Command.TAG_HITS, this::tagHits);
        search.setOnTagHits(() -> commands.run(Command.TAG_HITS));
        shell.addEventHandler(KeyEvent.KEY_PRESSED, this::tagByKey);
        passage(Command.NOTE, () -> reader.withPassage(highlight -> {
            shell.show(PanelName.NOTES);
            notes.writeOn(new NoteTarget.OnHighlight(highlight.id()));
        }));
        passage(Command.CLAIM, this::recordClaim);
        passage(Command.COPY_CITED, this::copyCited);
        passage(Command.REMOVE, reader::removeHighlight);
        passage(Command.COPY, reader.deeds()::copy);
        extent(Command.EDGE_START, reader.deeds()::takeUpStart);
        extent(Command.EDGE_END, reader.deeds()::takeUpEnd);
        extent(Command.SPLIT, reader.deeds()::split);
        passage(Command.MERGE, reader.deeds()::merge);
        reader.setMenu(new PassageMenu(commands, messages)::menu);
        reader.deeds().setOnNews(shell::say);
        commands.bind(Command.PLACE, () -> {
            shell.show(PanelName.HIGHLIGHTS);
            if (!highlights.placeOrphan()) {
                shell.say(messages.text("status.place"));
            }
        }, this::hasArticle);
        commands.bind(Command.CORRECT, this::correct, this::hasArticle);
        details.onCompare(version -> desk.article().get().ifPresent(article -> versions.compare(article, version)));
        commands.bind(Command.CYCLE, reader::cycleHighlights, this::hasArticle);
        commands.bind(Command.FIND, reader::find, this::hasArticle);
        commands.bind(Command.FIND_NEXT, () -> reader.findNext(1), this::hasArticle);
        commands.bind(Command.FIND_PREVIOUS, () -> reader.findNext(-1), this::hasArticle);
        commands.bind(Command.UNDO, () -> {
            flush();
            workspace.undo(change -> say(change, "status.undone", "status.undo.none"));
        });
        commands.bind(Command.REDO, () -> {
            flush();
            workspace.redo(change -> say(change, "status.redone", "status.redo.none"));
        });
        bindNotes();
        commands.bind(Command.LARGER, () -> reader.enlarge(1));
        commands.bind(Command.SMALLER, () -> reader.enlarge(-1));
        commands.bind(Command.NORMAL_SIZE, reader::resetTextSize);
        commands.bind(Command.WIDER, () -> reader.widen(1), this::hasArticle);
        commands.bind(Command.NARROWER, () -> reader.widen(-1), this::hasArticle);
        commands.bind(Command.FLIP, reader::flipDirection, this::hasArticle);
        commands.bind(Command.SHOW_HIDDEN, reader::toggleHidden, this::hasArticle);
        reader.addAction(Feather.TAG, Command.TAG.message(), () -> commands.run(Command.TAG));
        reader.addAction(Feather.FILE_TEXT, Command.NOTE.message(), () -> commands.run(Command.NOTE));
        reader.addAction(Feather.MESSAGE_SQUARE, Command.CLAIM.message(), () -> commands.run(Command.CLAIM));
        reader.addAction(Feather.EDIT, Command.CORRECT.message(), () -> commands.run(Command.CORRECT));
        reader.addAction(Feather.TRASH_2, Command.REMOVE.message(), () -> commands.run(Command.REMOVE));
    }

    private void bindNotes() {
        commands.bind(Command.ALL_NOTES, this::showAllNotes);
        commands.bind(Command.NOTE_WHOLE, () -> {
            desk.panel().set(PanelName.NOTES);
            notes.turnWhole();
        }, notes::isWriting);
        notes.covering().subscribe((_, view) -> view.ifPresentOrElse(
                each -> shell.cover(each, notes::leaveWhole), shell::uncover));
    }

    private void showAllNotes() {
        if (allNotes.isPresent()) {
            shell.uncover();
            return;
        }
        flush();
        var before = Optional.ofNullable(shell.getScene().getFocusOwner());
        var page = new NotesPage(workspace, desk, messages, this::openNote, shell::uncover);
        shell.cover(page, () -> {
            page.close();
            allNotes = Optional.empty();
            before.ifPresent(Node::requestFocus);
        });
        allNotes = Optional.of(page);
        page.focus();
    }

    private void openNote(NoteId note) {
        desk.panel().set(PanelName.NOTES);
        notes.open(note);
    }

    /// Binds a command that needs a passage, and says so where none is selected.
    private void passage(Command command, Runnable action) {
        commands.bind(command, () -> {
            if (reader.hasPassage()) {
                action.run();
            } else {
                shell.say(messages.text("status.select"));
            }
        }, this::hasArticle);
    }

    /// The search box finds, the tags panel tags, and neither knows of the other.
    private void tagHits() {
        var typed = search.typed();
        if (Query.of(typed).isEmpty()) {
            shell.say(messages.text("status.search.first"));
            return;
        }
        shell.show(PanelName.TAGS);
        tags.tagHits(typed, new HitsOf(workspace.library(), Query.of(typed)), reader.lastColour());
    }

    /// A key of a tag is no command, for the analyst gives and takes it.
    private void tagByKey(KeyEvent event) {
        if (!(event.getTarget() instanceof TextInputControl)) {
            tags.tagOfKey(event).ifPresent(tag -> {
                if (reader.hasPassage()) {
                    reader.tag(tag.id());
                } else {
                    shell.say(messages.text("status.select"));
                }
                event.consume();
            });
        }
    }

    /// Binds a command that needs a highlight, and says so where none is selected.
    private void extent(Command command, Runnable action) {
        commands.bind(command, () -> {
            if (desk.highlight().get().isPresent()) {
                action.run();
            } else {
                shell.say(messages.text("status.select.highlight"));
            }
        }, this::hasArticle);
    }

    private boolean hasArticle() {
        return desk.article().get().isPresent();
    }

    /// The passage is highlighted together with the claim, so that leaving the form leaves nothing behind.
    private void recordClaim() {
        shell.show(PanelName.CLAIMS);
        desk.selection().get().ifPresentOrElse(
                range -> desk.article().get().ifPresent(article -> claims.recordOn(article, range)),
                () -> desk.highlight().get().ifPresent(claims::recordOn));
    }

    /// The paragraphs of the passage that is meant, or else the whole text.
    private void correct() {
        flush();
        desk.article().get().ifPresent(article -> versions.correct(article, desk.selection().get()
                .or(() -> desk.highlight().get().flatMap(id -> workspace.mirror().find(Highlight.class, id))
                        .filter(each -> workspace.mirror().find(Article.class, article)
                                .filter(open -> open.places(each)).isPresent())
                        .map(Highlight::range))));
    }

    private void copyCited() {
        var article = desk.article().get().flatMap(id -> workspace.mirror().find(Article.class, id));
        article.ifPresent(each -> reader.passage().ifPresent(letters -> {
            var highlight = desk.selection().get().isPresent() ? Optional.<HighlightId>empty() : desk.highlight().get();
            var content = new ClipboardContent();
            content.putString(Citation.of(each, letters, highlight, messages));
            Clipboard.getSystemClipboard().setContent(content);
            shell.say(messages.text("status.copied.cited"));
        }));
    }

    private void say(Optional<Change> change, String done, String nothing) {
        shell.say(change.map(each -> messages.text(done, new ChangeWords(messages).of(each)))
                .orElseGet(() -> messages.text(nothing)));
    }
}
