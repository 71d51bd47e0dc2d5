package hashiya.ui.shell;

import hashiya.ui.control.Covering;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Lets a page fill the window and puts it away again, and brings it back in another language.
///
/// @param <P> the page
final class CoveringPage<P extends Node & Covering> {

    private final Pages.Page name;
    private final Pages pages;
    private final Shell shell;
    private final Function<Runnable, P> making;
    private Optional<P> page = Optional.empty();
    private boolean suspended;

    /// @param making makes the page, given what puts it away
    CoveringPage(Pages.Page name, Pages pages, Shell shell, Function<Runnable, P> making) {
        this.name = name;
        this.pages = pages;
        this.shell = shell;
        this.making = making;
    }

    /// The page, while it fills the window.
    Optional<P> page() {
        return page;
    }

    /// Opens it again where it stood open in another language.
    void resume() {
        if (pages.isOpen(name)) {
            open();
        }
    }

    /// Puts it away, or else opens it and brings the keyboard there.
    void turn() {
        if (page.isPresent()) {
            shell.uncover();
        } else {
            open();
            focus();
        }
    }

    void open() {
        var before = Optional.ofNullable(shell.getScene()).map(Scene::getFocusOwner);
        var opened = making.apply(shell::uncover);
        shell.cover(opened, () -> {
            opened.close();
            page = Optional.empty();
            if (!suspended) {
                pages.close(name);
            }
            // In the language that it was opened in something else had it.
            before.ifPresentOrElse(Node::requestFocus, shell::focusReader);
        });
        page = Optional.of(opened);
        pages.open(name);
    }

    /// Brings the keyboard to the page.
    ///
    /// @return whether it is open
    boolean focus() {
        page.ifPresent(Covering::focus);
        return page.isPresent();
    }

    /// Puts the page away, to be opened again in another language.
    void suspend() {
        suspended = true;
        if (page.isPresent()) {
            shell.uncover();
        }
    }
}
