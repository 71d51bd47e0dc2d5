package hashiya.ui.articles;

import hashiya.model.Article;
import hashiya.model.Facts;
import hashiya.model.ReadState;
import hashiya.text.PartialDate;
import java.util.Collection;
import java.util.Optional;

/// What is to become the same in several articles; an empty choice leaves alone what is there, and empty words or an
/// unknown date take it away.
///
/// @param language a BCP 47 tag
record Amendment(Optional<String> outlet, Optional<String> byline, Optional<PartialDate> published,
        Optional<String> language, Optional<ReadState> state) {

    static final Amendment NOTHING = new Amendment(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty());

    /// What would come of it.
    ///
    /// @param changing how many articles would change
    /// @param already  how many are so already
    record Preview(int changing, int already) {}

    boolean isNothing() {
        return equals(NOTHING);
    }

    Article of(Article article) {
        var facts = article.facts();
        var amended = new Facts(facts.title(), facts.titleAnalyst(), outlet.orElse(facts.outlet()),
                byline.orElse(facts.byline()), published.orElse(facts.published()), facts.url(),
                language.orElse(facts.language()));
        return article.with(amended).with(state.orElse(article.state()));
    }

    Preview preview(Collection<Article> articles) {
        var changing = (int) articles.stream().filter(this::isChanging).count();
        return new Preview(changing, articles.size() - changing);
    }

    /// Without making what it would become: there may be a hundred thousand, and somebody is typing.
    private boolean isChanging(Article article) {
        var facts = article.facts();
        return isOther(outlet, facts.outlet()) || isOther(byline, facts.byline())
                || isOther(published, facts.published()) || isOther(language, facts.language())
                || isOther(state, article.state());
    }

    private static <T> boolean isOther(Optional<T> wanted, T present) {
        return wanted.isPresent() && !wanted.get().equals(present);
    }
}
