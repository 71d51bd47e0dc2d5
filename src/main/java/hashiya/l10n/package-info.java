/// The words on the screen and on the command line, in Arabic and in English.
package hashiya.l10n;
