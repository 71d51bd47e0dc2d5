/// Texts that change: the sheet to correct one, and the sheet that compares two.
package hashiya.ui.versions;
