package hashiya.ui.articles;

import hashiya.library.SearchEditor;
import hashiya.model.SavedSearch;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagTree;
import hashiya.ui.desk.Workspace;
import java.util.List;
import java.util.Optional;

/// The filters that an analyst has kept under a name: saved searches that are asked in the library.
final class SavedFilters {

    private final Workspace workspace;

    SavedFilters(Workspace workspace) {
        this.workspace = workspace;
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
