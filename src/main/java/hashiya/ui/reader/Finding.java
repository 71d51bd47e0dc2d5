package hashiya.ui.reader;

import hashiya.l10n.Messages;
import hashiya.text.TextRange;
import hashiya.ui.desk.Workspace;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Looking for something in the open article: the bar, what it finds, and the reader that shows it.
final class Finding {

    /// A longer selection is a passage, not something to look for. In UTF-16 units.
    private static final int LONGEST_PROPOSAL = 80;

    private final ArticleView view;
    private final FindModel model;
    private final FindBar bar;

    Finding(ArticleView view, Workspace workspace, Messages messages) {
        this.view = view;
        model = new FindModel(workspace);
        bar = new FindBar(model, messages, this::place, this::close);
        show(false);
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::forget);
        model.hits().subscribe(hits -> {
            view.setHits(hits);
            hits.at().filter(hit -> !isInView(hit)).ifPresent(view::reveal);
        });
    }

    Node bar() {
        return bar;
    }

    /// Another article is open, or other lines of it are shown.
    void show(String letters, List<Block> blocks) {
        model.show(letters, blocks, view.place());
    }

    /// Asks what to look for, and proposes the selected letters.
    void open() {
        var selected = view.selectedText().strip();
        show(true);
        bar.start(selected.length() <= LONGEST_PROPOSAL && !selected.contains("\n") ? selected : "");
    }

    /// Goes on to the next hit, or back to the one before; asks what to look for where nothing was found yet.
    void step(int by) {
        if (bar.isVisible()) {
            model.step(by);
        } else if (model.hits().get().all().isEmpty()) {
            open();
        } else {
            model.step(by);
            model.hits().get().at().ifPresent(view::select);
        }
    }

    /// Takes what a search found here, selects the first of it, and lets it be gone through.
    ///
    /// @param found in reading order
    void bring(List<TextRange> found, TextRange first) {
        show(false);
        var apart = new ArrayList<TextRange>();
        for (var each : found) {
            if (apart.isEmpty() || apart.getLast().end() <= each.start()) {
                apart.add(each);
            }
        }
        model.bring(apart, first.start());
        model.hits().get().at().ifPresent(view::select);
    }

    /// What a search brought is marked until somebody leaves it.
    private void forget(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !bar.isVisible()) {
            model.look(FindModel.Wanted.NOTHING, 0);
        }
    }

    /// Puts the bar away. The hit that the reader is at stays selected, to be worked on.
    private void close() {
        var at = model.hits().get().at();
        show(false);
        model.look(FindModel.Wanted.NOTHING, 0);
        at.ifPresent(view::select);
        view.requestFocus();
    }

    private int place() {
        return view.selection().get().map(TextRange::start).orElse(view.place());
    }

    private boolean isInView(TextRange hit) {
        return view.visibleRange().filter(seen -> seen.contains(hit)).isPresent();
    }

    private void show(boolean shown) {
        bar.setVisible(shown);
        bar.setManaged(shown);
    }
}
