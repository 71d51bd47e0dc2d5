package hashiya.ui.claims;

import hashiya.model.Claim;
import hashiya.model.PassageState;
import hashiya.ui.control.Directed;
import hashiya.ui.control.WrappingCell;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A claim in the list: id and digit, its proposition, on how many origins it stands, and whether a passage of it is no
/// longer as it was read.
final class ClaimCell extends WrappingCell<Claim> {

    private final ClaimsModel model;
    private final ClaimWords words;
    private final Label id = new Label();
    private final Label digit = new Label();
    private final Label proposition = Directed.label("claim-proposition");
    private final Label agreement = new Label();
    private final Label flag = new Label("", new FontIcon(Feather.ALERT_TRIANGLE));
    private final VBox row;

    ClaimCell(ClaimsModel model, ClaimWords words) {
        this.model = model;
        this.words = words;
        id.getStyleClass().add("claim-id");
        digit.getStyleClass().add("rating");
        digit.setTooltip(new Tooltip());
        agreement.getStyleClass().add("claim-agreement");
        agreement.setMinWidth(Region.USE_PREF_SIZE);
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        var head = new HBox(id, spacer, agreement, digit);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("claim-head");
        flag.getStyleClass().add("claim-flag");
        flag.managedProperty().bind(flag.visibleProperty());
        row = new VBox(head, proposition, flag);
        row.getStyleClass().add("claim-row");
    }

    @Override
    protected Node row(Claim claim) {
        id.setText(claim.id().toString());
        digit.setText(Integer.toString(claim.credibility().digit()));
        digit.getTooltip().setText(words.of(claim.credibility()));
        proposition.setText(claim.proposition());
        agreement.setText(words.of(model.agreement(claim.id())));
        var state = model.stateOf(claim.id());
        flag.setVisible(state != PassageState.KEPT);
        flag.setText(flag.isVisible() ? words.of(state) : "");
        setAccessibleText(claim.id() + ", " + claim.proposition() + ", " + agreement.getText() + ", "
                + words.of(claim.credibility()) + (flag.isVisible() ? ", " + flag.getText() : ""));
        return row;
    }
}
