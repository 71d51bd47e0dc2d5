package hashiya.model;

import java.util.Objects;

/// A search that is kept to be asked again (بحث محفوظ).
///
/// @param name  what the analyst calls it, never blank
/// @param query as it is typed, never blank
/// @param scope where it is asked
public record SavedSearch(SavedSearchId id, String name, String query, Scope scope) implements Entity {

    public enum Scope {
        /// The one search box: whatever the workspace holds.
        EVERYTHING,
        /// The list of articles, which it filters.
        LIBRARY
    }

    /// @throws IllegalArgumentException if the name or the query is blank
    public SavedSearch {
        Objects.requireNonNull(id);
        Objects.requireNonNull(scope);
        name = name.strip();
        query = query.strip();
        if (name.isEmpty() || query.isEmpty()) {
            throw new IllegalArgumentException("A saved search has a name and asks for something");
        }
    }

    public SavedSearch named(String changed) {
        return new SavedSearch(id, changed, query, scope);
    }

    public SavedSearch asking(String changed) {
        return new SavedSearch(id, name, changed, scope);
    }
}
