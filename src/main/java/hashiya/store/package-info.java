/// The workspace file: one SQLite database, its schema, and one transaction a change.
///
/// Nothing outside this package may mention SQL.
package hashiya.store;
