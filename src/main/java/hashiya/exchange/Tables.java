package hashiya.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import hashiya.exchange.record.ClaimRecords;
import hashiya.exchange.record.Fields;
import hashiya.exchange.record.QuestionRecords;
import hashiya.exchange.record.Records;
import hashiya.export.Csv;
import hashiya.export.ExportedFile;
import hashiya.model.Article;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.Note;
import hashiya.model.Question;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.Tag;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a workspace holds as one file for each kind of thing: JSON lines for programs, CSV for spreadsheets.
///
/// Names and meanings of the fields are those of the command line, and a promise to scripts. The same workspace gives the same
/// bytes.
public final class Tables {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Comparator<Entity> BY_ID = Comparator.comparing(Tables::sortable);

    private final Snapshot snapshot;

    private Tables(Snapshot snapshot) {
        this.snapshot = Snapshot.of(snapshot.workspace(), snapshot.entities().values().stream()
                .<List<? extends Entity>>map(kind -> kind.stream().sorted(BY_ID).toList()).toList());
    }

    /// One object a line, in UTF-8: `highlights.jsonl` and its sisters. A letter that stands alone for half a character is
    /// written as `\\u` and its number, since UTF-8 has no bytes for it.
    public static List<ExportedFile> jsonLines(Snapshot snapshot) {
        var json = new ObjectMapper();
        return new Tables(snapshot).all().entrySet().stream().map(each -> {
            var lines = new StringBuilder();
            each.getValue().forEach(fields -> lines.append(line(json, fields)).append('\n'));
            return new ExportedFile(each.getKey() + ".jsonl", lines.toString());
        }).toList();
    }

    /// One line a thing under a line of names: `highlights.csv` and its sisters. What a field holds several of stands on lines
    /// of its own in the cell.
    public static List<ExportedFile> csv(Snapshot snapshot) {
        var tables = new Tables(snapshot);
        return tables.all().entrySet().stream().map(each -> {
            var csv = new Csv();
            var columns = Columns.of(each.getKey());
            csv.row(columns.names());
            each.getValue().forEach(fields -> csv.row(columns.cells(fields)));
            return new ExportedFile(each.getKey() + ".csv", csv.bytes());
        }).toList();
    }

    private Map<String, Stream<Map<String, Object>>> all() {
        var records = new Records(snapshot);
        var claims = new ClaimRecords(snapshot);
        var tables = new LinkedHashMap<String, Stream<Map<String, Object>>>();
        tables.put("articles", each(Article.class, records::article));
        tables.put("highlights", each(Highlight.class, records::highlight));
        tables.put("tags", each(Tag.class, records::tag));
        tables.put("notes", each(Note.class, records::note));
        tables.put("sources", each(Source.class, records::source));
        tables.put("questions", each(Question.class, new QuestionRecords(snapshot)::question));
        tables.put("claims", each(Claim.class, claims::claim));
        tables.put("attributions", each(Attribution.class, attribution -> new Fields()
                .with("claim", attribution.claim().toString()).and(claims.attribution(attribution)).map()));
        return tables;
    }

    private <E extends Entity> Stream<Map<String, Object>> each(Class<E> kind, Function<E, Map<String, Object>> record) {
        return snapshot.all(kind).stream().map(record);
    }

    /// An id whose numbers sort as numbers.
    private static String sortable(Entity entity) {
        return NUMBER.matcher(entity.id().toString())
                .replaceAll(number -> "%010d".formatted(Long.parseLong(number.group())));
    }

    private static String line(ObjectMapper json, Map<String, Object> fields) {
        try {
            return Halves.escaped(json.writeValueAsString(fields));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Maps of plain values can always be written", e);
        }
    }
}
