package hashiya.ui.shell;

import hashiya.l10n.Messages;
import hashiya.work.Job;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says how far long work is, how fast it goes and how long the rest will take.
final class ProgressWords {

    private static final double SLOW = 0.95;

    private final Messages messages;

    ProgressWords(Messages messages) {
        this.messages = messages;
    }

    String of(Job.State state) {
        if (state.total() <= 0) {
            return state.name();
        }
        return Stream.of(where(state), state.found() > 0 ? messages.count("articles.count", state.found()) : "",
                        pace(state.perSecond()), state.rest().map(this::rest).orElse(""))
                .filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
    }

    /// Of files that hold many articles the one that is read is told, not how many are over: of one it would be none.
    private String where(Job.State state) {
        return state.found() > 0
                ? messages.text("status.progress.file", state.name(), Math.min(state.done() + 1, state.total()), state.total())
                : messages.text("status.progress", state.name(), state.done(), state.total());
    }

    private String pace(double perSecond) {
        return perSecond <= 0 ? ""
                : perSecond >= SLOW ? messages.text("status.pace.second", Math.round(perSecond))
                : messages.text("status.pace.minute", Math.max(1, Math.round(perSecond * 60)));
    }

    private String rest(Duration rest) {
        var minutes = Math.round(rest.toSeconds() / 60.0);
        return rest.toSeconds() < 60 ? messages.text("status.rest.soon")
                : minutes < 60 ? messages.count("status.rest.minutes", minutes)
                : messages.count("status.rest.hours", Math.round(minutes / 60.0));
    }
}
