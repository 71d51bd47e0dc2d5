package hashiya.ui.board;

import hashiya.claims.Contrast;
import hashiya.claims.Contrast.Aspect;
import hashiya.ui.board.BoardState.Spot;
import hashiya.ui.control.Directed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The figures of a question set against each other, with what else differs between the accounts that give them.
final class FigureStrip extends ScrollPane {

    /// The aspects in which values are told; what differs in number stands above.
    private static final List<Aspect> TOLD = List.of(Aspect.ACTION, Aspect.AGENT, Aspect.PLACE, Aspect.DATE);

    private final BoardWords words;
    private final Consumer<Spot> onGo;
    private final VBox rows = new VBox();

    /// @param onGo goes to the cell that a figure stands in
    FigureStrip(BoardWords words, Consumer<Spot> onGo) {
        this.words = words;
        this.onGo = onGo;
        rows.getStyleClass().add("board-details");
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(0);
        setFocusTraversable(false);
        setId("board-figures");
        getStyleClass().addAll("board-details-scroll", "board-figures");
        show(List.of());
    }

    void show(List<Contrast> contrasts) {
        setVisible(!contrasts.isEmpty());
        setManaged(!contrasts.isEmpty());
        rows.getChildren().setAll(Directed.words(words.messages().text("board.figures"), "board-details-claim"));
        contrasts.forEach(this::add);
        setVvalue(0);
    }

    private void add(Contrast contrast) {
        var figures = new FlowPane();
        figures.getStyleClass().add("board-contrast");
        contrast.accounts().forEach(each -> figures.getChildren().add(figure(each)));
        var verdict = Directed.words(words.messages().text(contrast.conflicting()
                ? "board.figures.conflict" : "board.figures.agree"), "board-day");
        verdict.getStyleClass().add(contrast.conflicting() ? "board-remark-words" : "board-day");
        var differs = Arrays.stream(Aspect.values()).filter(contrast.differing()::contains).map(words::of)
                .collect(Collectors.joining(words.messages().text("claims.comma") + " "));
        rows.getChildren().addAll(figures, verdict,
                Directed.words(words.messages().text("board.figures.differs", differs)));
        TOLD.stream().filter(contrast.differing()::contains).forEach(each -> rows.getChildren().add(Directed.phrase(
                words.messages().text("board.aspect", words.of(each), values(contrast, each)), "board-day")));
    }

    private String values(Contrast contrast, Aspect aspect) {
        return contrast.accounts().stream().map(Contrast.Account::claim).distinct().map(claim -> switch (aspect) {
            case ACTION -> claim.action();
            case AGENT -> claim.agent();
            case PLACE -> claim.place();
            case DATE -> claim.happened().isKnown() ? words.of(claim.happened()) : "";
            case NUMBER -> "";
        }).map(String::strip).filter(each -> !each.isEmpty()).distinct().collect(Collectors.joining(" / "));
    }

    private Button figure(Contrast.Account account) {
        var number = Directed.phrase(words.of(account.figure()), "board-number");
        number.setWrapText(false);
        var claim = new Label(account.claim().id().toString());
        claim.getStyleClass().add("board-day");
        var button = new Button();
        button.setGraphic(new VBox(number, claim));
        button.setAccessibleText(words.messages().text("board.figure.go", number.getText(), claim.getText(),
                words.of(account.attribution().stance())));
        button.getStyleClass().add("board-figure");
        button.setOnAction(_ -> onGo.accept(new Spot(account.claim().id(),
                Optional.of(account.attribution().speaker()))));
        return button;
    }
}
