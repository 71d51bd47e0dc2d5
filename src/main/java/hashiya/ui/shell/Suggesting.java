package hashiya.ui.shell;

import hashiya.claims.suggest.Suggestion;
import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Dismissals;
import hashiya.model.Highlight;
import hashiya.text.TextRange;
import hashiya.ui.claims.ClaimsPanel;
import hashiya.ui.desk.PanelName;
import hashiya.ui.desk.Workspace;
import hashiya.ui.reader.Ghosts;
import hashiya.ui.reader.ReaderPane;
import java.util.List;
import java.util.Optional;
import javafx.util.Subscription;

/// Suggestions in the active reader: looked for when asked, gone through one by one, accepted into the form that
/// records a claim, or dismissed, which the workspace remembers. None enters it by itself.
final class Suggesting implements AutoCloseable {

    /// In the reader that shows them.
    private record Shown(ReaderPane reader, Proposals proposals) {

        private Shown with(Proposals others) {
            return new Shown(reader, others);
        }
    }

    private final Workspace workspace;
    private final Readers readers;
    private final ClaimsPanel claims;
    private final Shell shell;
    private final Messages messages;
    private Optional<Shown> shown = Optional.empty();
    private Optional<GhostBar> bar = Optional.empty();
    private Subscription following = Subscription.EMPTY;

    Suggesting(Workspace workspace, Readers readers, ClaimsPanel claims, Shell shell, Messages messages) {
        this.workspace = workspace;
        this.readers = readers;
        this.claims = claims;
        this.shell = shell;
        this.messages = messages;
    }

    void bind(Commands commands) {
        commands.bind(Command.SUGGEST, () -> toggle(commands), () -> readers.active().article().isPresent());
        commands.bind(Command.SUGGEST_NEXT, () -> step(1), this::isAtOne);
        commands.bind(Command.SUGGEST_PREVIOUS, () -> step(-1), this::isAtOne);
        commands.bind(Command.SUGGEST_ACCEPT, this::accept, this::isAtOne);
        commands.bind(Command.SUGGEST_DISMISS, this::decide, this::isAtOne);
        commands.bind(Command.SUGGEST_DISMISSED, () -> turn(commands), () -> readers.active().article().isPresent());
        following = workspace.mirror().listen(_ -> shown.ifPresent(this::renew));
    }

    @Override
    public void close() {
        following.unsubscribe();
    }

    private void toggle(Commands commands) {
        var wasHere = isAtOne();
        hide();
        if (!wasHere) {
            look(commands, Proposals.Side.OPEN);
        }
    }

    /// From the open ones to the dismissed ones, and back.
    private void turn(Commands commands) {
        if (!isAtOne()) {
            hide();
            look(commands, Proposals.Side.DISMISSED);
            return;
        }
        shown.ifPresent(each -> {
            var now = listed(each.proposals.turned());
            if (now.listed().isEmpty()) {
                shell.say(nothing(now));
            } else {
                show(each.with(now.from(each.reader.view().place())));
            }
        });
    }

    /// What was dismissed is asked for behind what is still to be kept of it.
    private void look(Commands commands, Proposals.Side side) {
        var reader = readers.active();
        reader.article().ifPresent(article -> workspace.start(messages.text("suggest.working"),
                new SuggestionsOf(workspace.library(), article), found -> workspace.read(
                        library -> library.dismissals(article), dismissed -> begin(commands, reader, side,
                                Proposals.of(found, dismissed, recorded(article))))));
    }

    /// The reader may have gone elsewhere in the meantime.
    private void begin(Commands commands, ReaderPane reader, Proposals.Side side, Proposals proposals) {
        if (!isStillThere(reader, proposals.found())) {
            return;
        }
        hide();
        var now = side == proposals.side() ? proposals : listed(proposals.turned());
        if (now.listed().isEmpty()) {
            shell.say(nothing(now));
            return;
        }
        bar = Optional.of(new GhostBar(commands, messages));
        reader.setStrip(bar.map(each -> each));
        reader.onGhost(place -> shown.filter(each -> each.reader == reader).ifPresent(each ->
                show(each.with(each.proposals.at(place)))));
        show(new Shown(reader, now.from(reader.view().place())));
    }

    /// Why nothing is listed.
    private String nothing(Proposals empty) {
        var others = listed(empty.turned()).listed().size();
        if (empty.side() == Proposals.Side.DISMISSED) {
            return messages.text("suggest.dismissed.none");
        }
        return others == 0 ? messages.text("suggest.none") : messages.text("suggest.whereto",
                messages.count("suggest.left", others), new KeyWords(messages).keys(Command.SUGGEST_DISMISSED));
    }

    private boolean isStillThere(ReaderPane reader, SuggestionsOf.Found found) {
        return reader.article().equals(Optional.of(found.article())) && workspace.mirror()
                .find(Article.class, found.article()).filter(each -> each.text().number() == found.version()).isPresent();
    }

    private Proposals listed(Proposals proposals) {
        return proposals.without(recorded(proposals.found().article()));
    }

    private List<TextRange> recorded(ArticleId article) {
        return workspace.mirror().attributions(article).stream()
                .flatMap(each -> workspace.mirror().find(Highlight.class, each.passage()).stream())
                .map(Highlight::range).toList();
    }

    private boolean isAtOne() {
        return shown.filter(each -> each.reader == readers.active() && each.proposals.suggestion().isPresent()
                && isStillThere(each.reader, each.proposals.found())).isPresent();
    }

    private void step(int by) {
        shown.ifPresent(each -> show(each.with(each.proposals.at(each.proposals.current() + by))));
    }

    private void accept() {
        shown.ifPresent(each -> each.proposals.suggestion().ifPresent(suggestion -> {
            shell.show(PanelName.CLAIMS);
            claims.recordOn(each.proposals.found().article(), suggestion);
        }));
    }

    /// Dismisses the one that is asked about, or takes its dismissal back.
    private void decide() {
        shown.ifPresent(each -> {
            var now = each.proposals.decided();
            keep(now.dismissed());
            shown = Optional.of(each.with(now));
            shown.ifPresent(this::renew);
        });
    }

    private void keep(Dismissals dismissed) {
        workspace.read(library -> {
            library.keep(dismissed);
            return dismissed;
        }, _ -> { });
    }

    /// Something was recorded, dismissed, or the text is another one.
    private void renew(Shown before) {
        if (!isStillThere(before.reader, before.proposals.found())) {
            hide();
            return;
        }
        var now = listed(before.proposals);
        if (now.listed().isEmpty()) {
            hide();
        } else if (!now.equals(before.proposals)) {
            show(before.with(now));
        }
    }

    private void show(Shown now) {
        shown = Optional.of(now);
        now.reader.setGhosts(new Ghosts(now.proposals.listed().stream().map(Suggestion::range).toList(),
                now.proposals.current()));
        bar.ifPresent(strip -> strip.show(now.proposals));
    }

    private void hide() {
        shown.ifPresent(each -> {
            each.reader.setGhosts(Ghosts.NONE);
            each.reader.setStrip(Optional.empty());
        });
        shown = Optional.empty();
        bar = Optional.empty();
    }
}
