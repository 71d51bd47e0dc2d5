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
    private Basis basis;

    /// @param leader the one of the two that stays where it is
    ScrollLock(ReaderFrame first, ReaderFrame second, ReaderFrame leader) {
        this.first = first;
        this.second = second;
        basis = basis();
        first.pane().view().setOnTravelled(() -> follow(first));
        second.pane().view().setOnTravelled(() -> follow(second));
        move(leader);
    }

    void open() {
        first.pane().view().setOnTravelled(() -> { });
        second.pane().view().setOnTravelled(() -> { });
    }

    private void follow(ReaderFrame leader) {
        if (basis.articles.equals(articles())) {
            move(leader);
        } else {
            basis = basis();
        }
    }

    private void move(ReaderFrame leader) {
        if (leader == first) {
            second.pane().view().travelTo(basis.step.second(first.pane().view().depth()), basis.step.by());
        } else {
            first.pane().view().travelTo(basis.step.first(second.pane().view().depth()), basis.step.by());
        }
    }

    private Basis basis() {
        var articles = articles();
        return new Basis(articles, Lockstep.of(first.pane().view().depth(), second.pane().view().depth(),
                articles.getFirst().equals(articles.getLast())));
    }

    private List<Optional<ArticleId>> articles() {
        return List.of(first.reading().article().get(), second.reading().article().get());
    }
}
