package hashiya.ui.shell;

import hashiya.model.ArticleId;
import java.util.List;
import java.util.Optional;

/// Makes two readers scroll as one. A reader that gets another article begins anew, as far from the other as it
/// then stands.
final class ScrollLock {

    private record Basis(List<Optional<ArticleId>> articles, Lockstep step) {}

    private final ReaderFrame first;
    private final ReaderFrame second;
    /// Nothing until both articles have come to where they are to stand.
    private Optional<Basis> basis = Optional.empty();

    /// @param leader the one of the two that stays where it is
    ScrollLock(ReaderFrame first, ReaderFrame second, ReaderFrame leader) {
        this.first = first;
        this.second = second;
        for (var each : List.of(first, second)) {
            each.pane().view().setOnTravelled(() -> follow(each));
            each.pane().view().setOnReset(this::begin);
        }
        begin();
        basis.ifPresent(each -> move(leader, each.step));
    }

    void open() {
        for (var each : List.of(first, second)) {
            each.pane().view().setOnTravelled(() -> { });
            each.pane().view().setOnReset(() -> { });
        }
    }

    private void follow(ReaderFrame leader) {
        basis.filter(each -> each.articles.equals(articles()))
                .ifPresentOrElse(each -> move(leader, each.step), this::begin);
    }

    private void begin() {
        var articles = articles();
        basis = first.pane().isThere() && second.pane().isThere()
                ? Optional.of(new Basis(articles, Lockstep.of(first.pane().view().depth(), second.pane().view().depth(),
                        articles.getFirst().equals(articles.getLast()))))
                : Optional.empty();
    }

    private void move(ReaderFrame leader, Lockstep step) {
        if (leader == first) {
            second.pane().view().travelTo(step.second(first.pane().view().depth()), step.by());
        } else {
            first.pane().view().travelTo(step.first(second.pane().view().depth()), step.by());
        }
    }

    private List<Optional<ArticleId>> articles() {
        return List.of(first.reading().article().get(), second.reading().article().get());
    }
}
