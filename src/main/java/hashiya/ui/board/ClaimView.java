package hashiya.ui.board;

import hashiya.claims.ClaimAccounts;
import hashiya.model.Stance;
import hashiya.ui.control.Clamped;
import hashiya.ui.desk.StanceMark;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A claim at the head of its line: id and digit, how its accounts agree, and its words.
final class ClaimView extends VBox {

    private static final int LINES = 2;

    private final BoardWords words;
    private final Label id = new Label();
    private final Label digit = new Label();
    private final HBox remarks = new HBox();
    private final HBox agreement = new HBox();
    private final Clamped proposition = new Clamped(LINES, "board-proposition");

    ClaimView(BoardWords words) {
        this.words = words;
        id.getStyleClass().add("board-id");
        digit.getStyleClass().add("board-rating");
        remarks.getStyleClass().add("board-remarks");
        remarks.setAlignment(Pos.CENTER_LEFT);
        agreement.getStyleClass().add("board-agreement");
        agreement.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(agreement, Priority.ALWAYS);
        for (var each : new Region[] {id, digit, remarks}) {
            each.setMinWidth(USE_PREF_SIZE);
        }
        var head = new HBox(id, digit, remarks, agreement);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("board-claim-head");
        setAccessibleRole(AccessibleRole.TABLE_ROW);
        getStyleClass().add("board-claim");
        setMouseTransparent(true);
        getChildren().setAll(head, proposition);
    }

    void show(ClaimAccounts all) {
        id.setText(all.claim().id().toString());
        digit.setText(String.valueOf(all.claim().credibility().digit()));
        proposition.setWords(all.claim().proposition());
        remarks.getChildren().clear();
        remark(all.agreement().isDisputed(), Feather.ALERT_TRIANGLE, "board-disputed");
        remark(all.isCircular(), Feather.REFRESH_CW, "board-circular");
        remark(!all.repeated().isEmpty(), Feather.COPY, "board-repeated");
        agreement.getChildren().clear();
        for (var stance : Stance.values()) {
            if (!all.agreement().of(stance).isEmpty()) {
                var count = new Label(String.valueOf(all.agreement().origins(stance)), new StanceMark(stance));
                count.getStyleClass().addAll("board-count", "stance-" + stance);
                count.setMinWidth(USE_PREF_SIZE);
                agreement.getChildren().add(count);
            }
        }
        if (all.accounts().isEmpty()) {
            var nobody = new Label(words.agreement(all));
            nobody.getStyleClass().add("board-day");
            agreement.getChildren().add(nobody);
        }
        setAccessibleText(words.claim(all));
    }

    private void remark(boolean holds, Ikon icon, String styleClass) {
        if (holds) {
            var sign = new FontIcon(icon);
            sign.getStyleClass().addAll("board-remark", styleClass);
            remarks.getChildren().add(sign);
        }
    }
}
