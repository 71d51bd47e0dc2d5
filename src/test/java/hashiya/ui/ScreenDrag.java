package hashiya.ui;

import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.ClipboardAssistance;
import com.sun.glass.ui.View;
import com.sun.glass.ui.Window;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.Node;

/// The part of a window system that carries things from one place to another.
///
/// The toolkit without a screen has the robot's mouse recognised as a drag, up to where the dragged content is handed to the
/// window system; there it throws («Not supported yet», `HeadlessDnDClipboard`). This stands in its place: it takes the content
/// over, and tells the window under the pointer what a window system tells. Which node hears of it, and whether it takes
/// what is dropped, is JavaFX's own doing.
public final class ScreenDrag implements AutoCloseable {

    private final ClipboardAssistance holder;
    private final Clipboard carrying;
    private boolean inside;

    public ScreenDrag() throws Exception {
        carrying = FxTest.onFx(Carrying::new);
        holder = FxTest.onFx(() -> {
            clipboards().put(Clipboard.DND, carrying);
            return new ClipboardAssistance(Clipboard.DND);
        });
    }

    /// Takes files in hand, as a file manager does.
    public void carry(List<Path> files) throws Exception {
        FxTest.runOnFx(() -> {
            holder.setData(Clipboard.FILE_LIST_TYPE, files.stream().map(Path::toString).toArray(String[]::new));
            holder.setSupportedActions(Clipboard.ACTION_COPY);
            holder.flush();
        });
    }

    /// The words that are dragged, as other programs get them.
    public Object words() throws Exception {
        return FxTest.onFx(() -> carrying.getData(Clipboard.TEXT_TYPE));
    }

    /// Holds what is dragged over a node.
    ///
    /// @return whether it may be dropped there
    public boolean over(Node node) throws Exception {
        var at = middle(node);
        return FxTest.onFx(() -> {
            var action = tell(inside ? "notifyDragOver" : "notifyDragEnter", at, Clipboard.ACTION_COPY);
            inside = true;
            return action == Clipboard.ACTION_NONE ? tell("notifyDragOver", at, Clipboard.ACTION_COPY) : action;
        }) == Clipboard.ACTION_COPY;
    }

    /// Lets it go over a node.
    public void drop(Node node) throws Exception {
        var at = middle(node);
        FxTest.runOnFx(() -> {
            var done = tell("notifyDragDrop", at, Clipboard.ACTION_COPY);
            invoke("notifyDragEnd", done);
            inside = false;
        });
    }

    @Override
    public void close() {
        try {
            FxTest.runOnFx(() -> {
                holder.close();
                clipboards().remove(Clipboard.DND);
            });
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static int tell(String what, Point2D at, int action) {
        var window = window();
        return (int) invoke(what, (int) at.getX() - window.getX(), (int) at.getY() - window.getY(), (int) at.getX(),
                (int) at.getY(), action);
    }

    private static Object invoke(String what, Object... values) {
        try {
            var types = new Class<?>[values.length];
            Arrays.fill(types, int.class);
            var method = View.class.getDeclaredMethod(what, types);
            method.setAccessible(true);
            return method.invoke(window().getView(), values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Window window() {
        return Window.getWindows().stream().filter(each -> each.getView() != null && each.isFocused()).findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // The field is declared so.
    private static Map<String, Clipboard> clipboards() {
        try {
            var field = Clipboard.class.getDeclaredField("clipboards");
            field.setAccessible(true);
            return (Map<String, Clipboard>) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Point2D middle(Node node) throws Exception {
        return FxTest.onFx(() -> {
            var bounds = node.localToScreen(node.getLayoutBounds());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    private static final class Carrying extends Clipboard {

        Carrying() {
            super(DND);
        }
    }
}
