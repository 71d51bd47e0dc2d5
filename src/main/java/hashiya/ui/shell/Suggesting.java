package hashiya.ui.shell;

import hashiya.claims.suggest.Suggestion;
import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Highlight;
import hashiya.ui.claims.ClaimsPanel;
import hashiya.ui.desk.PanelName;
import hashiya.ui.desk.Workspace;
import hashiya.ui.reader.Ghosts;
import hashiya.ui.reader.ReaderPane;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.util.Subscription;

/// Suggestions in the active reader: looked for when asked, gone through one by one, accepted into the form that
/// records a
/// claim, or dismissed. None enters the workspace by itself.
final class Suggesting implements AutoCloseable {

    /// Of one article in one version, in the reader that shows it.
    private record Shown(ReaderPane reader, SuggestionsOf.Found found, int current) {

        private Shown at(int place) {
            return new Shown(reader, found, found.suggestions().isEmpty() ? -1
                    : Math.floorMod(place, found.suggestions().size()));
        }

        private Optional<Suggestion> suggestion() {
            return current < 0 ? Optional.empty() : Optional.of(found.suggestions().get(current));
        }
    }

    /// Where a dismissed one stands, by its letters: they are the same after a correction elsewhere.
    private record Dismissed(ArticleId article, String quote) { }

    private final Workspace workspace;
    private final Readers readers;
    private final ClaimsPanel claims;
    private final Shell shell;
    private final Messages messages;
    private final Set<Dismissed> dismissed = new HashSet<>();
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
        commands.bind(Command.SUGGEST_DISMISS, this::dismiss, this::isAtOne);
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
            var reader = readers.active();
            reader.article().ifPresent(article -> workspace.start(messages.text("suggest.working"),
                    new SuggestionsOf(workspace.library(), article), found -> begin(commands, reader, found)));
        }
    }

    /// The reader may have gone elsewhere in the meantime.
    private void begin(Commands commands, ReaderPane reader, SuggestionsOf.Found found) {
        if (!isStillThere(reader, found)) {
            return;
        }
        hide();
        var fresh = new Shown(reader, left(found), -1);
        if (fresh.found.suggestions().isEmpty()) {
            shell.say(messages.text("suggest.none"));
            return;
        }
        bar = Optional.of(new GhostBar(commands, messages));
        reader.setStrip(bar.map(each -> each));
        show(fresh.at(first(fresh)));
    }

    /// The first that ends behind what is on top of the screen.
    private static int first(Shown shown) {
        var all = shown.found.suggestions();
        var place = 0;
        while (place < all.size() && all.get(place).range().end() <= shown.reader.view().place()) {
            place++;
        }
        return place;
    }

    private boolean isStillThere(ReaderPane reader, SuggestionsOf.Found found) {
        return reader.article().equals(Optional.of(found.article())) && workspace.mirror()
                .find(Article.class,
                found.article()).filter(each -> each.text().number() == found.version()).isPresent();
    }

    /// Without those that were dismissed, and those that are recorded already.
    private SuggestionsOf.Found left(SuggestionsOf.Found found) {
        var recorded = workspace.mirror().attributions(found.article()).stream()
                .flatMap(each -> workspace.mirror().find(Highlight.class, each.passage()).stream())
                .map(Highlight::range).toList();
        var left = new ArrayList<Suggestion>();
        for (var each : found.suggestions()) {
            if (!dismissed.contains(key(found, each)) && recorded.stream().noneMatch(range -> SuggestionsOf
                    .isSame(range, each.range()))) {
                left.add(each);
            }
        }
        return found.with(left);
    }

    private static Dismissed key(SuggestionsOf.Found found, Suggestion suggestion) {
        return new Dismissed(found.article(), suggestion.range().in(found.text()));
    }

    private boolean isAtOne() {
        return shown.filter(each -> each.reader == readers.active() && each.suggestion().isPresent()
                && isStillThere(each.reader, each.found)).isPresent();
    }

    private void step(int by) {
        shown.ifPresent(each -> show(each.at(each.current + by)));
    }

    private void accept() {
        shown.ifPresent(each -> each.suggestion().ifPresent(suggestion -> {
            shell.show(PanelName.CLAIMS);
            claims.recordOn(each.found.article(), suggestion);
        }));
    }

    private void dismiss() {
        shown.ifPresent(each -> {
            each.suggestion().ifPresent(suggestion -> dismissed.add(key(each.found, suggestion)));
            renew(each);
        });
    }

    /// Something was recorded, dismissed, or the text is another one.
    private void renew(Shown before) {
        if (!isStillThere(before.reader, before.found)) {
            hide();
            return;
        }
        var left = left(before.found);
        if (left.suggestions().size() < before.found.suggestions().size()) {
            if (left.suggestions().isEmpty()) {
                hide();
            } else {
                show(new Shown(before.reader, left, -1).at(Math.min(before.current, left.suggestions().size() - 1)));
            }
        }
    }

    private void show(Shown now) {
        shown = Optional.of(now);
        var all = now.found.suggestions();
        now.reader.setGhosts(new Ghosts(all.stream().map(Suggestion::range).toList(), now.current));
        now.suggestion().ifPresent(each -> bar.ifPresent(strip -> strip.show(each, now.current + 1, all.size())));
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
