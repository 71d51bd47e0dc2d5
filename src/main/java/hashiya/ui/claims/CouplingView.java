package hashiya.ui.claims;

import hashiya.claims.Coupling;
import hashiya.model.Credibility;
import hashiya.model.Reliability;
import hashiya.ui.control.Directed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// How far the analyst's letters and digits move together: a table of both, and what it comes to.
final class CouplingView extends VBox {

    /// With fewer judged pairs a single one moves the share by more than five points in the hundred.
    static final int ENOUGH = 20;

    private final SourcesModel sources;
    private final ClaimWords words;
    private final GridPane table = new GridPane();
    private final VBox said = new VBox();

    CouplingView(SourcesModel sources, ClaimWords words) {
        this.sources = sources;
        this.words = words;
        var signs = Reliability.values().length + 1;
        for (var column = 0; column < signs; column++) {
            var width = new ColumnConstraints();
            width.setPercentWidth(100.0 / signs);
            width.setHalignment(HPos.CENTER);
            table.getColumnConstraints().add(width);
        }
        table.setId("coupling-table");
        table.getStyleClass().add("coupling-table");
        table.setAccessibleRole(AccessibleRole.TEXT);
        table.setFocusTraversable(true);
        said.getStyleClass().add("coupling-said");
        getStyleClass().add("claim-card");
        getChildren().setAll(Directed.words(words.messages().text("claims.coupling.about")), table, said);
    }

    /// Reads the ratings as they are now.
    void show() {
        sources.coupling(this::draw);
    }

    void focusFirst() {
        table.requestFocus();
    }

    private void draw(Coupling coupling) {
        table.getChildren().clear();
        for (var digit : Credibility.values()) {
            table.add(head(Integer.toString(digit.digit()), words.of(digit)), digit.ordinal() + 1, 0);
        }
        for (var letter : Reliability.values()) {
            table.add(head(letter.name(), words.of(letter)), 0, letter.ordinal() + 1);
            for (var digit : Credibility.values()) {
                table.add(cell(coupling, letter, digit), digit.ordinal() + 1, letter.ordinal() + 1);
            }
        }
        said.getChildren().setAll(sentences(coupling).stream().map(each -> Directed.words(each)).toList());
        table.setAccessibleText(String.join(" ", sentences(coupling)));
    }

    private static Label head(String sign, String meaning) {
        var head = new Label(sign);
        head.getStyleClass().add("coupling-head");
        head.setTooltip(new Tooltip(meaning));
        head.setMaxWidth(Double.MAX_VALUE);
        return head;
    }

    private Label cell(Coupling coupling, Reliability letter, Credibility digit) {
        var pairs = coupling.pairs(letter, digit);
        var cell = new Label(pairs == 0 ? "·" : Integer.toString(pairs));
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.getStyleClass().add("coupling-cell");
        var isJudged = letter != Reliability.F && digit != Credibility.CANNOT_BE_JUDGED;
        if (!isJudged) {
            cell.getStyleClass().add("coupling-unjudged");
        } else if (letter.ordinal() == digit.ordinal()) {
            cell.getStyleClass().add("coupling-diagonal");
        }
        var about = letter.name() + digit.digit() + words.messages().text("claims.comma") + " "
                + words.messages().count("claims.coupling.pairs", pairs);
        cell.setAccessibleText(about);
        cell.setTooltip(new Tooltip(about));
        return cell;
    }

    private List<String> sentences(Coupling coupling) {
        var messages = words.messages();
        var sentences = new ArrayList<String>();
        sentences.add(messages.count("claims.coupling.judged", coupling.judged()));
        coupling.onDiagonal().ifPresent(share -> sentences.add(messages.text("claims.coupling.share", percent(share),
                percent(Coupling.KNOWN_BIAS))));
        coupling.correlation().ifPresent(value -> sentences.add(messages.text("claims.coupling.correlation",
                String.format(Locale.ROOT, "%.2f", value))));
        if (coupling.judged() < ENOUGH) {
            sentences.add(messages.text("claims.coupling.few", ENOUGH));
        }
        if (coupling.unjudged() > 0) {
            sentences.add(messages.count("claims.coupling.unjudged", coupling.unjudged()));
        }
        return sentences;
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }
}
