package hashiya.html;

import hashiya.export.Reports;

/// What all pages of an export have in common.
record HtmlForm(Reports reports, Style style, String marking, Told told, NoteMarkup notes) {

    HtmlForm(Reports reports, Style style, String marking) {
        this(reports, style, marking, new Told(reports.words()), new NoteMarkup(new Told(reports.words())));
    }
}
