package hashiya.sharing;

import hashiya.export.ExportedFile;
import java.util.Optional;

/// Puts the label of the Traffic Light Protocol on files that are no pages.
///
/// A page of Markdown says it in its front matter and in its first line, one of HTML was written with it. Tables and the files of other programs have no
/// line for it that every reader would bear; there it is in the file's name.
final class Marking {

    private static final String FRONT = "---\n";

    private Marking() {
    }

    static ExportedFile of(ExportedFile file, Optional<Tlp> tlp) {
        return tlp.map(each -> file.path().endsWith(".md") ? page(file, each) : file.path().endsWith(".html") ? file
                : named(file, each)).orElse(file);
    }

    private static ExportedFile page(ExportedFile file, Tlp tlp) {
        var text = file.text();
        var line = "**" + tlp.label() + "**\n";
        var end = text.startsWith(FRONT) ? text.indexOf("\n" + FRONT) : -1;
        if (end < 0) {
            return new ExportedFile(file.path(), FRONT + "tlp: \"" + tlp.label() + "\"\n" + FRONT + "\n" + line + "\n"
                    + text);
        }
        var behind = end + 1 + FRONT.length();
        return new ExportedFile(file.path(), FRONT + "tlp: \"" + tlp.label() + "\"\n"
                + text.substring(FRONT.length(), behind) + "\n" + line + text.substring(behind));
    }

    private static ExportedFile named(ExportedFile file, Tlp tlp) {
        var dot = file.path().lastIndexOf('.');
        return new ExportedFile(file.path().substring(0, dot) + "." + tlp.inName() + file.path().substring(dot),
                file.bytes());
    }
}
