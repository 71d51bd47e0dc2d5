package hashiya.store;

import hashiya.model.Entity;
import hashiya.model.Id;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The table of one kind of entity, with the smaller tables of its lists.
interface EntityTable<E extends Entity> {

    void insert(E entity) throws SQLException;

    /// Takes the row away, and nothing that hangs on it: what still refers to it stops the transaction.
    void delete(E entity) throws SQLException;

    /// Puts something changed in the place of what it was, which has the same id.
    default void replace(E before, E after) throws SQLException {
        delete(before);
        insert(after);
    }

    Optional<E> find(Id id) throws SQLException;

    /// Everything, in the order of ids.
    List<E> all() throws SQLException;
}
