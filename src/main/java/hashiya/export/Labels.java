package hashiya.export;

import hashiya.claims.ClaimAccounts;
import hashiya.claims.Contrast;
import hashiya.l10n.Messages;
import hashiya.model.Colour;
import hashiya.model.ColourMeaning;
import hashiya.model.Credibility;
import hashiya.model.Highlight;
import hashiya.model.Id;
import hashiya.model.PointState;
import hashiya.model.Reliability;
import hashiya.model.Snapshot;
import hashiya.model.SourceKind;
import hashiya.model.Stance;
import hashiya.model.TagSet;
import hashiya.report.Inline.Said;
import hashiya.report.Inline.Told;
import hashiya.report.Line;
import hashiya.text.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The words of a page that are neither the articles' nor the analyst's.
record Labels(Messages words) {

    /// Around the number of a gap in a sentence; stands in no message.
    private static final String GAP = "\uFFFC";

    String text(String key, Object... values) {
        return words.text(key, values);
    }

    /// How an id is called at the head of a line: in Arabic with its noun, so that the line begins with an Arabic
    /// letter.
    String named(Id id) {
        return words.text("export.id." + kind(id), id);
    }

    String stance(Stance stance) {
        return words.text("export.stance." + stance);
    }

    /// The heading over the attributions of one stance.
    String group(Stance stance) {
        return words.text("export.group." + stance);
    }

    String credibility(Credibility credibility) {
        return words.text("export.credibility." + low(credibility));
    }

    String reliability(Reliability reliability) {
        return words.text("export.reliability." + low(reliability));
    }

    String kind(SourceKind kind) {
        return words.text("export.kind." + low(kind));
    }

    String set(TagSet set) {
        return words.text("export.set." + low(set));
    }

    /// How much, how to take it, and of what: `about 300 fighters`.
    String figureAndUnit(Quantity figure) {
        return words.text("figure." + low(figure.bound()),
                (figure.number().toPlainString() + " " + figure.unit()).strip());
    }

    /// The colour, and in brackets what the analyst uses it for.
    Line colour(Colour colour, Snapshot snapshot) {
        var name = words.text("export.colour." + colour);
        var meaning = snapshot.all(ColourMeaning.class).stream().filter(each -> each.id() == colour)
                .map(ColourMeaning::meaning).findFirst().orElse("");
        return meaning.isBlank() ? Line.said(name)
                : Line.of(new Said(name + " ("), new Told(meaning.strip()), new Said(")"));
    }

    /// The colour, and what the analyst uses it for, as it stands in a legend.
    Line meaning(Colour colour, Snapshot snapshot) {
        var meaning = snapshot.all(ColourMeaning.class).stream().filter(each -> each.id() == colour)
                .map(ColourMeaning::meaning).findFirst().orElse("").strip();
        var name = Line.said(words.text("export.colour." + colour));
        return meaning.isEmpty() ? name : line("paper.colour", name, Line.told(meaning));
    }

    /// What has to be known of the accounts of a claim.
    List<String> remarks(ClaimAccounts claim) {
        return Stream.of(claim.agreement().isDisputed() ? text("export.board.disputed") : "",
                claim.isCircular() ? text("export.board.circular") : "").filter(each -> !each.isEmpty()).toList();
    }

    /// A sentence of the program with lines in its gaps.
    Line line(String key, Line... values) {
        var gaps = new Object[values.length];
        Arrays.setAll(gaps, at -> GAP + at + GAP);
        var line = Line.EMPTY;
        for (var part : words.text(key, gaps).split("(?<=" + GAP + "\\d" + GAP + ")|(?=" + GAP + "\\d" + GAP + ")")) {
            line = line.and(part.startsWith(GAP) ? values[part.charAt(1) - '0'] : Line.said(part));
        }
        return line;
    }

    /// Lines in a row, as a sentence counts them up.
    Line list(List<Line> lines) {
        var list = Line.EMPTY;
        for (var each : lines) {
            list = list.isEmpty() ? each : list.and(Line.said(words.text("paper.comma"))).and(each);
        }
        return list;
    }

    /// The number and how it is to be taken, without its unit, which is the analyst's own.
    String number(Quantity figure) {
        return words.text("figure." + low(figure.bound()), figure.number().toPlainString());
    }

    /// Where a passage stands in the article, so that it can be found by count too.
    String place(Highlight passage) {
        var range = passage.range();
        return words.text("export.place", Integer.toString(passage.anchor().version()), Integer.toString(range.start()),
                Integer.toString(range.end()));
    }

    String aspect(Contrast.Aspect aspect) {
        return words.text("export.aspect." + low(aspect));
    }

    String state(PointState state) {
        return words.text("export.point.state." + low(state));
    }

    private static String kind(Id id) {
        return low(id.getClass().getSimpleName().replaceFirst("Id$", ""));
    }

    private static String low(Object name) {
        return name.toString().toLowerCase(Locale.ROOT);
    }
}
