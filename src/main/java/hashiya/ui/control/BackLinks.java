package hashiya.ui.control;

import hashiya.l10n.Messages;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What mentions a thing, a line each, in a card of that thing; not there where nothing does. Each line leads there.
public final class BackLinks extends VBox {

    /// What has its place in a card; the rest comes when it is asked for.
    private static final int FIRST = 3;

    private record Line(String words, Runnable go) {}

    private final Messages messages;
    private final Label head = new Label();
    private List<Line> lines = List.of();
    private boolean whole;

    public BackLinks(Messages messages) {
        this.messages = messages;
        head.getStyleClass().add("back-links-head");
        getStyleClass().add("back-links");
        show(List.of(), _ -> "", _ -> { });
    }

    /// @param words what is shown of each
    /// @param go    leads there
    public <T> void show(List<T> mentioning, Function<T, String> words, Consumer<T> go) {
        var now = mentioning.stream().map(words).toList();
        whole &= now.equals(lines.stream().map(Line::words).toList());
        lines = mentioning.stream().map(each -> new Line(words.apply(each), () -> go.accept(each))).toList();
        draw();
    }

    private void draw() {
        setVisible(!lines.isEmpty());
        setManaged(!lines.isEmpty());
        head.setText(lines.isEmpty() ? "" : messages.count("mentions.head", lines.size()));
        getChildren().setAll(head);
        lines.stream().limit(whole ? lines.size() : FIRST).forEach(each -> getChildren().add(link(each)));
        if (!whole && lines.size() > FIRST) {
            var rest = new Button(messages.text("mentions.rest", lines.size() - FIRST));
            rest.getStyleClass().addAll("flat", "small", "back-link");
            rest.setOnAction(_ -> {
                whole = true;
                draw();
                getChildren().get(FIRST + 1).requestFocus();
            });
            getChildren().add(rest);
        }
    }

    private static Button link(Line line) {
        var link = new Button(line.words, new FontIcon(Feather.FILE_TEXT));
        link.setMnemonicParsing(false);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setMinWidth(0);
        link.setTooltip(new Tooltip(line.words));
        link.getStyleClass().addAll("flat", "small", "back-link");
        link.setOnAction(_ -> line.go.run());
        return link;
    }
}
