package hashiya.ui.reader;

import hashiya.ui.desk.Reading;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;

/// The passage of a reader, dragged away. Other programs get its letters and nothing else; the panels ask the desk
/// what it is.
final class Carrying {

    private final ArticleView view;
    private final Reading reading;
    private final Supplier<Optional<String>> letters;

    /// @param letters of the passage that is meant
    Carrying(ArticleView view, Reading reading, Supplier<Optional<String>> letters) {
        this.view = view;
        this.reading = reading;
        this.letters = letters;
        view.setOnCarried(this::begin);
        view.setOnDragDone(_ -> reading.desk().carried().set(Optional.empty()));
    }

    private void begin() {
        letters.get().ifPresent(carried -> {
            reading.desk().carried().set(reading.passage());
            var content = new ClipboardContent();
            content.putString(carried);
            view.startDragAndDrop(TransferMode.COPY).setContent(content);
        });
    }
}
