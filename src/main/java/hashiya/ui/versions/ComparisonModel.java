package hashiya.ui.versions;

import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.EarlierText;
import hashiya.text.TextDifference;
import hashiya.text.TextDifference.Piece;
import hashiya.ui.desk.Workspace;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Two of an article's texts that are compared, and their difference as soon as it has been found.
final class ComparisonModel {

    private final Workspace workspace;
    private final Messages messages;
    private final Article article;
    private int from;
    private int to;

    /// @param from the number of the older text, as a rule
    /// @param to   the number of the other
    ComparisonModel(Workspace workspace, Messages messages, Article article, int from, int to) {
        this.workspace = workspace;
        this.messages = messages;
        this.article = article;
        this.from = from;
        this.to = to;
    }

    /// The numbers of all texts that the article has had, the oldest first.
    List<Integer> versions() {
        return Stream.concat(article.earlier().stream().map(EarlierText::text), Stream.of(article.text()))
                .map(text -> text.number()).toList();
    }

    boolean isPresent(int version) {
        return version == article.text().number();
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /// Compares other texts from now on.
    void turnTo(int older, int newer) {
        from = older;
        to = newer;
    }

    /// Finds the difference. What was asked for before something else was chosen is not handed over.
    void find(Consumer<List<Piece>> onFound) {
        var older = from;
        var newer = to;
        workspace.start(messages.text("versions.compare.running"), _ -> {
            var library = workspace.library();
            return TextDifference.between(library.text(article.id(), older), library.text(article.id(), newer));
        }, pieces -> {
            if (older == from && newer == to) {
                onFound.accept(pieces);
            }
        });
    }
}
