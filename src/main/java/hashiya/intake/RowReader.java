package hashiya.intake;

import hashiya.intake.Refusal.Reason;
import hashiya.intake.documents.MarkupText;
import hashiya.intake.table.ColumnMapping;
import hashiya.intake.table.Field;
import hashiya.intake.table.Row;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Hidden;
import hashiya.model.Remark;
import hashiya.model.Sha256;
import hashiya.text.PartialDate;
import hashiya.text.StatedDate;
import hashiya.text.StatedDates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Makes an article of a row. What its columns state goes before what its text states.
final class RowReader {

    private static final int MOST_OTHERS = 30;
    private static final Pattern MARKUP = Pattern.compile("(?is).*<(?:p|br|div|h[1-6])\\b[^>]{0,500}>.*");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*");

    private final ColumnMapping columns;
    private final String fileName;
    private final String charset;
    private final Instant captured;

    RowReader(ColumnMapping columns, String fileName, String charset, Instant captured) {
        this.columns = columns;
        this.fileName = fileName;
        this.charset = charset;
        this.captured = captured;
    }

    Reading read(Row row) {
        var place = fileName + FileName.INSIDE + row.line();
        if (row.fault().isPresent()) {
            return switch (row.fault().get()) {
                case TOO_LONG -> Intake.tooLarge(place);
                case DAMAGED_ENCODING -> new Refusal(Reason.DAMAGED_ENCODING, place, "");
                case DAMAGED -> new Refusal(Reason.DAMAGED, place, "JSON");
            };
        }
        var written = value(row, Field.TEXT);
        var text = WorkingText.of(MARKUP.matcher(written).matches() ? MarkupText.of(written) : written);
        var problem = TextCheck.problem(text);
        if (problem.isPresent()) {
            return problem.get() == Reason.EMPTY
                    ? new Refusal(Reason.NO_TEXT_IN_ROW, fileName, String.valueOf(row.line()))
                    : new Refusal(problem.get(), place, "");
        }
        var evidence = new Evidence(Sha256.of(row.bytes()), row.bytes().length, fileName, charset, captured);
        var page = Page.of(text);
        var hidden = value(row, Field.TITLE).isBlank() ? page.hidden() : List.<Hidden>of();
        return new Incoming(facts(row, page.facts()), evidence.with(remarks(row, place)),
                new Content(row.bytes(), text), hidden);
    }

    private Facts facts(Row row, Facts read) {
        var published = StatedDates.readWhole(value(row, Field.PUBLISHED)).map(StatedDate::date)
                .orElse(PartialDate.UNKNOWN);
        var language = value(row, Field.LANGUAGE);
        return new Facts(or(row, Field.TITLE, read.title()), "", or(row, Field.OUTLET, read.outlet()),
                or(row, Field.BYLINE, read.byline()), published.isKnown() ? published : read.published(),
                value(row, Field.URL), LANGUAGE.matcher(language).matches() ? language.replace('_', '-')
                        : read.language());
    }

    private List<Remark> remarks(Row row, String place) {
        var remarks = new ArrayList<Remark>();
        remarks.add(new Remark(Remark.Kind.INSIDE, place));
        var stated = value(row, Field.PUBLISHED);
        if (!stated.isEmpty() && PartialDate.parse(stated).isEmpty()) {
            remarks.add(new Remark(Remark.Kind.PUBLISHED_AS_STATED, stated));
        }
        StatedDates.readWhole(stated).filter(each -> !each.isSure())
                .ifPresent(each -> remarks.add(new Remark(Remark.Kind.DATE_UNCERTAIN, each.otherwise())));
        row.values().entrySet().stream().filter(each -> !columns.columns().containsValue(each.getKey()))
                .limit(MOST_OTHERS).forEach(each -> remarks.add(
                        new Remark(Remark.Kind.OTHER_COLUMN, each.getKey() + ": " + each.getValue())));
        return remarks;
    }

    private String or(Row row, Field field, String otherwise) {
        var value = value(row, field);
        return value.isEmpty() ? otherwise : value;
    }

    private String value(Row row, Field field) {
        var value = columns.column(field).map(column -> row.values().getOrDefault(column, "")).orElse("");
        return switch (field) {
            case TEXT -> value;
            case TITLE, OUTLET -> line(Parser.unescapeEntities(value, false));
            case BYLINE -> line(Parser.unescapeEntities(value.strip().replaceAll("\\s*\n\\s*", "، "), false));
            case PUBLISHED, URL, LANGUAGE -> line(value);
        };
    }

    private static String line(String value) {
        return value.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
