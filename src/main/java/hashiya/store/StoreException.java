package hashiya.store;

import java.nio.file.Path;
import java.util.Objects;

/// The workspace file could not be read or written. What was in it before is still in it.
public final class StoreException extends RuntimeException {

    private final Problem problem;
    private final transient Path file;

    StoreException(Problem problem, Path file, Throwable cause) {
        super(problem + ": " + file, cause);
        this.problem = Objects.requireNonNull(problem);
        this.file = Objects.requireNonNull(file);
    }

    StoreException(Problem problem, Path file, String detail) {
        super(problem + ": " + file + ": " + detail);
        this.problem = problem;
        this.file = file;
    }

    public Problem problem() {
        return problem;
    }

    public Path file() {
        return file;
    }
}
