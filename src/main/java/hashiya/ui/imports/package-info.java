/// What the analyst sees of articles coming in: the columns of a table, the report, the folder that is watched.
package hashiya.ui.imports;
