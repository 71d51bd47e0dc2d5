/// The analyst's notes: a list by what they hang on, and an editor that keeps what is typed without being asked.
package hashiya.ui.notes;
