package hashiya.app;

import hashiya.shaping.TextShaping;
import java.lang.reflect.Field;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.LoggerFactory;

/// Makes JavaFX able to wrap Arabic on Linux. To be installed once, before the first text is laid out; on any thread that
/// the JavaFX thread waits for.
///
/// On Linux JavaFX shapes text with Pango, and keeps beside each run of text the UTF-8 copy that Pango was given. When a
/// line breaks inside a run, JavaFX shortens that same run and shapes it again, but is handed the copy of the longer text,
/// so that any `Text`, `TextFlow`, `Label` or `TextArea` that wraps Arabic throws `ArrayIndexOutOfBoundsException` (23 to
/// 27-ea) or draws lines off the screen (21, 22). The copy is found in a private map of the one layout that the JavaFX thread
/// uses; it is replaced here by a map that never answers, so that every shaping starts from the letters as they are.
///
/// The module path needs `--add-opens javafx.graphics/com.sun.javafx.text=hashiya` and
/// `--add-opens javafx.graphics/com.sun.javafx.font.freetype=hashiya`; the class path needs neither.
public final class LinuxTextRepair {

    /// What became of the repair.
    public enum Outcome {
        /// This machine shapes its text by other code than Pango.
        NOT_NEEDED,
        INSTALLED,
        /// JavaFX has no such map, or does not let anybody near it.
        IMPOSSIBLE;

        /// The key of the sentence that says to the analyst what to do; nothing where all is well.
        public Optional<String> messageKey() {
            return this == IMPOSSIBLE ? Optional.of("app.textRepair.impossible") : Optional.empty();
        }
    }

    static final String MANAGER = "com.sun.javafx.text.GlyphLayoutManager";

    private LinuxTextRepair() { }

    /// Installs the repair, and the shaping that stands before what it repairs; doing so again changes nothing.
    public static Outcome install() {
        if (isLinux()) {
            TextShaping.install();
        }
        return install(MANAGER);
    }

    /// @param manager the class that holds the layout, so that a JavaFX without it can be tried out
    static Outcome install(String manager) {
        if (!isLinux()) {
            return Outcome.NOT_NEEDED;
        }
        try {
            var layout = opened(Class.forName(manager), "REUSABLE_INSTANCE").get(null);
            layout = TextShaping.javafxLayout(layout);
            if (!layout.getClass().getSimpleName().equals("PangoGlyphLayout")) {
                return Outcome.NOT_NEEDED;
            }
            replace(opened(layout.getClass(), "runUtf8"), layout);
            return Outcome.INSTALLED;
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            LoggerFactory.getLogger(LinuxTextRepair.class).error("The text repair does not fit this JavaFX", e);
            return Outcome.IMPOSSIBLE;
        }
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").startsWith("Linux");
    }

    private static Field opened(Class<?> owner, String name) throws ReflectiveOperationException {
        var field = owner.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    private static void replace(Field field, Object layout) throws IllegalAccessException {
        var copies = (Map<?, ?>) field.get(layout);
        if (!(copies instanceof NeverAnswers)) {
            field.set(layout, new NeverAnswers(copies.values()));
        }
    }

    /// Remembers what it is given only so that it can be disposed of: JavaFX frees all `values` and then calls `clear`.
    private static final class NeverAnswers extends AbstractMap<Object, Object> {

        private final List<Object> copies;

        private NeverAnswers(Collection<?> before) {
            copies = new ArrayList<>(before);
        }

        @Override
        public Object get(Object run) {
            return null;
        }

        @Override
        public Object put(Object run, Object copy) {
            copies.add(copy);
            return null;
        }

        @Override
        public Collection<Object> values() {
            return copies;
        }

        @Override
        public void clear() {
            copies.clear();
        }

        @Override
        public Set<Entry<Object, Object>> entrySet() {
            return Set.of();
        }
    }
}
