package hashiya.html;

import hashiya.model.ArticleId;
import hashiya.report.Inline;
import hashiya.report.Line;
import hashiya.report.Report;
import hashiya.text.Direction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes lines, and knows which footnotes were asked for from where.
final class HtmlLine {

    private final Report report;
    private final HtmlForm form;
    private final Markup out;
    private final List<ArticleId> articles;
    private final Map<ArticleId, List<String>> references = new HashMap<>();

    /// @param articles those that have a footnote, in their order
    HtmlLine(Report report, HtmlForm form, Markup out, List<ArticleId> articles) {
        this.report = report;
        this.form = form;
        this.out = out;
        this.articles = articles;
    }

    void write(Line line) {
        line.parts().forEach(this::part);
    }

    /// A line that is all somebody else's is set as its letters want it, any other as the page is.
    Direction direction(Line line) {
        return isTold(line) ? form.told().direction(line.parts().stream().map(Inline.Told.class::cast)
                .map(Inline.Told::words).collect(Collectors.joining(" "))) : form.told().own();
    }

    /// As a block of its own.
    void block(String tag, Line line, String... attributes) {
        var direction = direction(line);
        var all = new ArrayList<>(List.of(attributes));
        if (isTold(line)) {
            all.addAll(List.of("dir", Told.dir(direction), "lang", form.told().language(direction)));
        }
        out.open(tag, all.toArray(String[]::new));
        if (isTold(line) && line.parts().size() == 1) {
            out.text(((Inline.Told) line.parts().getFirst()).words());
        } else {
            write(line);
        }
        out.close(tag);
    }

    /// From where a footnote was asked for: the names of the places.
    List<String> references(ArticleId article) {
        return references.getOrDefault(article, List.of());
    }

    private static boolean isTold(Line line) {
        return !line.isEmpty() && line.parts().stream().allMatch(Inline.Told.class::isInstance);
    }

    private void part(Inline part) {
        switch (part) {
            case Inline.Said(var words) -> out.text(words);
            case Inline.Told(var words) -> form.told().inline(words, out);
            case Inline.To(var id, var words) -> form.reports().address(report, id, HtmlFiles.ENDING).ifPresentOrElse(
                    address -> out.open("a", "href", address).text(words).close("a"), () -> out.text(words));
            case Inline.Sign(var letters) -> out.open("bdi", "dir", "ltr").text(letters).close("bdi");
            case Inline.Code(var letters) -> out.open("code", "dir", "ltr").text(letters).close("code");
            case Inline.Address address -> address(address);
            case Inline.Footnote(var article) -> footnote(article);
        }
    }

    private void address(Inline.Address address) {
        out.open("bdi", "dir", "ltr", "class", "address");
        if (address.leadsOut()) {
            out.open("a", "href", address.url(), "rel", "noreferrer noopener").text(address.url()).close("a");
        } else {
            out.text(address.url());
        }
        out.close("bdi");
    }

    private void footnote(ArticleId article) {
        var places = references.computeIfAbsent(article, _ -> new ArrayList<>());
        places.add("r-" + article + "-" + (places.size() + 1));
        out.open("sup").open("a", "id", places.getLast(), "href", "#e-" + article, "role", "doc-noteref")
                .text("[" + (articles.indexOf(article) + 1) + "]").close("a", "sup");
    }
}
