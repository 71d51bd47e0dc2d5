package hashiya.outgoing;

import hashiya.outgoing.Shape.Single;
import hashiya.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;

/// What is asked for: what goes out, in which format and how.
public record Order(Format format, Subject subject, Form form) {

    /// @throws IllegalArgumentException if the format does not take what is to go out
    public Order {
        if (!format.takes(subject.kind())) {
            throw new IllegalArgumentException(format + " does not take " + subject);
        }
    }

    public Order in(Form other) {
        return new Order(format, subject, other);
    }

    /// Writes it.
    ///
    /// @param progress counts what is written, and stops the work when it was cancelled
    public void write(Material material, Recipient recipient, Progress progress) {
        format.writer().write(material, this, recipient, progress);
    }

    /// Whether it is all of the workspace in a folder that is kept up, so that what is no longer part of it goes.
    boolean isWhole() {
        return (format == Format.MARKDOWN || format == Format.HTML) && subject.kind() == Subject.Kind.EVERYTHING;
    }

    /// Where it goes: a file that is to stand in a folder is called as the workspace.
    ///
    /// @param to        a folder, or for a single file that file or a folder
    /// @param workspace its file
    public Path place(Path to, Path workspace) {
        return format.shape() instanceof Single single && Files.isDirectory(to)
                ? to.resolve(name(workspace) + "." + single.ending()) : to;
    }

    /// The name of a workspace's file without its ending.
    public static String name(Path workspace) {
        return workspace.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }
}
