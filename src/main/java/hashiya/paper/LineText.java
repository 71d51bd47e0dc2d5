package hashiya.paper;

import hashiya.model.ArticleId;
import hashiya.paper.Block.Origin.Labelled;
import hashiya.report.Inline;
import hashiya.report.Line;
import hashiya.text.Direction;
import java.util.List;
import java.util.stream.Collectors;

/// Sets the lines of a report as text.
///
/// @param side      where the program's own words begin
/// @param footnotes the articles that have evidence, in the order of its numbers
record LineText(Direction side, List<ArticleId> footnotes) {

    /// A line that is all somebody else's goes by its letters, any other as the program's words do.
    Block block(Line line, Style style, Labelled label) {
        return isTold(line) ? Block.said(plain(line), side, style, label)
                : Block.framed(text(line), side, style, label);
    }

    /// As [#block]; what is one thing goes by its letters, whosever they are.
    Block alone(Line line, Style style, Labelled label) {
        return line.parts().size() == 1 ? Block.said(plain(line), side, style, label) : block(line, style, label);
    }

    String text(Line line) {
        return line.parts().stream().map(each -> text(each, true)).collect(Collectors.joining());
    }

    /// Words of another language inside a sentence: neither orders the other (Unicode UAX 9, FSI and PDI).
    static String isolated(String inside) {
        return "\u2068" + inside + "\u2069";
    }

    /// From left to right, whatever is around it (LRI and PDI).
    private static String rightwards(String letters) {
        return "\u2066" + letters + "\u2069";
    }

    private String plain(Line line) {
        return line.parts().stream().map(each -> text(each, line.parts().size() > 1)).collect(Collectors.joining());
    }

    private static boolean isTold(Line line) {
        return !line.isEmpty() && line.parts().stream().allMatch(Inline.Told.class::isInstance);
    }

    private String text(Inline part, boolean isInside) {
        return switch (part) {
            case Inline.Said(var words) -> words;
            case Inline.Told(var words) -> isInside ? isolated(words) : words;
            case Inline.To(_, var words) -> words;
            case Inline.Sign(var letters) -> rightwards(letters);
            case Inline.Code(var letters) -> isInside ? rightwards(letters) : letters;
            case Inline.Address(var url) -> isInside ? rightwards(url) : url;
            // On the same line as what it belongs to.
            case Inline.Footnote(var article) -> "\u00a0[" + (footnotes.indexOf(article) + 1) + "]";
        };
    }
}
