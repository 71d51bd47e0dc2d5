package hashiya.ui;

import hashiya.app.LinuxTextRepair;
import hashiya.ui.control.Typeface;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Starts the headless toolkit as the program does, with the text repair and the fonts.
///
/// Annotate a test class with `@ExtendWith(FxTest.class)`, before `ApplicationExtension` where both are used.
public final class FxTest implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        FxToolkit.registerPrimaryStage();
        onFx(() -> {
            LinuxTextRepair.install();
            Typeface.loadAll();
            return true;
        });
    }

    /// Does something on the JavaFX thread and waits for it.
    public static <T> T onFx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(60), work);
    }

    /// Does something on the JavaFX thread and waits for it.
    public static void runOnFx(Runnable work) throws Exception {
        onFx(() -> {
            work.run();
            return true;
        });
    }
}
