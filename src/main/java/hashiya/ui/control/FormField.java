package hashiya.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A control with its name above it and, where what was typed does not do, one sentence below it that says so.
public final class FormField extends VBox {

    private final Label complaint = Directed.label("form-complaint");
    private final Node control;

    /// @param control gets the name for screen readers too
    public FormField(String name, Node control) {
        this.control = control;
        var label = new Label(name);
        label.getStyleClass().add("form-name");
        label.setLabelFor(control);
        label.setMinHeight(Label.USE_PREF_SIZE);
        if (control instanceof Control named && named.getAccessibleText() == null) {
            named.setAccessibleText(name);
        }
        complaint.setManaged(false);
        complaint.setVisible(false);
        getStyleClass().add("form-field");
        getChildren().setAll(label, control, complaint);
    }

    /// Shows what is wrong, and brings the analyst there.
    public void complain(String sentence) {
        say(sentence);
        control.requestFocus();
    }

    public void calm() {
        say("");
    }

    /// Shows what is wrong and leaves the keyboard where it is.
    public void say(String sentence) {
        complaint.setText(sentence);
        complaint.setVisible(!sentence.isEmpty());
        complaint.setManaged(!sentence.isEmpty());
        control.setAccessibleHelp(sentence);
    }
}
