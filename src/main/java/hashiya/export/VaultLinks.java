package hashiya.export;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the links between the pages of an export lead to.
final class VaultLinks {

    private static final Pattern HIGHLIGHT = Pattern.compile("\\^q(\\d{1,9})-(\\d{1,9})");

    private final Map<String, String> were;
    private final Map<String, String> are = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /// @param were the ids of the pages, by the path that each was written to
    /// @param are  and by the path that each has now
    VaultLinks(Map<String, String> were, Map<String, String> are) {
        this.were = were;
        this.are.putAll(were);
        are.forEach((path, id) -> this.are.put(composed(path), id));
        this.are.forEach((path, id) -> {
            var stem = path.replaceFirst("\\.md$", "");
            names.put(stem, id);
            names.merge(stem.substring(stem.lastIndexOf('/') + 1), id, (one, other) -> one.equals(other) ? one : "");
        });
    }

    /// The links of one page.
    ///
    /// @param path where it is now
    record OfPage(VaultLinks links, Memory page, String path) {

        /// The link as it stood in the note, where it is one that the page was written with; else the id that it
        /// leads to.
        Optional<String> own(String letters, String destination) {
            return Optional.ofNullable(page.links().get(letters)).or(() -> id(links.are, path, destination));
        }

        /// The id that a link led to when the page was written; the destination where it led elsewhere.
        String was(String destination) {
            return id(links.were, page.path(), destination).orElse(destination);
        }

        /// The id that a link leads to now.
        String is(String destination) {
            return id(links.are, path, destination).orElse(destination);
        }

        /// The id of what Obsidian links to by the name of its file: `[[C-004 title]]`, `[[A3 title#^q3-4]]`.
        Optional<String> named(String name) {
            var parts = name.strip().split("#", 2);
            return Optional.ofNullable(links.names.get(composed(parts[0].replaceFirst("\\.md$", ""))))
                    .flatMap(id -> place(id, parts));
        }
    }

    private static Optional<String> id(Map<String, String> ids, String from, String destination) {
        var parts = destination.split("#", 2);
        return path(from, parts[0]).map(VaultLinks::composed).map(ids::get).flatMap(id -> place(id, parts));
    }

    /// @param parts of an address: what is before the number sign, and what is behind it
    private static Optional<String> place(String id, String[] parts) {
        var place = HIGHLIGHT.matcher(parts.length > 1 ? parts[1] : "");
        return Optional.of(place.matches() && id.equals("A" + place.group(1))
                ? "Q" + place.group(1) + ":" + place.group(2) : id).filter(each -> !each.isEmpty());
    }

    /// Some file systems take letters and their marks apart.
    static String composed(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    private static Optional<String> path(String from, String relative) {
        if (relative.isEmpty()) {
            return Optional.of(from);
        }
        try {
            var steps = new ArrayDeque<>(List.of(from.split("/")));
            steps.removeLast();
            for (var step : URLDecoder.decode(relative.replace("+", "%2B"), StandardCharsets.UTF_8).split("/")) {
                if (step.equals("..") && steps.pollLast() == null) {
                    return Optional.empty();
                }
                if (!step.equals("..") && !step.equals(".")) {
                    steps.addLast(step);
                }
            }
            return Optional.of(String.join("/", steps));
        } catch (IllegalArgumentException e) {
            // No address of ours.
            return Optional.empty();
        }
    }
}
