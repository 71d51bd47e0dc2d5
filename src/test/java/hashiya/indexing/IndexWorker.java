package hashiya.indexing;

import hashiya.library.Library;
import java.nio.file.Path;

/// Brings articles in, waits now and then until the index has them, and goes on until it is killed.
final class IndexWorker {

    private IndexWorker() {
    }

    /// @param args the workspace file, and the folder of indexes
    public static void main(String[] args) {
        try (var library = Library.open(Path.of(args[0]));
                var index = WorkspaceIndex.follow(library, IndexPlaces.in(Path.of(args[1])))) {
            for (var number = library.lastEntry(); ; number++) {
                var article = Finding.bringIn(library, "الخبر رقم " + number + " عن مقاتلين في إدلب");
                if (number % 7 == 0) {
                    Finding.await(() -> Finding.in(index, "مقاتلين").contains(article.id()), "found");
                }
                System.out.println(number);
            }
        }
    }
}
