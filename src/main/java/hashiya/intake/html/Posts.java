package hashiya.intake.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells a thread of a message board by the names that the common boards give their posts: the first is the article,
/// the others answer it.
final class Posts {

    private static final int FEWEST = 2;
    private static final Pattern NUMBERED = Pattern.compile(
            "(?i)(post_?message|td_?post|post_?text|post_?content|message|msg)[_-]?\\d+");
    private static final List<String> BODIES = List.of("bbWrapper", "postbody", "message-content", "post_body",
            "postcontent", "post-message");

    private Posts() {
    }

    /// What holds the answers, with all that stands around each of them.
    static List<Region> replies(List<Region> regions) {
        Map<String, List<Region>> posts = new HashMap<>();
        for (var region : regions) {
            kind(region).ifPresent(kind -> posts.computeIfAbsent(kind, _ -> new ArrayList<>()).add(region));
        }
        return posts.values().stream().filter(each -> each.size() >= FEWEST && each.getFirst().proses() > 0)
                .flatMap(each -> answers(each.getFirst(), each)).toList();
    }

    private static Stream<Region> answers(Region first, List<Region> posts) {
        return posts.stream().filter(each -> each.start() >= first.end()).map(each -> beside(first, each));
    }

    /// The largest region that holds the other and not the first.
    private static Region beside(Region first, Region other) {
        var region = other;
        while (region.parent().isPresent() && region.parent().get().start() >= first.end()) {
            region = region.parent().get();
        }
        return region;
    }

    private static Optional<String> kind(Region region) {
        var numbered = NUMBERED.matcher(region.element().id());
        return numbered.matches() ? Optional.of(numbered.group(1))
                : BODIES.stream().filter(region.element()::hasClass).findFirst();
    }
}
