package hashiya.html;

import hashiya.export.ExportedFile;
import hashiya.export.Reports;
import hashiya.work.Progress;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/// Turns pages of a report into files of HTML, ready to be put into a folder. The same workspace gives the same bytes.
///
/// @param marking stands at the head and the foot of every page; empty where nothing does
public record HtmlFiles(Reports reports, String marking) {

    static final String ENDING = ".html";

    /// Pages without a marking.
    public HtmlFiles(Reports reports) {
        this(reports, "");
    }

    /// The files, each made when it is asked for: those of all articles together may be larger than the memory.
    ///
    /// @param progress counts pages, and stops the work when it was cancelled
    /// @throws java.util.NoSuchElementException if what is asked for is not there
    public Stream<ExportedFile> files(Progress progress) {
        var form = new HtmlForm(reports, Style.of(marking), marking);
        var count = new AtomicLong();
        return reports.pages().map(each -> {
            progress.at(count.getAndIncrement(), 0);
            return new ExportedFile(each.path(ENDING), new HtmlPage(each, form).html());
        });
    }
}
