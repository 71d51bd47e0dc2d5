package hashiya.ui.shell;

import hashiya.intake.IntakeFiles;
import hashiya.intake.table.ColumnMapping;
import hashiya.intake.table.TableGlance;
import hashiya.l10n.Messages;
import hashiya.ui.desk.Workspace;
import hashiya.ui.imports.ColumnsModel;
import hashiya.ui.imports.ColumnsSheet;
import hashiya.ui.imports.ImportHabits;
import hashiya.ui.imports.Preview;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.scene.Node;

/// Asks, before tables come in, which of their columns hold what: once for all tables of the same columns.
final class ColumnsAsking {

    /// @param files that have these columns
    private record Table(TableGlance glance, List<Path> files) {}

    private static final Pattern NAMES = Pattern.compile("(?i).*\\.(?:csv|tsv|tab|jsonl|ndjson|json)");

    private final Workspace workspace;
    private final Messages messages;
    private final ImportState state;
    private final Function<Node, Runnable> lay;

    /// @param lay lays a sheet over the window, and gives back what takes it away
    ColumnsAsking(Workspace workspace, Messages messages, ImportState state, Function<Node, Runnable> lay) {
        this.workspace = workspace;
        this.messages = messages;
        this.state = state;
        this.lay = lay;
    }

    /// What was said of the columns of each file, in case it is a table. May be asked by several threads at once.
    static Function<Path, ColumnMapping> said(ImportHabits habits) {
        return file -> Optional.of(file).filter(each -> !habits.columns().isEmpty() && isTable(each))
                .flatMap(IntakeFiles::table).flatMap(each -> habits.columns(each.columns()))
                .orElse(ColumnMapping.PROPOSED);
    }

    /// @param onReady hears what is to be imported: all but the tables that were left out
    void ask(List<Path> paths, Consumer<List<Path>> onReady) {
        var named = paths.stream().filter(ColumnsAsking::isTable).toList();
        if (named.isEmpty()) {
            onReady.accept(paths);
            return;
        }
        workspace.start(messages.text("columns.looking"), progress -> {
            var tables = new LinkedHashMap<Set<String>, Table>();
            for (var at = 0; at < named.size(); at++) {
                progress.at(at, named.size());
                var file = named.get(at);
                IntakeFiles.table(file).ifPresent(glance -> tables.computeIfAbsent(new HashSet<>(glance.columns()),
                        _ -> new Table(glance, new ArrayList<>())).files.add(file));
            }
            return new ArrayDeque<>(tables.values());
        }, tables -> ask(tables, new ArrayList<>(paths), onReady));
    }

    private void ask(Deque<Table> tables, List<Path> wanted, Consumer<List<Path>> onReady) {
        if (workspace.isClosed()) {
            return;
        }
        if (tables.isEmpty()) {
            onReady.accept(wanted);
            return;
        }
        var table = tables.poll();
        show(table, mapping -> {
            mapping.ifPresentOrElse(said -> state.remember(table.glance.columns(), said),
                    () -> wanted.removeAll(table.files));
            ask(tables, wanted, onReady);
        });
    }

    /// @param onAnswer hears the mapping, or nothing where the table is left out
    private void show(Table table, Consumer<Optional<ColumnMapping>> onAnswer) {
        var file = table.files.getFirst();
        var model = new ColumnsModel(table.glance, state.habits().columns(table.glance.columns()));
        var closing = new Runnable[] {() -> { }};
        var answer = new Answer(onAnswer, () -> closing[0].run());
        var sheet = new ColumnsSheet(file.getFileName().toString(), model, messages, new ColumnsSheet.Deeds(
                (mapping, onRead) -> workspace.read(_ -> Preview.of(file, mapping), onRead),
                mapping -> answer.give(Optional.of(mapping)), () -> answer.give(Optional.empty())));
        closing[0] = lay.apply(sheet);
        if (sheet.getScene() == null) {
            // Something else lies over the window: the table is read as it is proposed.
            answer.give(Optional.of(model.mapping()));
            return;
        }
        sheet.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                answer.give(Optional.empty());
            }
        });
        sheet.start();
    }

    private static boolean isTable(Path file) {
        return file.getFileName() != null && NAMES.matcher(file.getFileName().toString()).matches();
    }

    /// The first answer counts; the sheet goes with it.
    private static final class Answer {

        private final Consumer<Optional<ColumnMapping>> onAnswer;
        private final Runnable close;
        private boolean given;

        Answer(Consumer<Optional<ColumnMapping>> onAnswer, Runnable close) {
            this.onAnswer = onAnswer;
            this.close = close;
        }

        void give(Optional<ColumnMapping> answer) {
            if (!given) {
                given = true;
                close.run();
                onAnswer.accept(answer);
            }
        }
    }
}
