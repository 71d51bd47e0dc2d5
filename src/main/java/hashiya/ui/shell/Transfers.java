package hashiya.ui.shell;

import hashiya.export.EditedVault;
import hashiya.importing.AnnotationImporter;
import hashiya.importing.Importer;
import hashiya.importing.Outcome;
import hashiya.importing.Renewal;
import hashiya.l10n.Messages;
import hashiya.library.CheckSentence;
import hashiya.model.ArticleId;
import hashiya.outgoing.Subject;
import hashiya.paper.PaperSize;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;
import hashiya.ui.returned.ReturnedSheets;
import hashiya.ui.versions.VersionSheets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.stage.Window;

/// What goes into a workspace and out of it: long work, with progress in the status line and a sentence at its end.
final class Transfers {

    private final Workspace workspace;
    private final Desk desk;
    private final Messages messages;
    private final VersionSheets versions;
    private final News news;
    private final ImportState imports;
    private PaperSize paper = PaperSize.A4;
    private Function<Node, Runnable> lay = _ -> () -> { };
    private Supplier<Optional<Path>> saving = Optional::empty;
    private Outgoing outgoing;
    private Runnable home = () -> { };

    /// @param versions shows what a newer version would change
    Transfers(Workspace workspace, Desk desk, VersionSheets versions, Telling telling, ImportState imports) {
        this.workspace = workspace;
        this.desk = desk;
        this.versions = versions;
        this.imports = imports;
        messages = telling.messages();
        news = telling.news();
    }

    /// In which words and where something is told.
    record Telling(Messages messages, News news) {}

    /// @param sheets lays a sheet over the window, and gives back what takes it away
    /// @param asking where the report of an import is to be kept
    Transfers over(Function<Node, Runnable> sheets, Supplier<Optional<Path>> asking) {
        lay = sheets;
        saving = asking;
        return this;
    }

    /// What the sheets need through which things leave.
    ///
    /// @param board as it stands on the screen
    record Outgoing(Leaving.Habits habits, Leaving.Around around, Supplier<Subject.Board> board) {}

    Transfers out(Outgoing given) {
        outgoing = given;
        return this;
    }

    /// @param focus brings the keyboard to what is to be read
    Transfers home(Runnable focus) {
        home = focus;
        return this;
    }

    /// Takes paper of another size than A4 for pages.
    Transfers on(PaperSize size) {
        paper = size;
        return this;
    }

    /// Imports files and folders, opens the first article that came of it, and says what was refused and why. Of a folder
    /// that was exported only the notes are meant.
    void importAll(List<Path> paths) {
        if (paths.size() == 1 && EditedVault.isOne(paths.getFirst())) {
            notesBack(paths.getFirst());
            return;
        }
        // Some have to be looked into, so each is asked once.
        var isAnnotations = paths.stream().collect(Collectors.partitioningBy(AnnotationImporter::takes));
        if (!isAnnotations.get(false).isEmpty()) {
            articles().bring(isAnnotations.get(false));
        }
        // Behind the articles, which some of them are about.
        if (!isAnnotations.get(true).isEmpty()) {
            exchange().bring(isAnnotations.get(true));
        }
    }

    /// What is exchanged with programs that mark texts too.
    Exchanges exchange() {
        return new Exchanges(workspace, desk, messages, news);
    }

    /// Takes what was pasted or dropped.
    void take(Pasted pasted) {
        switch (pasted) {
            case Pasted.Files(var paths) -> importAll(paths);
            case Pasted.Text(var text) -> articles().paste(text);
            case Pasted.Link _ -> news.trouble(messages.text("import.link"));
            case Pasted.Nothing _ -> news.done(messages.text("import.paste.none"));
        }
    }

    /// Brings in what comes into a folder, from now on.
    void watch(Path folder) {
        imports.watch(folder);
        news.done(messages.text("watch.on", folder));
    }

    /// How articles come in.
    ArticleImports articles() {
        return new ArticleImports(workspace, desk, new Telling(messages, news), imports,
                new ArticleImports.Around(lay, saving, this::renew, home));
    }

    /// Shows what a file would change as a newer version of an article, and brings it in if the analyst says so.
    void renew(ArticleId article, Path file) {
        renew(article, file, Optional.empty());
    }

    /// @param instead an article that was imported from the file, and goes in the same step
    private void renew(ArticleId article, Path file, Optional<ArticleId> instead) {
        workspace.start(messages.text("versions.renew.reading"),
                _ -> new Importer(workspace.library()).plan(article, file, instead), plan -> {
                    switch (plan) {
                        case Renewal.Idle(var outcome) -> report(outcome);
                        case Renewal.Possible renewal ->
                                versions.preview(renewal.revision(), instead, () -> bringIn(renewal));
                    }
                });
    }

    private void bringIn(Renewal.Possible renewal) {
        workspace.start(messages.text("versions.renew.running"),
                _ -> new Importer(workspace.library()).renew(renewal), this::report);
    }

    private void report(Outcome outcome) {
        switch (outcome) {
            case Outcome.Renewed(_, var newer, var revision) -> {
                news.done(messages.text("versions.renew.done", newer.text().number(), revision.kept(),
                        revision.changed(), revision.losing().size()));
                desk.open(newer.id());
            }
            case Outcome.Duplicate(_, var known) -> news.trouble(messages.text("versions.renew.duplicate", known));
            case Outcome.Refused(_, var refusal) ->
                    news.trouble(messages.text(refusal.messageKey(), refusal.messageValues().toArray()));
            case Outcome.Imported _ -> { }
        }
    }

    /// Shows which notes of an exported folder were edited, and brings in those that the analyst takes.
    void notesBack(Path folder) {
        new ReturnedSheets(workspace, desk, messages, lay, news::done).bring(folder);
    }

    /// What leaves, through which sheet.
    Leaving leaving() {
        return new Leaving(workspace, desk, messages, outgoing.habits, outgoing.around).with(paper, outgoing.board.get());
    }

    /// Prints an article. Where there is no printer it says so.
    void print(ArticleId article, Window owner) {
        leaving().unveiled().ifPresent(news::trouble);
        new Printing(workspace, messages, news::done, news::trouble).print(article, owner);
    }

    /// Checks the whole file and says what came of it.
    void verify() {
        workspace.start(messages.text("verify.running"), _ -> workspace.library().verify(), checks -> {
            var faults = checks.stream().filter(check -> !check.ok())
                    .map(check -> CheckSentence.of(check, messages)).toList();
            if (faults.isEmpty()) {
                news.done(messages.text("verify.well"));
            } else {
                news.trouble(messages.text("verify.faults") + "\n" + String.join("\n", faults));
            }
        });
    }
}
