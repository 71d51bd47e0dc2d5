package hashiya.claims;

import hashiya.model.ArticleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which articles are printings of one text, as of one moment. An article is in one story or in none.
public final class Stories {

    public static final Stories NONE = new Stories(new HashMap<>());

    private final Map<ArticleId, Story> byArticle;

    private Stories(Map<ArticleId, Story> byArticle) {
        this.byArticle = byArticle;
    }

    public static Stories of(Collection<Story> stories) {
        return NONE.with(List.of(), stories);
    }

    /// The same with other stories for some articles.
    ///
    /// @param touched what was in a story and may be no longer
    /// @param instead the stories that these, and others with them, are in now
    public Stories with(Collection<ArticleId> touched, Collection<Story> instead) {
        var changed = new HashMap<>(byArticle);
        touched.forEach(changed::remove);
        instead.forEach(story -> story.printings().forEach(each -> changed.put(each, story)));
        return new Stories(changed);
    }

    /// The story that an article is a printing of, if it was printed elsewhere.
    public Optional<Story> of(ArticleId article) {
        return Optional.ofNullable(byArticle.get(article));
    }

    /// All of them, in the order of their first printings' ids.
    public List<Story> all() {
        var all = new ArrayList<Story>();
        byArticle.forEach((article, story) -> {
            if (story.first().equals(article)) {
                all.add(story);
            }
        });
        all.sort(Comparator.comparing(Story::first));
        return all;
    }

    /// How many articles are in stories.
    public int printings() {
        return byArticle.size();
    }
}
