package hashiya.ui.imports;

import hashiya.importing.ImportReport;
import hashiya.importing.Outcome;
import hashiya.importing.Outcome.Duplicate;
import hashiya.importing.Outcome.Imported;
import hashiya.intake.FileName;
import hashiya.intake.Refusal;
import hashiya.intake.Refusal.Reason;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.model.ArticleId;
import hashiya.text.Direction;
import hashiya.text.Folding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the report of an import says, without saying how it looks.
public final class ReportModel {

    /// The parts of the report, one shown at a time.
    public enum Part { REFUSED, KNOWN, RESEMBLING }

    /// First strong isolate and its end (UAX #9): a name turns nothing around it, nor the sentence that begins with it.
    private static final String ISOLATE = "\u2068";
    private static final String ISOLATE_END = "\u2069";

    /// LEFT-TO-RIGHT MARK.
    private static final String MARK = "\u200e";

    private final ImportRun run;
    private final ImportReport report;
    private final Messages messages;
    private final Map<Reason, List<ReportRow>> refused = new LinkedHashMap<>();
    /// Made when somebody asks for them: each is a sentence, and most look at what was refused alone.
    private Optional<List<ReportRow>> known = Optional.empty();
    private Optional<List<ReportRow>> resembling = Optional.empty();
    /// Made when somebody types for the first time.
    private final Map<ReportRow, String> folded = new HashMap<>();

    public ReportModel(ImportRun run, Messages messages) {
        this.run = run;
        this.messages = messages;
        report = run.report();
        reasons().forEach(each -> refused.put(each, new ArrayList<>()));
        report.refusals().forEach(each -> refused.get(each.refusal().reason()).add(row(each)));
    }

    ImportRun run() {
        return run;
    }

    /// What came of it, in one sentence.
    String summary() {
        return messages.text("import.done", messages.count("import.imported", report.imported()),
                messages.count("import.known", report.known())) + " "
                + messages.count("import.refused", report.refused());
    }

    /// Whether not all that was refused or known can be named.
    boolean isCut() {
        return report.refused() > report.refusals().size() || report.known() > report.duplicates().size();
    }

    int count(Part part) {
        return switch (part) {
            case REFUSED -> report.refused();
            case KNOWN -> report.known();
            case RESEMBLING -> report.resembling().size();
        };
    }

    /// The part that is worth looking at first.
    Part first() {
        return Stream.of(Part.REFUSED, Part.RESEMBLING, Part.KNOWN).filter(each -> count(each) > 0).findFirst()
                .orElse(Part.REFUSED);
    }

    /// The rows whose words hold what was typed, refused files under a heading for each reason: that of most files
    /// first.
    ///
    /// @param typed letters are compared after folding; empty for all
    List<ReportRow> rows(Part part, String typed) {
        return switch (part) {
            case REFUSED -> refused(typed);
            case KNOWN -> known().stream().filter(each -> fits(each, typed)).toList();
            case RESEMBLING -> resembling().stream().filter(each -> fits(each, typed)).toList();
        };
    }

    /// The files of the refused rows that fit, each once.
    List<Path> again(String typed) {
        return refused(typed).stream().filter(ReportRow.Refused.class::isInstance)
                .map(each -> ((ReportRow.Refused) each).path()).distinct().toList();
    }

    /// The whole report, to be pasted somewhere.
    public String text() {
        var lines = new ArrayList<>(List.of(summary()));
        for (var part : Part.values()) {
            var rows = rows(part, "");
            if (!rows.isEmpty()) {
                lines.addAll(List.of("", name(part)));
                rows.forEach(each -> lines.add(line(each)));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /// The whole report as a table, its first row the names of the columns.
    public List<List<String>> table() {
        var table = new ArrayList<List<String>>();
        table.add(Stream.of("file", "folder", "outcome", "article", "sentence")
                .map(each -> messages.text("import.table." + each)).toList());
        for (var part : Part.values()) {
            rows(part, "").forEach(each -> cells(each).ifPresent(table::add));
        }
        return table;
    }

    String name(Part part) {
        return messages.text("import.part." + part.name().toLowerCase(Locale.ROOT), count(part));
    }

    private List<ReportRow> known() {
        var rows = known.orElseGet(() -> report.duplicates().stream().<ReportRow>map(this::row).toList());
        known = Optional.of(rows);
        return rows;
    }

    private List<ReportRow> resembling() {
        var rows = resembling.orElseGet(() -> report.resembling().stream().<ReportRow>map(this::row).toList());
        resembling = Optional.of(rows);
        return rows;
    }

    private List<ReportRow> refused(String typed) {
        var rows = new ArrayList<ReportRow>();
        refused.forEach((reason, all) -> {
            var some = all.stream().filter(each -> fits(each, typed)).toList();
            if (!some.isEmpty()) {
                rows.add(new ReportRow.Heading(messages.text("import.reason", reason(reason),
                        typed.isBlank() ? report.reasons().get(reason) : some.size())));
                rows.addAll(some);
            }
        });
        return rows;
    }

    private List<Reason> reasons() {
        return report.reasons().entrySet().stream()
                .sorted(Map.Entry.<Reason, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
    }

    private String reason(Reason reason) {
        return messages.text("import.reason." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private ReportRow row(Outcome.Refused each) {
        var refusal = each.refusal();
        var name = refusal.fileName().isEmpty() ? messages.text("import.pasted") : refusal.messageValues().getFirst();
        return new ReportRow.Refused(each.path(), name, folder(each.path()), sentence(refusal, name));
    }

    private ReportRow row(Duplicate each) {
        return new ReportRow.Known(name(each.path()), folder(each.path()),
                messages.text("import.row.known", article(each.article())), each.article());
    }

    private ReportRow row(Imported each) {
        var older = each.resembles().orElseThrow();
        return new ReportRow.Resembling(name(each.path()), folder(each.path()), messages.text("import.row.resembles",
                each.article().id(), article(older)), each, older);
    }

    private String sentence(Refusal refusal, String name) {
        var values = new ArrayList<String>(refusal.messageValues());
        values.set(0, within(name));
        values.set(1, within(values.get(1)));
        return messages.text(refusal.messageKey(), values.toArray());
    }

    private String article(ArticleId id) {
        var title = run.titles().getOrDefault(id, "");
        return title.isBlank() ? id.toString() : id + " " + messages.text("import.titled", title);
    }

    private boolean fits(ReportRow row, String typed) {
        return typed.isBlank() || folded
                .computeIfAbsent(row, each -> folded(words(each).collect(Collectors.joining(" "))))
                .contains(folded(typed.strip()));
    }

    private static Stream<String> words(ReportRow row) {
        return switch (row) {
            case ReportRow.Heading(var words) -> Stream.of(words);
            case ReportRow.Refused(_, var name, var folder, var sentence) -> Stream.of(name, folder, sentence);
            case ReportRow.Known(var name, var folder, var sentence, _) -> Stream.of(name, folder, sentence);
            case ReportRow.Resembling(var name, var folder, var sentence, _, _) -> Stream.of(name, folder, sentence);
        };
    }

    private static String line(ReportRow row) {
        return row instanceof ReportRow.Heading(var words) ? "\n" + words
                : "- " + words(row).filter(each -> !each.isEmpty()).map(ReportModel::isolated)
                        .collect(Collectors.joining(" | "));
    }

    private Optional<List<String>> cells(ReportRow row) {
        return Optional.ofNullable(switch (row) {
            case ReportRow.Heading _ -> null;
            case ReportRow.Refused(_, var name, var folder, var sentence) ->
                    List.of(name, folder, messages.text("import.outcome.refused"), "", sentence);
            case ReportRow.Known(var name, var folder, var sentence, var article) ->
                    List.of(name, folder, messages.text("import.outcome.known"), article.toString(), sentence);
            case ReportRow.Resembling(var name, var folder, var sentence, var article, _) -> List.of(name, folder,
                    messages.text("import.outcome.resembling"), article.article().id().toString(), sentence);
        });
    }

    private String name(Path path) {
        var name = path.getFileName();
        return name == null || name.toString().isEmpty() ? messages.text("import.pasted")
                : FileName.visible(name.toString());
    }

    private static String folder(Path path) {
        return path.getParent() == null ? "" : FileName.visible(path.getParent().toString());
    }

    /// A name as it stands in a sentence. In a line of Latin letters the signs of an isolate are drawn as gaps: marks, and
    /// only around a name that turns, do as well there.
    private String within(String name) {
        var turns = name.codePoints().anyMatch(Direction::isRightToLeft);
        return messages.language() == Language.ARABIC ? isolated(name) : turns ? MARK + name + MARK : name;
    }

    private static String isolated(String words) {
        return words.isEmpty() ? words : ISOLATE + words + ISOLATE_END;
    }

    private static String folded(String words) {
        return Folding.fold(words).text();
    }
}
