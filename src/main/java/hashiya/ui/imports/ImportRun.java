package hashiya.ui.imports;

import hashiya.importing.ImportReport;
import hashiya.importing.Importer;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.work.Progress;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/// An import that is over, because all of it was done or because the analyst stopped it.
///
/// @param paths  what was asked for
/// @param titles of the articles that the report speaks of
/// @param entry  the last of the journal when it was over: as long as it is the last, undo takes this import back
public record ImportRun(List<Path> paths, ImportReport report, Map<ArticleId, String> titles, long entry,
        Extent extent) {

    /// How far an import came, in files.
    public record Extent(long done, long total, boolean isStopped) {}

    public ImportRun {
        paths = List.copyOf(paths);
        titles = Map.copyOf(titles);
    }

    /// Imports files and folders. Stopping it is no failure: what is done is done, and told.
    public static ImportRun of(Library library, Importer importer, List<Path> paths, Progress progress) {
        var report = new ImportReport();
        var counted = new Counted(progress);
        var isStopped = false;
        try {
            importer.run(paths, counted, outcome -> {
                // The workspace itself may lie in the folder.
                if (!library.owns(outcome.path())) {
                    report.accept(outcome);
                }
            });
        } catch (CancellationException e) {
            isStopped = true;
        }
        return new ImportRun(paths, report, titles(library, report), library.lastEntry(),
                new Extent(counted.done, counted.total, isStopped));
    }

    private static Map<ArticleId, String> titles(Library library, ImportReport report) {
        var titles = new HashMap<ArticleId, String>();
        report.duplicates().forEach(each -> add(library, each.article(), titles));
        for (var each : report.resembling()) {
            each.resembles().ifPresent(other -> add(library, other, titles));
            titles.put(each.article().id(), each.article().facts().title());
        }
        return titles;
    }

    private static void add(Library library, ArticleId id, Map<ArticleId, String> titles) {
        titles.computeIfAbsent(id, each -> library.find(each)
                .map(found -> ((Article) found).facts().title()).orElse(""));
    }

    private static final class Counted implements Progress {

        private final Progress progress;
        private long done;
        private long total;

        Counted(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void at(long nowDone, long nowTotal) {
            done = nowDone;
            total = nowTotal;
            progress.at(nowDone, nowTotal);
        }

        @Override
        public void found(long articles) {
            progress.found(articles);
        }
    }
}
