package hashiya.library;

import java.nio.file.Path;
import java.util.Random;

/// Works on a workspace until it is killed, and says after each change which journal entry is on the disk.
final class Worker {

    private Worker() {
    }

    /// @param args the workspace file, and a seed
    public static void main(String[] args) {
        var random = new Random(Long.parseLong(args[1]));
        try (var library = Library.open(Path.of(args[0]))) {
            var analyst = new RandomAnalyst(library, random);
            System.out.println(library.lastEntry());
            while (true) {
                switch (random.nextInt(12)) {
                    case 0, 1 -> library.undo();
                    case 2 -> library.redo();
                    case 3 -> library.settleAfter(java.time.Duration.ZERO);
                    default -> analyst.step();
                }
                System.out.println(library.lastEntry());
            }
        }
    }
}
