package hashiya.ui.shell;

import hashiya.model.ArticleId;
import hashiya.paper.PageFormat;
import hashiya.ui.desk.Desk;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;

/// The commands that bring something into the open workspace or out of it: they ask where, and hand the rest over.
final class TransferCommands {

    private final Commands commands;
    private final Dialogs dialogs;
    private final Supplier<Transfers> transfers;
    private final Supplier<Desk> desk;
    private final BooleanSupplier isOpen;

    /// @param transfers asked anew each time, because workspace and language change
    TransferCommands(Commands commands, Dialogs dialogs, Supplier<Transfers> transfers, Supplier<Desk> desk,
            BooleanSupplier isOpen) {
        this.commands = commands;
        this.dialogs = dialogs;
        this.transfers = transfers;
        this.desk = desk;
        this.isOpen = isOpen;
    }

    /// Binds what goes on with imports too.
    TransferCommands with(ImportState state) {
        commands.bind(Command.PASTE, () -> transfers.get().take(Pasted.of(Clipboard.getSystemClipboard())), isOpen);
        commands.bind(Command.IMPORT_REPORT, () -> transfers.get().articles().report(),
                () -> isOpen.getAsBoolean() && state.last().isPresent());
        bind(Command.WATCH_FOLDER, () -> dialogs.folder(Command.WATCH_FOLDER.message())
                .ifPresent(folder -> transfers.get().watch(folder)));
        BooleanSupplier isNamed = () -> isOpen.getAsBoolean() && state.watch().isPresent();
        commands.bind(Command.WATCH_NOW, () -> state.watching().lookNow(), isNamed);
        commands.bind(Command.WATCH_TURN, state::turn, isNamed);
        return this;
    }

    void bind() {
        bind(Command.IMPORT_FILES, () -> transfers.get().importAll(dialogs.filesToImport()));
        bind(Command.IMPORT_FOLDER, () -> dialogs.folder(Command.IMPORT_FOLDER.message())
                .ifPresent(folder -> transfers.get().importAll(List.of(folder))));
        bind(Command.IMPORT_NOTES, () -> desk.get().article().get().ifPresent(article ->
                dialogs.file(Command.IMPORT_NOTES.message())
                        .ifPresent(file -> transfers.get().exchange().bring(file, article))));
        bind(Command.NOTES_BACK, () -> dialogs.folder(Command.NOTES_BACK.message())
                .ifPresent(folder -> transfers.get().notesBack(folder)));
        bind(Command.RENEW, () -> desk.get().article().get().ifPresent(article ->
                dialogs.file(Command.RENEW.message()).ifPresent(file -> transfers.get().renew(article, file))));
        bind(Command.EXPORT_ALL, () -> dialogs.folder(Command.EXPORT_ALL.message())
                .ifPresent(folder -> transfers.get().exportAll(folder)));
        bind(Command.EXPORT_QDPX, () -> dialogs
                .fileToWrite(Command.EXPORT_QDPX.message(), transfers.get().name(), "qdpx")
                .ifPresent(file -> transfers.get().exchange().project(file)));
        bind(Command.EXPORT_QDC, () -> dialogs.fileToWrite(Command.EXPORT_QDC.message(), transfers.get().name(), "qdc")
                .ifPresent(file -> transfers.get().exchange().codebook(file)));
        bind(Command.EXPORT_ANNOTATIONS, () -> dialogs
                .fileToWrite(Command.EXPORT_ANNOTATIONS.message(), transfers.get().name(), "jsonld")
                .ifPresent(file -> transfers.get().exchange().annotations(file)));
        Supplier<Optional<ArticleId>> article = () -> desk.get().article().get();
        bind(Command.EXPORT_ARTICLE, article, (each, folder) -> transfers.get().export(each, folder));
        bind(Command.EXPORT_CLAIM, () -> desk.get().claim().get(),
                (each, folder) -> transfers.get().export(each, folder));
        bind(Command.EXPORT_PDF, article,
                (each, folder) -> transfers.get().exportPages(each, folder, PageFormat.PDF));
        bind(Command.EXPORT_PICTURES, article,
                (each, folder) -> transfers.get().exportPages(each, folder, PageFormat.PNG));
        bind(Command.PRINT, () -> article.get().ifPresent(each -> transfers.get().print(each, dialogs.owner())));
        bind(Command.VERIFY, () -> transfers.get().verify());
    }

    private <I> void bind(Command command, Supplier<Optional<I>> open, BiConsumer<I, Path> export) {
        bind(command, () -> open.get().ifPresent(each -> dialogs.folder(command.message())
                .ifPresent(folder -> export.accept(each, folder))));
    }

    private void bind(Command command, Runnable action) {
        commands.bind(command, action, isOpen);
    }
}
