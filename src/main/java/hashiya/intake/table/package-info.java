/// Tables of articles, one a row: CSV, TSV and JSON lines, and which of their columns holds what.
package hashiya.intake.table;
