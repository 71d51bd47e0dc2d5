package hashiya.ui;

import hashiya.app.LinuxTextRepair;
import hashiya.ui.control.Typeface;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Starts the headless toolkit as the program does, with the text repair and the fonts.
///
/// Annotate a test class with `@ExtendWith(FxTest.class)`; a test that asks for an `FxRobot` gets one that asks on the
/// JavaFX thread where things are.
public final class FxTest implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        FxToolkit.registerPrimaryStage();
        onFx(() -> {
            LinuxTextRepair.install();
            Typeface.loadAll();
            return true;
        });
    }

    /// What went wrong on the screen in another test is that test's own.
    @Override
    public void beforeEach(ExtensionContext context) {
        WaitForAsyncUtils.clearExceptions();
    }

    /// Lets go of every key and button, so that no test begins with one held.
    @Override
    public void afterEach(ExtensionContext context) {
        new ScreenRobot().release(new KeyCode[0]).release(new MouseButton[0]);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == FxRobot.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return new ScreenRobot();
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
