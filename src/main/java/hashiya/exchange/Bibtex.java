package hashiya.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// One article in BibTeX. Title, author and outlet stand in braces of their own: their capitals and their order stay, and an
/// author's line that names several is not taken apart.
final class Bibtex {

    private final Map<String, String> fields = new LinkedHashMap<>();

    private Bibtex() {
    }

    static String of(CitedArticle article) {
        var entry = new Bibtex();
        var date = article.published().split("-");
        entry.add("title", "{" + escaped(article.title()) + "}", article.title())
                .add("author", "{" + escaped(article.author()) + "}", article.author())
                .add("journal", "{" + escaped(article.outlet()) + "}", article.outlet())
                .add("date", article.published(), article.published())
                .add("year", date[0], date[0])
                .add("month", date.length > 1 ? String.valueOf(Integer.parseInt(date[1])) : "",
                        date.length > 1 ? date[1] : "")
                .add("url", address(article.url()), article.url())
                .add("urldate", article.seen(), article.seen())
                .add("langid", article.language().equals("ar") ? "arabic" : escaped(article.language()),
                        article.language())
                .add("keywords", article.keywords().stream().map(Bibtex::escaped).map(each -> each.replace(",", "{,}"))
                        .collect(Collectors.joining(", ")), String.join("", article.keywords()))
                .add("note", "SHA-256 " + article.sha256(), article.sha256());
        return "@article{" + article.key() + ",\n" + entry.fields.entrySet().stream()
                .map(each -> "  " + each.getKey() + " = {" + each.getValue() + "}")
                .collect(Collectors.joining(",\n")) + "\n}\n";
    }

    /// @param ifAny what must not be empty for the field to be there
    private Bibtex add(String name, String value, String ifAny) {
        if (!ifAny.isEmpty()) {
            fields.put(name, value);
        }
        return this;
    }

    /// TeX's own signs by name: BibTeX counts braces even behind a backslash, so that these cannot stand for themselves.
    static String escaped(String words) {
        var out = new StringBuilder();
        words.codePoints().forEach(each -> {
            switch (each) {
                case '\\' -> out.append("\\textbackslash{}");
                case '{' -> out.append("\\textbraceleft{}");
                case '}' -> out.append("\\textbraceright{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '#', '$', '%', '&', '_' -> out.append('\\').append((char) each);
                default -> out.appendCodePoint(each);
            }
        });
        return out.toString();
    }

    /// An address is taken as it stands, but for what would end the field: that is written in percents.
    private static String address(String url) {
        return url.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D").replace(" ", "%20");
    }
}
