package hashiya.change;

import java.time.Instant;

/// One line of the journal.
///
/// @param number counts from 1 without gaps
/// @param at     in UTC
/// @param entry  which entry was done, undone or done again; its own number where it was done
/// @param change what was written to the tables, for an entry undone the inverse of what was done
public record JournalEntry(long number, Instant at, Act act, long entry, Change change) {}
