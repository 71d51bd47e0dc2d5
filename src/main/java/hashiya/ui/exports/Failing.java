package hashiya.ui.exports;

import hashiya.export.ExportException;
import hashiya.l10n.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says in one sentence why something could not go out.
final class Failing {

    private static final Logger LOG = LoggerFactory.getLogger(Failing.class);

    private Failing() {
    }

    static String sentence(Exception failure, Messages messages) {
        return switch (failure) {
            case ExportException export -> messages.text(export.problem().key(), export.file());
            case Unable unable -> messages.text(unable.key());
            default -> {
                LOG.error("Something could not go out", failure);
                yield messages.text("problem.unexpected");
            }
        };
    }
}
