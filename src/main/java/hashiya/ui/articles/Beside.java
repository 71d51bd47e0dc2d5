package hashiya.ui.articles;

import hashiya.ui.desk.Workspace;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Works on articles where it disturbs nobody: few of them at once, many beside the screen.
final class Beside {

    /// So many are worked through before anybody could notice.
    private static final int AT_ONCE = 1_000;

    private final Workspace workspace;

    Beside(Workspace workspace) {
        this.workspace = workspace;
    }

    static boolean isMany(int articles) {
        return articles > AT_ONCE;
    }

    /// Hands what came of it to the screen.
    <T> void work(int articles, Supplier<T> work, Consumer<T> then) {
        if (isMany(articles)) {
            workspace.read(_ -> work.get(), then);
        } else {
            then.accept(work.get());
        }
    }
}
