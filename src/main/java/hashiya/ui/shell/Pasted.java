package hashiya.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.input.Clipboard;

/// What somebody pasted or dropped.
sealed interface Pasted {

    record Files(List<Path> paths) implements Pasted {}

    record Text(String text) implements Pasted {}

    /// An address alone. Nothing is fetched.
    record Link() implements Pasted {}

    record Nothing() implements Pasted {}

    Pattern ADDRESS = Pattern.compile("(?:https?|ftp)://\\S+|www\\.\\S+", Pattern.CASE_INSENSITIVE);

    /// @param from the clipboard, or what is dragged
    static Pasted of(Clipboard from) {
        return of(from.hasFiles() ? from.getFiles() : List.of(), from.hasString() ? from.getString() : "");
    }

    /// Files go before the text that stands for them.
    static Pasted of(List<File> files, String text) {
        var words = text == null ? "" : text.strip();
        if (!files.isEmpty()) {
            return new Files(files.stream().map(File::toPath).toList());
        }
        return words.isEmpty() ? new Nothing() : ADDRESS.matcher(words).matches() ? new Link() : new Text(text);
    }
}
