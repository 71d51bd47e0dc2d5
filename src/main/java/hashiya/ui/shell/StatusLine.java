package hashiya.ui.shell;

import hashiya.l10n.Messages;
import hashiya.ui.control.IconButton;
import hashiya.work.Background;
import hashiya.work.Job;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The line at the bottom: what was just done, and the long work under way with its progress and a cancel button.
final class StatusLine extends HBox implements AutoCloseable {

    private final Label news = new Label();
    private final HBox work = new HBox();
    private final Label name = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Messages messages;
    private final ProgressWords words;
    private final Runnable unwatch;
    private Job job;

    StatusLine(Background background, Messages messages) {
        this.messages = messages;
        words = new ProgressWords(messages);
        getStyleClass().add("status-line");
        news.setId("status");
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        work.getStyleClass().add("status-work");
        work.getChildren().setAll(name, bar, new IconButton(Feather.X, messages.text("status.cancel"), this::cancel));
        work.setVisible(false);
        work.managedProperty().bind(work.visibleProperty());
        getChildren().setAll(news, space, work);
        unwatch = background.watch(this::show);
    }

    /// Says in one sentence what happened.
    void say(String sentence) {
        news.setText(sentence);
    }

    /// Shows a sign beside the work under way.
    void add(Node sign) {
        getChildren().add(getChildren().indexOf(work), sign);
    }

    @Override
    public void close() {
        unwatch.run();
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
            say(messages.text("status.cancelling"));
        }
    }

    private void show(Job of, Job.State state) {
        job = of;
        work.setVisible(!state.over());
        name.setText(words.of(state));
        bar.setProgress(state.total() > 0 ? (double) state.done() / state.total() : ProgressBar.INDETERMINATE_PROGRESS);
    }
}
