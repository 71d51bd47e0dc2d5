package hashiya.ui.shell;

import hashiya.model.ArticleId;
import hashiya.model.Id;
import hashiya.outgoing.Format;
import hashiya.ui.desk.Desk;
import hashiya.ui.exports.OrderModel;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;

/// The commands that bring something into the open workspace or out of it: they ask where, and hand the rest over.
final class TransferCommands {

    private final Commands commands;
    private final Asking dialogs;
    private final Supplier<Transfers> transfers;
    private final Supplier<Desk> desk;
    private final BooleanSupplier isOpen;

    /// @param transfers asked anew each time, because workspace and language change
    TransferCommands(Commands commands, Asking dialogs, Supplier<Transfers> transfers, Supplier<Desk> desk,
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
        leave();
        Supplier<Optional<ArticleId>> article = () -> desk.get().article().get();
        bind(Command.PRINT, () -> article.get().ifPresent(each -> transfers.get().print(each, dialogs.owner())));
        bind(Command.VERIFY, () -> transfers.get().verify());
    }

    /// All ways out lead through one sheet, each to another of its choices.
    private void leave() {
        bind(Command.EXPORT_ALL, () -> transfers.get().leaving().export(_ -> { }));
        export(Command.EXPORT_BOARD, order -> order.choose(Format.BOARD));
        export(Command.EXPORT_QDPX, order -> order.choose(Format.QDPX));
        export(Command.EXPORT_QDC, order -> order.choose(Format.QDC));
        export(Command.EXPORT_ANNOTATIONS, order -> order.choose(Format.WEBANNOTATION));
        exportOne(Command.EXPORT_ARTICLE, () -> desk.get().article().get(), Optional.empty());
        exportOne(Command.EXPORT_CLAIM, () -> desk.get().claim().get(), Optional.empty());
        exportOne(Command.EXPORT_PDF, () -> desk.get().article().get(), Optional.of(Format.PDF));
        exportOne(Command.EXPORT_PICTURES, () -> desk.get().article().get(), Optional.of(Format.PNG));
        bind(Command.SHARE, () -> transfers.get().leaving().share());
    }

    private void export(Command command, Consumer<OrderModel> preset) {
        bind(command, () -> transfers.get().leaving().export(preset));
    }

    /// @param format empty for the one that was taken last, where it can hold the thing
    private void exportOne(Command command, Supplier<? extends Optional<? extends Id>> open, Optional<Format> format) {
        bind(command, () -> open.get().ifPresent(each -> transfers.get().leaving().export(order -> {
            order.choose(each);
            format.ifPresent(order::choose);
        })));
    }

    private void bind(Command command, Runnable action) {
        commands.bind(command, action, isOpen);
    }
}
