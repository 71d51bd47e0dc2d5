package hashiya.change;

import hashiya.model.Article;
import hashiya.model.Content;
import hashiya.model.Entity;
import java.util.List;
import java.util.Objects;

/// Everything an analyst can do to the workspace, as data.
///
/// The store writes changes, the index follows them, the panels redraw from them, and undo applies their inverses.
/// What a change is about is one [Entity], itself a sealed family: a new kind of entity makes the compiler list
/// every place that must learn about it.
public sealed interface Change {

    record Added(Entity entity) implements Change {
        public Added {
            Objects.requireNonNull(entity);
        }
    }

    record Removed(Entity entity) implements Change {
        public Removed {
            Objects.requireNonNull(entity);
        }
    }

    record Replaced(Entity before, Entity after) implements Change {
        /// @throws IllegalArgumentException if the two are not the same thing at two times
        public Replaced {
            if (!before.id().equals(after.id())) {
                throw new IllegalArgumentException(after.id() + " cannot replace " + before.id());
            }
        }
    }

    /// An article comes in with its bytes and its text. In the journal it stands as `Added`: the content is evidence,
    /// is kept under its digest, and stays when the article is taken out again, so that undo has nothing to lose.
    record Imported(Article article, Content content) implements Change {
        public Imported {
            Objects.requireNonNull(article);
            Objects.requireNonNull(content);
        }
    }

    /// An article gets a newer text. In the journal it stands as `Replaced`: the content is evidence, and stays under
    /// the number of its version whatever is undone.
    ///
    /// @param content the text, and the bytes that the article's evidence names
    record Renewed(Article before, Article after, Content content) implements Change {
        /// @throws IllegalArgumentException if it is another article, or no newer text
        public Renewed {
            Objects.requireNonNull(content);
            if (!before.id().equals(after.id()) || after.text().number() <= before.text().number()) {
                throw new IllegalArgumentException("No newer text of " + before.id());
            }
        }
    }

    /// Several changes that the analyst did as one: all happen or none, and they are undone together.
    record Batch(Deed deed, List<Change> changes) implements Change {
        /// @throws IllegalArgumentException if there is nothing in it
        public Batch {
            Objects.requireNonNull(deed);
            changes = List.copyOf(changes);
            if (changes.isEmpty()) {
                throw new IllegalArgumentException("Nothing was done");
            }
        }
    }

    /// The change that puts everything back.
    default Change inverse() {
        return switch (this) {
            case Added(var entity) -> new Removed(entity);
            case Removed(var entity) -> new Added(entity);
            case Replaced(var before, var after) -> new Replaced(after, before);
            case Imported(var article, _) -> new Removed(article);
            case Renewed(var before, var after, _) -> new Replaced(after, before);
            case Batch(var deed, var changes) ->
                    new Batch(deed, changes.reversed().stream().map(Change::inverse).toList());
        };
    }

    /// The single changes in the order they happen, batches opened. An article with a newer text is one replaced.
    default List<Change> steps() {
        return switch (this) {
            case Batch(_, var changes) -> changes.stream().flatMap(change -> change.steps().stream()).toList();
            case Renewed(var before, var after, _) -> List.of(new Replaced(before, after));
            case Added _, Removed _, Replaced _, Imported _ -> List.of(this);
        };
    }
}
