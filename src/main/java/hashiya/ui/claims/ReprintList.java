package hashiya.ui.claims;

import hashiya.claims.Reprint;
import hashiya.l10n.DateWords;
import hashiya.model.Article;
import hashiya.ui.desk.Mirror;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Printings that nobody has attributed to a claim, each a way to the passage in it.
final class ReprintList extends VBox {

    private static final int MOST = 6;

    private final FlowPane links = new FlowPane();
    private final ClaimWords words;
    private final Consumer<Reprint> onOpen;

    ReprintList(ClaimWords words, Consumer<Reprint> onOpen) {
        this.words = words;
        this.onOpen = onOpen;
        var title = new Label(words.messages().text("claims.reprints"));
        title.getStyleClass().add("origin-chain");
        links.getStyleClass().add("voices");
        getStyleClass().add("origins");
        getChildren().setAll(title, links);
        setManaged(false);
        setVisible(false);
    }

    void show(List<Reprint> reprints, Mirror mirror) {
        setVisible(!reprints.isEmpty());
        setManaged(!reprints.isEmpty());
        links.getChildren().setAll(reprints.stream().limit(MOST).map(each -> link(each, mirror)).toList());
        if (reprints.size() > MOST) {
            links.getChildren().add(new Label(words.messages().count("claims.reprints.more", reprints.size() - MOST)));
        }
    }

    private Node link(Reprint reprint, Mirror mirror) {
        var facts = mirror.find(Article.class, reprint.copy()).map(Article::facts);
        var link = new Hyperlink(words.directed(facts.map(each -> Stream.of(reprint.copy().toString(),
                        each.outlet().isBlank() ? each.shownTitle() : each.outlet(),
                        DateWords.of(words.messages(), each.published().iso()))
                .filter(part -> !part.isBlank()).collect(Collectors.joining(" · "))).orElse("")));
        link.setTooltip(new Tooltip(words.messages().text("claims.reprints.help")));
        link.setAccessibleHelp(words.messages().text("claims.reprints.help"));
        link.setOnAction(_ -> onOpen.accept(reprint));
        return link;
    }
}
