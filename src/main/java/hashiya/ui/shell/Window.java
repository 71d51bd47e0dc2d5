package hashiya.ui.shell;

import hashiya.indexing.IndexPlaces;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.outgoing.Subject.Board;
import hashiya.paper.PaperSize;
import hashiya.ui.articles.LibraryLook;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;
import hashiya.ui.imports.ImportHabits;
import hashiya.ui.imports.Watching;
import hashiya.work.Background;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The window: one workspace at a time, in one language and one theme, all of which can be changed while it is open.
public final class Window implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Window.class);
    private static final Duration IDLE = Duration.ofSeconds(5);
    private static final long LOOK_MILLISECONDS = 1_000;

    private final Stage stage;
    private final OpeningView opening;
    private final Scene scene;
    private final FirstPaint firstPaint;
    private final Background background;
    private final Consumer<Settings> onSettings;
    private final AtomicReference<Optional<Library>> library = new AtomicReference<>(Optional.empty());
    private final Jobs jobs;
    private Optional<ImportState> imports = Optional.empty();
    private final Commands commands = new Commands();
    private Optional<String> atStart = Optional.empty();
    private Consumer<Path> onFolder = _ -> { };
    private Settings settings;
    private Messages messages;
    private Desk desk = new Desk();
    private Optional<Pages> pages = Optional.empty();
    private Optional<Workspace> workspace = Optional.empty();
    private Optional<Session> session = Optional.empty();
    private final Indexed index;

    /// Shows the window at once, in its language and colours; [#open] fills it.
    ///
    /// @param onSettings keeps what the analyst changes
    public Window(Stage stage, Background background, Settings settings, Consumer<Settings> onSettings) {
        this.stage = stage;
        this.background = background;
        index = new Indexed(background, this::failed);
        this.settings = settings;
        this.onSettings = onSettings;
        jobs = new Jobs(background);
        messages = new Messages(settings.language());
        opening = new OpeningView(messages, settings.theme());
        scene = new Scene(opening, settings.width(), settings.height());
        face();
        firstPaint = new FirstPaint(scene, background.screen());
        firstPaint.then(this::furnish);
        stage.setScene(scene);
        stage.setTitle(messages.text("start.name"));
        stage.setOnCloseRequest(_ -> keep(settings.sized(scene.getWidth(), scene.getHeight())));
        stage.show();
    }

    /// Keeps an index of what is opened from now on, so that it can be searched.
    public void indexIn(IndexPlaces folders) {
        index.in(folders);
    }

    public Scene scene() {
        return scene;
    }

    /// What can be done in the window.
    public Commands commands() {
        return commands;
    }

    /// Says how a folder is shown in the file manager of the platform.
    public void showFoldersBy(Consumer<Path> showing) {
        onFolder = showing;
    }

    /// What is open and selected just now.
    public Desk desk() {
        return desk;
    }

    /// Opens a workspace in the place of the one that is open. Where that fails, the window says why and stays as
    /// it is.
    public void open(WorkspaceSource source) {
        if (library.get().filter(each -> source.leadsTo(each.file())).isPresent()) {
            return;
        }
        opening.show(source.file());
        background.run(() -> source.opening().open(), opened -> whenDrawn(() -> opened(opened)),
                e -> whenDrawn(() -> notOpened(source, e)));
    }

    /// Does something once the window has been drawn for the first time.
    public void whenDrawn(Runnable action) {
        firstPaint.then(action);
    }

    /// Shows the interface in another language, with everything open and selected as it was.
    public void speak(Language language) {
        keep(settings.with(language));
        messages = new Messages(language);
        bindFiles();
        if (workspace.isPresent()) {
            // Views of the old language follow the old desk and the old ear to the library, and go with them.
            var preview = session.flatMap(Session::preview);
            letGo();
            desk = desk.copy();
            arrange();
            session.ifPresent(each -> preview.ifPresent(each::resume));
        } else {
            show(new StartView(messages, messages.text("start.none"), commands));
        }
        dress();
    }

    /// Changes between the light and the dark look.
    public void wear(Theme theme) {
        wear(settings.looks().in(theme));
    }

    private void wear(Looks looks) {
        keep(settings.with(looks));
        dress();
    }

    private void changePaper() {
        keep(settings.with(settings.paper() == PaperSize.A4 ? PaperSize.LETTER : PaperSize.A4));
        say(messages.text("status.paper." + settings.paper()));
    }

    /// Commits what is being typed, stops long work, and closes the workspace.
    @Override
    public void close() {
        jobs.cancel();
        closeWorkspace();
        imports.ifPresent(ImportState::close);
    }

    /// Lets go of the workspace without closing it: it belongs to somebody else.
    public void release() {
        library.set(Optional.empty());
        closeWorkspace();
    }

    /// Shows a sentence as soon as there is something to show it in.
    ///
    /// @param key of the sentence
    public void warnAtStart(String key) {
        atStart = Optional.of(key);
    }

    /// All that the first picture does not need.
    private void furnish() {
        opening.turn();
        dress();
        var watching = new Watching(background, files -> session.ifPresent(_ -> transfers().articles().bringFound(files)),
                folder -> warn(messages.text("watch.trouble", folder)));
        imports = Optional.of(new ImportState(ImportHabits.of(settings.imports()),
                habits -> keep(settings.withImports(habits.toString())), watching));
        bind();
        background.every(LOOK_MILLISECONDS, () -> library.get().ifPresent(each -> each.settleAfter(IDLE)));
    }

    private void notOpened(WorkspaceSource source, Exception e) {
        LOG.warn("Cannot open {}", source.file(), e);
        if (session.isEmpty()) {
            show(new StartView(messages, Failure.sentence(e, messages), commands));
        } else {
            warn(Failure.sentence(e, messages));
        }
    }

    private void opened(Library opened) {
        closeWorkspace();
        library.set(Optional.of(opened));
        desk = new Desk();
        pages = Optional.of(new Pages());
        pages.get().library().look().set(LibraryLook.of(settings.library()));
        pages.get().library().look().subscribe((_, look) -> keep(settings.withLibrary(look.toString())));
        keep(settings.with(opened.file().toAbsolutePath()));
        imports.orElseThrow().open(opened.file().toAbsolutePath());
        arrange();
        atStart.ifPresent(key -> warn(messages.text(key)));
        workspace.get().readStanding(standing -> {
            if (desk.article().get().isEmpty()) {
                desk.stand(standing);
            }
            // What is read comes first.
            library.get().filter(opened::equals).ifPresent(each -> index.begin(each, pages.orElseThrow()));
        });
    }

    private void arrange() {
        var open = library.get().orElseThrow();
        workspace = Optional.of(new Workspace(open, background, this::failed));
        var arranged = new Session(workspace.get(), desk, messages, commands, pages.orElseThrow());
        arranged.readers().textSize().set(settings.textSize());
        arranged.notes().view().set(settings.noteView());
        arranged.notes().view().subscribe((_, view) -> keep(settings.with(view)));
        arranged.readers().textSize().subscribe((_, size) -> keep(settings.withTextSize(size.doubleValue())));
        session = Optional.of(arranged);
        stage.setTitle(messages.text("window.title", open.file().getFileName()));
        arranged.shell().say(messages.text("status.open", open.file().getFileName()));
        arranged.shell().sign(imports.orElseThrow().sign(messages));
        show(arranged.shell());
        if (settings.newcomer()) {
            arranged.hint(() -> keep(settings.experienced()));
        }
        arranged.focus();
    }

    private void letGo() {
        session.ifPresent(Session::close);
        session = Optional.empty();
        workspace.ifPresent(Workspace::close);
        workspace = Optional.empty();
    }

    private void closeWorkspace() {
        imports.ifPresent(ImportState::leave);
        letGo();
        var standing = desk.standing();
        index.end();
        library.getAndSet(Optional.empty()).ifPresent(each -> background.run(() -> {
            each.keep(standing);
            each.close();
            return true;
        }, _ -> { }, this::failed));
    }

    private void show(Parent root) {
        opening.rest();
        scene.getStylesheets().setAll(settings.looks().sheets());
        root.getStyleClass().add("root");
        scene.setRoot(root);
    }

    private void dress() {
        Application.setUserAgentStylesheet(settings.theme().sheet());
        if (scene.getRoot() != opening) {
            scene.getStylesheets().setAll(settings.looks().sheets());
        }
        face();
    }

    /// The direction of the language and the ground of the theme.
    private void face() {
        scene.setFill(settings.theme().background());
        scene.setNodeOrientation(settings.language().isRightToLeft()
                ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }

    private void bind() {
        commands.listenTo(scene);
        commands.bind(Command.LANGUAGE, () -> speak(settings.language().other()));
        commands.bind(Command.THEME, () -> wear(settings.theme().other()));
        commands.bind(Command.CONTRAST, () -> wear(settings.looks().withOtherContrast()));
        commands.bind(Command.PAPER, this::changePaper);
        commands.bind(Command.LARGER_WORDS, () -> wear(settings.looks().enlarged(1)));
        commands.bind(Command.SMALLER_WORDS, () -> wear(settings.looks().enlarged(-1)));
        bindFiles();
        new FileDrop(() -> session.isPresent(), dropped -> transfers().take(dropped)).listenTo(scene);
    }

    private void bindFiles() {
        var dialogs = new Dialogs(stage, messages);
        commands.bind(Command.OPEN_WORKSPACE,
                () -> dialogs.workspaceToOpen().map(WorkspaceSource::existing).ifPresent(this::open));
        commands.bind(Command.NEW_WORKSPACE,
                () -> dialogs.workspaceToCreate().map(WorkspaceSource::created).ifPresent(this::open));
        new TransferCommands(commands, dialogs, this::transfers, () -> desk, () -> session.isPresent())
                .with(imports.orElseThrow()).bind();
    }

    /// What goes in and out of the open workspace.
    Transfers transfers() {
        var open = session.orElseThrow();
        return new Transfers(workspace.orElseThrow(), desk, open.versions(),
                new Transfers.Telling(messages, new News(this::say, this::warn)), imports.orElseThrow()).on(settings.paper())
                .over(open.shell()::lay, () -> new Dialogs(stage, messages).report())
                .out(new Transfers.Outgoing(new Leaving.Habits(() -> settings.exports(),
                        exports -> keep(settings.withExports(exports))),
                        new Leaving.Around(open.shell()::lay, wanted -> new Dialogs(stage, messages).place(wanted),
                                onFolder, commands::run),
                        () -> new Board(pages.orElseThrow().board().filter(), pages.orElseThrow().board().order())))
                .home(() -> session.ifPresent(Session::focusSomewhere));
    }

    private void say(String sentence) {
        session.ifPresent(each -> each.shell().say(sentence));
    }

    private void warn(String sentence) {
        warn(Offer.none(sentence));
    }

    private void warn(Offer offer) {
        session.ifPresent(each -> each.shell().warn(offer));
    }

    private void failed(Exception e) {
        LOG.error("Something could not be read or written", e);
        warn(Failure.sentence(e, messages));
    }

    private void keep(Settings changed) {
        settings = changed;
        onSettings.accept(changed);
    }
}
