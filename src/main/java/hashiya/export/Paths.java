package hashiya.export;

import hashiya.export.Options.Naming;
import hashiya.model.Article;
import hashiya.model.Claim;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.Question;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.Tag;
import hashiya.model.TagTree;
import hashiya.text.PartialDate;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Where everything goes that has a page of its own, and the way from one page to another.
final class Paths {

    static final String INDEX = "index.md";

    private static final String UNRESERVED = "-._~/";

    private final Map<Id, String> paths = new HashMap<>();
    private final Naming naming;

    /// By id and title.
    Paths(Snapshot snapshot, TagTree tags) {
        this(snapshot, tags, Naming.ID_AND_TITLE);
    }

    Paths(Snapshot snapshot, TagTree tags, Naming naming) {
        this.naming = naming;
        var articles = new FileNames();
        Sorted.all(snapshot, Article.class).forEach(each -> give(each.id(), each.facts().published(), "articles", articles,
                each.facts().shownTitle()));
        var claims = new FileNames();
        Sorted.all(snapshot, Claim.class).forEach(each -> give(each.id(), each.happened(), "claims", claims,
                each.proposition()));
        var questions = new FileNames();
        Sorted.all(snapshot, Question.class).forEach(each -> give(each.id(), "questions", questions, each.wording()));
        var sources = new FileNames();
        Sorted.all(snapshot, Source.class).forEach(each -> give(each.id(), "sources", sources, each.name()));
        var names = new FileNames();
        Sorted.all(snapshot, Tag.class).forEach(each -> give(each.id(), "tags", names, tags.path(each.id())));
    }

    private void give(Id id, String folder, FileNames names, String title) {
        give(id, PartialDate.UNKNOWN, folder, names, title);
    }

    private void give(Id id, PartialDate date, String folder, FileNames names, String title) {
        paths.put(id, folder + "/" + names.fresh(switch (naming) {
            case ID_AND_TITLE -> id + " " + title;
            case ID -> id.toString();
            case DATE_AND_TITLE -> (date.isKnown() ? date.iso() : id) + " " + title;
        }));
    }

    /// @throws java.util.NoSuchElementException if nothing of this name has a page
    String of(Id id) {
        return Optional.ofNullable(paths.get(id)).orElseThrow();
    }

    boolean has(Id id) {
        return paths.containsKey(id);
    }

    /// The page that shows it: a highlight stands on its article's.
    Id page(Id id) {
        return id instanceof HighlightId highlight ? highlight.article() : id;
    }

    /// The relative address of the place that shows it, percent-encoded.
    String address(String from, Id id) {
        return address(from, of(page(id)), id instanceof HighlightId highlight ? "#" + anchor(highlight) : "");
    }

    /// The same between files of another form.
    ///
    /// @param ending of the files, with its full stop
    String address(String from, Id id, String ending) {
        return address(other(from, ending), other(of(page(id)), ending),
                id instanceof HighlightId highlight ? "#" + place(highlight) : "");
    }

    private static String other(String path, String ending) {
        return path.substring(0, path.length() - FileNames.ENDING.length()) + ending;
    }

    private static String address(String from, String to, String place) {
        if (from.equals(to)) {
            return place.isEmpty() ? encode(last(to)) : place;
        }
        var folder = from.contains("/") ? from.substring(0, from.indexOf('/') + 1) : "";
        return to.startsWith(folder) ? encode(to.substring(folder.length())) + place : "../" + encode(to) + place;
    }

    /// `^q3-10` for `Q3:10`: Obsidian's name of the block, and the name of the anchor above it for everybody else.
    static String anchor(HighlightId id) {
        return "^q" + id.article().number() + "-" + id.number();
    }

    /// `q3-10` for `Q3:10`: the name of the place in other forms.
    static String place(HighlightId id) {
        return anchor(id).substring(1);
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// RFC 3986: all but letters, digits and a few signs of ASCII as `%XX` of their UTF-8 bytes.
    private static String encode(String path) {
        var out = new StringBuilder();
        for (var octet : path.getBytes(StandardCharsets.UTF_8)) {
            var isPlain = octet > 0 && (Character.isLetterOrDigit(octet) || UNRESERVED.indexOf(octet) >= 0);
            out.append(isPlain ? Character.toString(octet) : "%%%02X".formatted(octet));
        }
        return out.toString();
    }
}
