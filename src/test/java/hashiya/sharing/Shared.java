package hashiya.sharing;

import hashiya.export.Draft;
import hashiya.export.ExportedFile;
import hashiya.export.Options;
import hashiya.l10n.Messages;
import hashiya.outgoing.Form;
import hashiya.outgoing.Format;
import hashiya.outgoing.Order;
import hashiya.outgoing.Subject;
import hashiya.paper.PaperSize;
import hashiya.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All of a workspace, asked for in one format or another.
final class Shared {

    private Shared() {
    }

    static Order order(Format format, Messages words) {
        return new Order(format, format.takes(Subject.Kind.EVERYTHING) ? new Subject.Everything() : Subject.Board.WHOLE,
                new Form(Options.in(words.language()), PaperSize.A4).marked(Tlp.RED.label()));
    }

    /// The files of a copy with their labels, as a draft has them.
    static List<Draft.Item> files(Copy copy, Format format, Messages words) {
        var files = new ArrayList<Draft.Item>();
        order(format, words).write(copy.material(), (file, said) -> files.add(new Draft.Item(marked(file, said), 0,
                () -> said)), Progress.NONE);
        return files;
    }

    private static ExportedFile marked(ExportedFile file, String words) {
        return words.isEmpty() ? Marking.of(file, Optional.of(Tlp.RED)) : file;
    }
}
