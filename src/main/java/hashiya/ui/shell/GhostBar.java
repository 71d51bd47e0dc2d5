package hashiya.ui.shell;

import hashiya.claims.suggest.Suggestion;
import hashiya.l10n.Messages;
import hashiya.ui.control.Directed;
import hashiya.ui.control.IconButton;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// The strip over the text while suggestions are shown in it: who seems to say the one that is asked about, and what
/// can be done with it.
final class GhostBar extends HBox {

    private final Messages messages;
    private final Label side = new Label();
    private final Label count = new Label();
    private final Label stance = new Label();
    private final Label sure = new Label();
    private final Label voice = Directed.label("ghost-voice");
    private final IconButton dismiss;
    private final IconButton takeBack;

    GhostBar(Commands commands, Messages messages) {
        this.messages = messages;
        setId("ghost-bar");
        getStyleClass().add("ghost-bar");
        setAlignment(Pos.CENTER_LEFT);
        side.setId("ghost-side");
        side.setText(messages.text("suggest.among"));
        count.setId("ghost-count");
        voice.setId("ghost-voice");
        voice.setWrapText(false);
        voice.setMinWidth(0);
        voice.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(voice, Priority.ALWAYS);
        for (var each : List.of(side, count, stance, sure)) {
            each.setMinWidth(USE_PREF_SIZE);
        }
        stance.setId("ghost-stance");
        sure.getStyleClass().add("ghost-sure");
        dismiss = button(commands, Feather.SLASH, Command.SUGGEST_DISMISS);
        dismiss.setId("ghost-dismiss");
        takeBack = new IconButton(Feather.ROTATE_CCW, messages.text("suggest.back"),
                () -> commands.run(Command.SUGGEST_DISMISS));
        takeBack.setId("ghost-take-back");
        getChildren().setAll(side, count, stance, voice, sure,
                button(commands, Feather.CHEVRON_UP, Command.SUGGEST_PREVIOUS),
                button(commands, Feather.CHEVRON_DOWN, Command.SUGGEST_NEXT),
                button(commands, Feather.CHECK, Command.SUGGEST_ACCEPT),
                dismiss, takeBack,
                button(commands, Feather.ARCHIVE, Command.SUGGEST_DISMISSED),
                new IconButton(Feather.X, messages.text("suggest.close"), () -> commands.run(Command.SUGGEST)));
    }

    void show(Proposals proposals) {
        proposals.suggestion().ifPresent(each -> show(each, proposals));
    }

    private void show(Suggestion suggestion, Proposals proposals) {
        var isBack = proposals.side() == Proposals.Side.DISMISSED;
        show(side, isBack);
        show(takeBack, isBack);
        show(dismiss, !isBack);
        count.setText(messages.text("suggest.count", proposals.current() + 1, proposals.listed().size()));
        var said = suggestion.voice();
        var speaker = said.speaker().isEmpty() ? messages.text("suggest.nobody") : said.speaker();
        stance.setText(messages.text("claims.stance." + said.stance().name()));
        voice.setText(said.outlet().isEmpty() ? speaker : speaker + " · " + said.outlet());
        sure.setText(messages.text("suggest.sure", Math.round(suggestion.confidence() * 100)));
    }

    private static void show(Node node, boolean needed) {
        node.setVisible(needed);
        node.setManaged(needed);
    }

    private IconButton button(Commands commands, Feather icon, Command command) {
        var button = new IconButton(icon, messages.text(command.message()), () -> commands.run(command));
        button.setId(command.message().replace('.', '-'));
        return button;
    }
}
