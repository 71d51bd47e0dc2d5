package hashiya.ui.imports;

import hashiya.intake.table.ColumnMapping;
import hashiya.intake.table.Field;
import hashiya.model.Sha256;
import hashiya.ui.control.Latest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What an analyst has said once about importing, so that it need not be said again.
///
/// @param columns by a digest of a table's columns, the one said last at the end
/// @param watches by the file of the workspace, the one said last at the end
public record ImportHabits(Map<String, ColumnMapping> columns, Map<Path, Watch> watches) {

    /// A folder that is watched for a workspace, or was.
    public record Watch(Path folder, boolean isOn) {

        public Watch turned(boolean on) {
            return new Watch(folder, on);
        }
    }

    public static final ImportHabits NONE = new ImportHabits(Map.of(), Map.of());

    /// So many of each are remembered.
    private static final int MOST = 100;

    public ImportHabits {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        watches = Collections.unmodifiableMap(new LinkedHashMap<>(watches));
    }

    /// As [#toString] writes it. What cannot be understood is left out.
    public static ImportHabits of(String kept) {
        var columns = new LinkedHashMap<String, ColumnMapping>();
        var watches = new LinkedHashMap<Path, Watch>();
        for (var line : kept.split("\n")) {
            var words = List.of(line.split(" "));
            try {
                if (words.getFirst().equals("columns") && words.size() > 2) {
                    columns.put(words.get(1), mapping(words.subList(2, words.size())));
                } else if (words.getFirst().equals("watch") && words.size() == 4) {
                    watches.put(Path.of(decoded(words.get(1))),
                            new Watch(Path.of(decoded(words.get(2))), words.get(3).equals("on")));
                }
            } catch (IllegalArgumentException e) {
                // Somebody else wrote it, or a newer program did.
            }
        }
        return new ImportHabits(columns, watches);
    }

    @Override
    public String toString() {
        var lines = new ArrayList<String>();
        columns.forEach((header, mapping) -> lines.add("columns " + header + " " + mapping.columns().entrySet().stream()
                .sorted(Map.Entry.comparingByKey()).map(each -> each.getKey().word() + "=" + encoded(each.getValue()))
                .collect(Collectors.joining(" "))));
        watches.forEach((workspace, watch) -> lines.add("watch " + encoded(workspace.toString()) + " "
                + encoded(watch.folder().toString()) + (watch.isOn() ? " on" : " off")));
        return String.join("\n", lines);
    }

    /// What the analyst said of a table of these columns, in whatever order they stand.
    public Optional<ColumnMapping> columns(Collection<String> header) {
        return Optional.ofNullable(columns.get(digest(header)));
    }

    public ImportHabits with(Collection<String> header, ColumnMapping mapping) {
        return new ImportHabits(Latest.with(columns, digest(header), mapping, MOST), watches);
    }

    public Optional<Watch> watch(Path workspace) {
        return Optional.ofNullable(watches.get(workspace));
    }

    public ImportHabits with(Path workspace, Watch watch) {
        return new ImportHabits(columns, Latest.with(watches, workspace, watch, MOST));
    }

    private static ColumnMapping mapping(List<String> words) {
        var columns = new EnumMap<Field, String>(Field.class);
        for (var word : words) {
            var sides = word.split("=", 2);
            Field.of(sides[0]).filter(_ -> sides.length == 2)
                    .ifPresent(field -> columns.put(field, decoded(sides[1])));
        }
        return new ColumnMapping(columns);
    }

    private static String digest(Collection<String> header) {
        return Sha256.of(header.stream().sorted().collect(Collectors.joining("\n"))).hex();
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    private static String decoded(String word) {
        return URLDecoder.decode(word, StandardCharsets.UTF_8);
    }
}
