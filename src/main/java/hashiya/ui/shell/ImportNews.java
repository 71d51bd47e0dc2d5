package hashiya.ui.shell;

import hashiya.importing.Outcome;
import hashiya.l10n.Messages;
import hashiya.ui.imports.ImportRun;
import java.util.stream.Collectors;

/// What is said of an import when it is over. Few refusals are said at once; of many, only how many they are.
final class ImportNews {

    /// So many sentences are read in a strip.
    private static final int FEW = 3;

    private final Messages messages;

    ImportNews(Messages messages) {
        this.messages = messages;
    }

    String done(ImportRun run) {
        return messages.text("import.done", messages.count("import.imported", run.report().imported()),
                messages.count("import.known", run.report().known()));
    }

    /// What must not be missed; empty where there is nothing of the kind.
    String trouble(ImportRun run) {
        var report = run.report();
        if (run.extent().isStopped()) {
            return messages.text("import.stopped", run.extent().done(), run.extent().total());
        }
        if (report.refused() > 0) {
            return report.refused() > FEW ? messages.count("import.refused", report.refused())
                    : report.refusals().stream().map(Outcome.Refused::refusal)
                            .map(each -> messages.text(each.messageKey(), each.messageValues().toArray()))
                            .collect(Collectors.joining("\n"));
        }
        return report.resembling().isEmpty() ? "" : messages.count("import.resembling", report.resembling().size());
    }
}
