package hashiya.ui.articles;

import hashiya.library.SearchEditor;
import hashiya.model.ArticleId;
import hashiya.model.SavedSearch;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagTree;
import hashiya.ui.desk.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// The filters that an analyst has kept under a name: saved searches that are asked in the library.
final class SavedFilters implements AutoCloseable {

    private final Workspace workspace;
    private final Function<ArticleId, Optional<ArticleRow>> rows;
    private final ObjectProperty<ArticleFilter> asked;
    private final FilterNews news;
    private final ReadOnlyLongWrapper read = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Set<ArticleId>> shown = new ReadOnlyObjectWrapper<>(Set.of());
    private final Subscription following;

    /// @param asked the filter of the library
    /// @param rows  the articles as they are listed
    SavedFilters(Workspace workspace, ObjectProperty<ArticleFilter> asked,
            Function<ArticleId, Optional<ArticleRow>> rows) {
        this.workspace = workspace;
        this.asked = asked;
        this.rows = rows;
        news = new FilterNews(workspace, () -> read.set(read.get() + 1));
        following = asked.subscribe((_, _) -> shown.set(Set.of()));
    }

    /// Changes whenever it is known anew what is new.
    ReadOnlyLongProperty read() {
        return read.getReadOnlyProperty();
    }

    /// What the filter that is asked lists that is new, where it is a kept one.
    ReadOnlyObjectProperty<Set<ArticleId>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Asks a kept filter again, and tells what it lists that is new.
    ///
    /// @return whether the library can be filtered so
    boolean ask(SavedSearch saved) {
        var filter = filter(saved);
        filter.ifPresent(each -> {
            var fresh = news(saved);
            asked.set(each);
            shown.set(fresh);
            news.looked(saved.id());
        });
        return filter.isPresent();
    }

    /// Finds out what came since each was last looked at.
    void refresh() {
        news.refresh(all().stream().map(SavedSearch::id).toList());
    }

    /// The articles it lists that came, or became others, since it was last looked at; as far as that is known.
    Set<ArticleId> news(SavedSearch saved) {
        var came = news.since(saved.id());
        if (came.isEmpty()) {
            return Set.of();
        }
        var sieve = filter(saved).map(each -> new Sieve(each, workspace.mirror().all(Tag.class)));
        return sieve.map(each -> came.stream().filter(id -> rows.apply(id)
                .filter(row -> each.missed(row) == Missed.NOTHING).isPresent()).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    @Override
    public void close() {
        following.unsubscribe();
        news.close();
    }

    List<SavedSearch> all() {
        return workspace.mirror().all(SavedSearch.class).stream()
                .filter(each -> each.scope() == SavedSearch.Scope.LIBRARY).toList();
    }

    /// Keeps a filter, instead of the one that has this name, if one has.
    void keep(String name, ArticleFilter filter) {
        var query = FilterQuery.write(filter, this::path);
        var same = all().stream().filter(each -> each.name().equals(name.strip())).findFirst();
        if (!name.isBlank() && !query.isBlank()) {
            workspace.edit(_ -> {
                var editor = new SearchEditor(workspace.library());
                same.ifPresentOrElse(each -> editor.change(each.id(), query),
                        () -> editor.save(name, query, SavedSearch.Scope.LIBRARY));
            });
        }
    }

    /// @return whether no other has this name
    boolean rename(SavedSearch saved, String name) {
        var taken = all().stream().anyMatch(each ->
                !each.id().equals(saved.id()) && each.name().equals(name.strip()));
        if (!taken && !name.isBlank()) {
            workspace.edit(_ -> new SearchEditor(workspace.library()).rename(saved.id(), name));
        }
        return !taken;
    }

    void remove(SavedSearch saved) {
        workspace.edit(_ -> new SearchEditor(workspace.library()).remove(saved.id()));
    }

    /// What it asks for; nothing where that is more than the library can be filtered by, or where a tag of it is gone.
    Optional<ArticleFilter> filter(SavedSearch saved) {
        return FilterQuery.read(saved.query(), this::tag);
    }

    private String path(TagId tag) {
        return tree().path(tag);
    }

    private Optional<TagId> tag(String path) {
        var tree = tree();
        return workspace.mirror().all(Tag.class).stream().map(Tag::id).filter(each -> tree.path(each).equals(path))
                .findFirst();
    }

    private TagTree tree() {
        return TagTree.of(List.copyOf(workspace.mirror().all(Tag.class)));
    }
}
