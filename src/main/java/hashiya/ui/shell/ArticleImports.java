package hashiya.ui.shell;

import hashiya.change.Change;
import hashiya.export.Csv;
import hashiya.export.ExportedSheet;
import hashiya.importing.Importer;
import hashiya.importing.Outcome;
import hashiya.importing.Outcome.Imported;
import hashiya.intake.Refusal;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.model.ArticleId;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;
import hashiya.ui.imports.ImportRun;
import hashiya.ui.imports.ReportModel;
import hashiya.ui.imports.ReportSheet;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Brings articles into the open workspace, and tells what came of it.
final class ArticleImports {

    /// What an import asks of the window.
    ///
    /// @param lay    lays a sheet over it, and gives back what takes the sheet away
    /// @param saving asks where the report is to be kept
    /// @param renew  makes an article that came in a newer version of another
    /// @param home   brings the keyboard to what is to be read, where what had it is gone
    record Around(Function<Node, Runnable> lay, Supplier<Optional<Path>> saving, Renewing renew, Runnable home) {}

    @FunctionalInterface
    interface Renewing {
        void renew(ArticleId older, Path file, Optional<ArticleId> instead);
    }

    private final Workspace workspace;
    private final Desk desk;
    private final Messages messages;
    private final News news;
    private final ImportState state;
    private final Around around;

    ArticleImports(Workspace workspace, Desk desk, Transfers.Telling telling, ImportState state, Around around) {
        this.workspace = workspace;
        this.desk = desk;
        this.state = state;
        this.around = around;
        messages = telling.messages();
        news = telling.news();
    }

    /// Imports files and folders, and opens the first article that came of it. Of tables that are named themselves it
    /// asks first which columns hold what.
    void bring(List<Path> paths) {
        new ColumnsAsking(workspace, messages, state, around.lay).ask(paths, wanted -> run(wanted, true));
    }

    /// Imports files that came into the folder that is watched. Whoever is reading is not disturbed.
    void bringFound(List<Path> paths) {
        run(paths, false);
    }

    void paste(String text) {
        workspace.start(messages.text("import.running"),
                _ -> new Importer(workspace.library()).paste(text), this::tellPasted);
    }

    private void tellPasted(Outcome outcome) {
        switch (outcome) {
            case Imported(_, var article, _) -> {
                news.done(messages.text("import.paste.done", article.id()));
                desk.open(article.id());
            }
            case Outcome.Duplicate(_, var known) -> {
                news.done(messages.text("import.paste.known", known));
                desk.open(known);
            }
            case Outcome.Refused(_, var refusal) -> news.trouble(sentence(new Refusal(refusal.reason(),
                    messages.text("import.pasted"), refusal.detail())));
            case Outcome.Renewed _ -> { }
        }
    }

    /// Shows what came of the last import.
    void report() {
        state.last().ifPresent(run -> {
            var closing = new Runnable[] {() -> { }};
            var model = new ReportModel(run, messages);
            var sheet = new ReportSheet(model, messages, new Deeds(run),
                    workspace.background().screen(), () -> closing[0].run());
            closing[0] = around.lay.apply(sheet);
            sheet.start();
        });
    }

    private void run(List<Path> paths, boolean opens) {
        if (paths.isEmpty()) {
            return;
        }
        Library library = workspace.library();
        var importer = new Importer(library).with(ColumnsAsking.said(state.habits()));
        workspace.start(messages.text("import.running"), progress -> ImportRun.of(library, importer, paths, progress),
                run -> {
                    tell(run, opens);
                    if (!importer.left().isEmpty() && !run.extent().isStopped() && !workspace.isClosed()) {
                        new Exchanges(workspace, desk, messages, news).bring(importer.left());
                    }
                });
    }

    private void tell(ImportRun run, boolean opens) {
        if (workspace.isClosed()) {
            return;
        }
        state.keep(run);
        var words = new ImportNews(messages);
        news.done(words.done(run));
        var trouble = words.trouble(run);
        if (!trouble.isEmpty()) {
            news.onTrouble().accept(single(run).map(this::offer)
                    .orElseGet(() -> new Offer(trouble, messages.text(offered(run)), () -> offer(run))));
        }
        if (opens) {
            run.report().first().ifPresent(desk::open);
        }
    }

    /// The one article that all that is to be said is about.
    private static Optional<Imported> single(ImportRun run) {
        return run.extent().isStopped() || run.report().refused() > 0 || run.report().resembling().size() != 1
                ? Optional.empty() : Optional.of(run.report().resembling().getFirst());
    }

    private Offer offer(Imported article) {
        var id = article.article().id();
        var older = article.resembles().orElseThrow();
        return new Offer(messages.text("versions.resembles", id, older), 
                messages.text("versions.resembles.renew", older),
                () -> around.renew.renew(older, article.path(), Optional.of(id)));
    }

    private String offered(ImportRun run) {
        return run.extent().isStopped() ? "import.goon" : "command.import.report";
    }

    private void offer(ImportRun run) {
        if (run.extent().isStopped()) {
            run(run.paths(), true);
        } else {
            state.keep(run);
            report();
        }
    }

    private String sentence(Refusal refusal) {
        return messages.text(refusal.messageKey(), refusal.messageValues().toArray());
    }

    /// Takes an import back, unless something else was done since.
    private void undo(ImportRun run) {
        Library library = workspace.library();
        workspace.start(messages.text("import.undoing"), progress -> {
            if (library.lastEntry() != run.entry()) {
                return Optional.<Change>empty();
            }
            var steps = library.undoSteps();
            return library.undo(done -> progress.at(done, steps));
        }, undone -> {
            if (undone.isPresent()) {
                news.done(messages.text("status.undone", new ChangeWords(messages).of(undone.get())));
                around.home.run();
            } else {
                news.trouble(messages.text("import.undo.late"));
            }
        });
    }

    private final class Deeds implements ReportSheet.Deeds {

        private final ImportRun run;

        Deeds(ImportRun run) {
            this.run = run;
        }

        @Override
        public void open(ArticleId article) {
            desk.open(article);
        }

        @Override
        public void renew(ArticleId older, Imported article) {
            around.renew.renew(older, article.path(), Optional.of(article.article().id()));
        }

        @Override
        public void again(List<Path> files) {
            bring(files);
        }

        @Override
        public void undo() {
            ArticleImports.this.undo(run);
        }

        @Override
        public void copy(String text) {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            news.done(messages.text("import.copied"));
        }

        @Override
        public void save(List<List<String>> table) {
            around.saving.get().ifPresent(file -> workspace.start(messages.text("export.running"), _ -> {
                var csv = new Csv();
                table.forEach(csv::row);
                return ExportedSheet.write(file, csv.bytes());
            }, _ -> news.done(messages.text("export.file.done", file))));
        }
    }
}
