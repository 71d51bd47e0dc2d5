package hashiya.export;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the links between the pages of an export lead to.
///
/// @param ids by the path of the page
record VaultLinks(Map<String, String> ids) {

    private static final Pattern HIGHLIGHT = Pattern.compile("\\^q(\\d{1,9})-(\\d{1,9})");

    /// The link as it stood in the note, where it is one that the page was written with; else the id that it leads to.
    Optional<String> of(Memory page, String letters, String destination) {
        var known = page.links().get(letters);
        return known != null ? Optional.of(known) : id(page.path(), destination);
    }

    private Optional<String> id(String from, String destination) {
        var parts = destination.split("#", 2);
        return path(from, parts[0]).map(ids::get).filter(each -> !each.isEmpty()).map(id -> {
            var place = HIGHLIGHT.matcher(parts.length > 1 ? parts[1] : "");
            return place.matches() && id.equals("A" + place.group(1))
                    ? "Q" + place.group(1) + ":" + place.group(2) : id;
        });
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
