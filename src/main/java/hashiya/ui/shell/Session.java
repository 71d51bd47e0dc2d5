package hashiya.ui.shell;

import hashiya.change.Change;
import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.Colour;
import hashiya.model.Highlight;
import hashiya.model.NoteTarget;
import hashiya.ui.articles.ArticlesPanel;
import hashiya.ui.claims.ClaimsPanel;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.PanelName;
import hashiya.ui.desk.Workspace;
import hashiya.ui.details.DetailsPanel;
import hashiya.ui.highlights.HighlightsPanel;
import hashiya.ui.notes.NotesPage;
import hashiya.ui.notes.NotesPanel;
import hashiya.ui.reader.PassageDeeds;
import hashiya.ui.reader.ReaderPane;
import hashiya.ui.reader.TypeCase;
import hashiya.ui.search.SearchBox;
import hashiya.ui.tags.TagsPanel;
import hashiya.ui.versions.VersionSheets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;

/// The views on one open workspace in one language, and the commands that work in them.
final class Session implements AutoCloseable {

    private final Workspace workspace;
    private final Desk desk;
    private final Messages messages;
    private final Commands commands;
    private final SearchBox search;
    private final ArticlesPanel articles;
    private final Readers readers;
    private final HighlightsPanel highlights;
    private final TagsPanel tags;
    private final ClaimsPanel claims;
    private final NotesPanel notes;
    private final DetailsPanel details;
    private final Shell shell;
    private final Going going;
    private final StandingKeeper keeper;
    private final VersionSheets versions;
    private final Suggesting suggesting;
    private Optional<Hint> hint = Optional.empty();
    private final LibraryTable library;
    private final ClaimsBoard board;
    private final QuestionPage question;
    /// What may fill the window.
    private final List<CoveringPage<?>> covering;

    /// @param pages what the views over the whole window were asked for, for as long as the workspace is open
    Session(Workspace workspace, Desk desk, Messages messages, Commands commands, Pages pages) {
        this.workspace = workspace;
        this.desk = desk;
        this.messages = messages;
        this.commands = commands;
        search = new SearchBox(workspace, desk, messages, pages.search());
        articles = new ArticlesPanel(workspace, desk, messages, pages.library());
        var typeCase = new TypeCase();
        readers = new Readers(desk, commands, messages, reading ->
                furnished(new ReaderPane(workspace, reading, messages, typeCase)));
        highlights = new HighlightsPanel(workspace, desk, messages);
        tags = new TagsPanel(workspace, desk, messages);
        claims = new ClaimsPanel(workspace, desk, messages);
        notes = new NotesPanel(workspace, desk, messages);
        details = new DetailsPanel(workspace, desk, messages);
        var views = new Views(search, articles, readers,
                Map.of(PanelName.HIGHLIGHTS, highlights, PanelName.TAGS, tags, PanelName.CLAIMS, claims,
                        PanelName.NOTES, notes, PanelName.DETAILS, details));
        shell = new Shell(views, desk, commands, workspace.background(), messages);
        claims.setOver(shell::lay);
        versions = new VersionSheets(workspace, desk, messages, shell::lay, shell::say);
        library = new LibraryTable(articles, pages, shell);
        board = new ClaimsBoard(workspace, desk, messages, pages, shell);
        question = new QuestionPage(workspace, desk, messages, pages, shell);
        var around = new Searching.Around(readers, claims, shell, commands);
        var searching = new Searching(workspace, desk, messages, around,
                new CoveringPage<>(Pages.Page.SEARCH, pages, shell, search::page));
        bind();
        searching.bind(search);
        new Tagger(workspace, search, pages.search(), tags, around).bind(commands, messages);
        var allNotes = new NoteCommands(desk, notes, pages, shell, (onOpen, onLeave) ->
                new NotesPage(workspace, desk, messages, onOpen, onLeave));
        allNotes.bind(commands);
        covering = List.of(library.page(), board.page(), question.page(), searching.page(), allNotes.page());
        suggesting = new Suggesting(workspace, readers, claims, shell, messages);
        suggesting.bind(commands);
        going = new Going(workspace, desk, readers, shell, commands);
        keeper = new StandingKeeper(workspace, desk);
    }

    Shell shell() {
        return shell;
    }

    Readers readers() {
        return readers;
    }

    /// Says what to do first, until it is closed or the first passage is marked.
    ///
    /// @param onGone is told once then
    void hint(Runnable onGone) {
        var shown = new Hint(workspace, messages, onGone);
        shell.show(shown);
        hint = Optional.of(shown);
    }

    NotesPanel notes() {
        return notes;
    }

    VersionSheets versions() {
        return versions;
    }

    /// Brings the keyboard to what is to be read.
    void focus() {
        if (covering.stream().noneMatch(CoveringPage::focus)) {
            readers.active().focusText();
        }
    }

    /// The same where what had the keyboard is gone, maybe the last article: then to the first thing of the window.
    void focusSomewhere() {
        focus();
        var owner = shell.getScene().getFocusOwner();
        if (owner == null || owner == shell || owner.getScene() == null) {
            Focus.first(shell);
        }
    }

    /// Commits what is being typed.
    void flush() {
        notes.flush();
        tags.flush();
        claims.flush();
        question.flush();
    }

    @Override
    public void close() {
        flush();
        covering.forEach(CoveringPage::suspend);
        shell.uncover();
        hint.ifPresent(Hint::close);
        going.close();
        suggesting.close();
        search.close();
        keeper.close();
        articles.close();
        readers.close();
        highlights.close();
        details.close();
        shell.close();
    }

    private void bind() {
        for (var colour : Colour.values()) {
            passage(Command.valueOf("HIGHLIGHT_" + colour.digit()), reader -> reader.highlight(colour));
        }
        passage(Command.TAG, reader -> reader.withPassage(_ -> {
            shell.show(PanelName.TAGS);
            tags.tagSelection();
        }));
        passage(Command.NOTE, reader -> reader.withPassage(highlight -> {
            shell.show(PanelName.NOTES);
            notes.writeOn(new NoteTarget.OnHighlight(highlight.id()));
        }));
        passage(Command.CLAIM, _ -> recordClaim());
        passage(Command.COPY_CITED, new CitedCopy(workspace, desk, messages, shell::say)::copy);
        passage(Command.REMOVE, ReaderPane::removeHighlight);
        passage(Command.COPY, reader -> reader.deeds().copy());
        extent(Command.EDGE_START, PassageDeeds::takeUpStart);
        extent(Command.EDGE_END, PassageDeeds::takeUpEnd);
        extent(Command.SPLIT, PassageDeeds::split);
        passage(Command.MERGE, reader -> reader.deeds().merge());
        commands.bind(Command.PLACE, () -> {
            shell.show(PanelName.HIGHLIGHTS);
            if (!highlights.placeOrphan()) {
                shell.say(messages.text("status.place"));
            }
        }, this::hasArticle);
        commands.bind(Command.CORRECT, this::correct, this::hasArticle);
        details.onCompare(version -> desk.article().get().ifPresent(article -> versions.compare(article, version)));
        article(Command.CYCLE, ReaderPane::cycleHighlights);
        article(Command.CHOOSE, reader -> reader.deeds().chooseInLine());
        article(Command.FIND, ReaderPane::find);
        article(Command.FIND_NEXT, reader -> reader.findNext(1));
        article(Command.FIND_PREVIOUS, reader -> reader.findNext(-1));
        commands.bind(Command.UNDO, () -> {
            flush();
            workspace.undo(messages.text("status.undoing"), change -> say(change, "status.undone", "status.undo.none"));
        });
        commands.bind(Command.REDO, () -> {
            flush();
            workspace.redo(messages.text("status.redoing"), change -> say(change, "status.redone", "status.redo.none"));
        });
        library.bind(commands);
        board.bind(commands);
        commands.bind(Command.SOURCES, () -> {
            shell.show(PanelName.CLAIMS);
            claims.showSources();
        });
        question.bind(commands);
        claims.setOnBoard(() -> commands.run(Command.BOARD));
        claims.setOnQuestion(question::openPoints, question::openRelations);
        commands.bind(Command.LARGER, () -> readers.active().enlarge(1));
        commands.bind(Command.SMALLER, () -> readers.active().enlarge(-1));
        commands.bind(Command.NORMAL_SIZE, () -> readers.active().resetTextSize());
        article(Command.WIDER, reader -> reader.widen(1));
        article(Command.NARROWER, reader -> reader.widen(-1));
        article(Command.FLIP, ReaderPane::flipDirection);
        article(Command.SHOW_HIDDEN, ReaderPane::toggleHidden);
    }

    private ReaderPane furnished(ReaderPane reader) {
        reader.setMenu(new PassageMenu(commands, messages)::menu);
        reader.deeds().setOnNews(each -> shell.say(each));
        reader.addAction(Feather.TAG, Command.TAG.message(), () -> commands.run(Command.TAG));
        reader.addAction(Feather.FILE_TEXT, Command.NOTE.message(), () -> commands.run(Command.NOTE));
        reader.addAction(Feather.MESSAGE_SQUARE, Command.CLAIM.message(), () -> commands.run(Command.CLAIM));
        reader.addAction(Feather.ZAP, Command.SUGGEST.message(), () -> commands.run(Command.SUGGEST));
        reader.addAction(Feather.EDIT, Command.CORRECT.message(), () -> commands.run(Command.CORRECT));
        reader.addAction(Feather.TRASH_2, Command.REMOVE.message(), () -> commands.run(Command.REMOVE));
        return reader;
    }

    /// Binds a command that works in the active reader, where an article is open in it.
    private void article(Command command, Consumer<ReaderPane> action) {
        commands.bind(command, () -> action.accept(readers.active()), this::hasArticle);
    }

    /// Binds a command that needs a passage, and says so where none is selected.
    private void passage(Command command, Consumer<ReaderPane> action) {
        commands.bind(command, () -> {
            if (readers.active().hasPassage()) {
                action.accept(readers.active());
            } else {
                shell.say(messages.text("status.select"));
            }
        }, this::hasArticle);
    }

    /// The preview of hits in the tags panel, for the session of another language.
    Optional<TagsPanel.Preview> preview() {
        return tags.preview();
    }

    void resume(TagsPanel.Preview preview) {
        tags.resume(preview);
    }

    /// Binds a command that needs a highlight, and says so where none is selected.
    private void extent(Command command, Consumer<PassageDeeds> action) {
        commands.bind(command, () -> {
            if (desk.highlight().get().isPresent()) {
                action.accept(readers.active().deeds());
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

    private void say(Optional<Change> change, String done, String nothing) {
        shell.say(change.map(each -> messages.text(done, new ChangeWords(messages).of(each)))
                .orElseGet(() -> messages.text(nothing)));
    }
}
