package hashiya.ui.reader;

import hashiya.model.ArticleId;
import hashiya.text.TextRange;
import hashiya.ui.desk.Reading;
import hashiya.ui.desk.Spot;
import hashiya.ui.reader.ReaderModel.Open;
import java.util.List;
import java.util.Optional;

/// Which text stands in the view. It is laid out anew only where it is another one; and what is wanted of it, a place or
/// the hits of a search, waits until it is there.
final class PageTurning {

    /// What of an article the view has to be laid out for.
    private record Shown(ArticleId article, int version, List<Block> blocks) {}

    /// What a search found in an article that may be still on its way.
    private record Brought(ArticleId article, int version, List<TextRange> hits, TextRange first) {}

    /// What became of the page.
    enum Turn { STAYS, OTHER_LINES, OTHER_TEXT }

    private final ArticleView view;
    private final ReaderModel model;
    private final Reading reading;
    private final Finding finding;
    private final Bookmarks bookmarks;
    private Optional<Shown> shown = Optional.empty();
    private Optional<Brought> brought = Optional.empty();
    private boolean showsHidden;
    private long visited;

    PageTurning(ArticleView view, ReaderModel model, Reading reading, Finding finding, Bookmarks bookmarks) {
        this.view = view;
        this.model = model;
        this.reading = reading;
        this.finding = finding;
        this.bookmarks = bookmarks;
    }

    Optional<ArticleId> article() {
        return shown.map(Shown::article);
    }

    boolean isOpen(ArticleId article) {
        return model.open().get().filter(open -> open.article().id().equals(article)).isPresent();
    }

    /// Lines that cleaning hides are shown the next time, or no longer.
    void toggleHidden() {
        showsHidden = !showsHidden;
    }

    Turn turnTo(Open open) {
        var text = showsHidden ? open.whole() : open.shown();
        var page = new Shown(open.article().id(), open.article().text().number(), text.blocks());
        if (shown.equals(Optional.of(page))) {
            return Turn.STAYS;
        }
        var other = shown.filter(each -> each.article.equals(page.article)).isEmpty();
        if (other) {
            leave();
        }
        var place = view.place();
        var renewed = !other && shown.filter(each -> each.version == page.version).isEmpty();
        shown = Optional.of(page);
        view.show(text);
        if (other || renewed) {
            view.setGhosts(Ghosts.NONE);
        }
        finding.show(open.text(), page.blocks());
        if (renewed) {
            view.turnTo(place);
        }
        if (other) {
            bookmarks.turnTo(page.article);
        }
        return other || renewed ? Turn.OTHER_TEXT : Turn.OTHER_LINES;
    }

    void leave() {
        bookmarks.leave();
        shown = Optional.empty();
    }

    /// Goes where the reading says, once the article is there; each visit is one way only.
    void reveal() {
        var place = reading.place().get();
        if (place.isPresent() && place.get().visit() != visited && isOpen(place.get().article())) {
            visited = place.get().visit();
            model.open().get().flatMap(open -> place.get().rangeIn(open.article().text().number()))
                    .ifPresent(view::reveal);
            place.get().again().ifPresent(this::restore);
        }
    }

    private void restore(Spot spot) {
        view.turnTo(spot.offset());
        spot.selection().filter(range -> range.end() <= model.open().get().map(Open::text).orElse("").length())
                .ifPresentOrElse(view::select, view::clearSelection);
    }

    /// What a search found in an article, to be gone through as what is found here.
    ///
    /// @param version of the text that the hits are counted in
    /// @param hits    in reading order
    /// @param first   the one that is gone to
    void bring(ArticleId article, int version, List<TextRange> hits, TextRange first) {
        brought = Optional.of(new Brought(article, version, hits, first));
        take();
    }

    /// Takes up what was brought, where it belongs to the text that stands there.
    void take() {
        var here = brought.filter(each -> shown.filter(page -> page.article.equals(each.article)
                && page.version == each.version).isPresent());
        if (here.isPresent()) {
            brought = Optional.empty();
            finding.bring(here.get().hits, here.get().first);
        }
    }
}
