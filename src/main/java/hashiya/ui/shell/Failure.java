package hashiya.ui.shell;

import hashiya.export.ExportException;
import hashiya.l10n.Messages;
import hashiya.library.ProblemSentence;
import hashiya.store.StoreException;

/// Says in one sentence what went wrong.
final class Failure {

    private Failure() {
    }

    static String sentence(Exception e, Messages messages) {
        return switch (e) {
            case StoreException store -> ProblemSentence.of(store, messages);
            case ExportException export -> messages.text(export.problem().key(), export.file());
            default -> messages.text("problem.unexpected");
        };
    }
}
