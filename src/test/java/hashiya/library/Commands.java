package hashiya.library;

import java.io.IOException;
import java.util.List;

/// Commands of the system that tests run on.
public final class Commands {

    private Commands() {
    }

    /// @return whether it is there and succeeded
    public static boolean run(String... command) {
        try {
            return new ProcessBuilder(List.of(command)).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
