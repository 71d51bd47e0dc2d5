package hashiya.exchange.annotation;

import hashiya.exchange.Caveat;
import hashiya.exchange.Caveat.Reason;
import hashiya.exchange.IncomingPlace.ByQuote;
import hashiya.exchange.annotation.Stated.Comment;
import hashiya.exchange.annotation.Stated.Mark;
import hashiya.model.Colour;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Annotations that Zotero gathered in a note and exported as Markdown: in each paragraph a quote, its citation with
/// links into Zotero, and a comment. The note does not say which article it is about in words that a workspace could
/// know.
final class ZoteroIn {

    private static final Pattern PARAGRAPHS = Pattern.compile("\\R\\s*\\R");
    /// A link into Zotero, with the brackets that it stands in.
    private static final Pattern LINK =
            Pattern.compile("\\(?(?<!\\\\)\\[((?:[^\\[\\]\\\\\\n]++|\\\\.){0,500}+)\\]\\(zotero://[^)\\s]*\\)\\)?");
    /// What stands between the notes of one file.
    private static final Pattern RULE = Pattern.compile("-{3,}|\\* \\* \\*");
    /// What stands for a picture.
    private static final String PICTURE = "[image]";
    private static final Pattern KEY = Pattern.compile("[?&]annotation=([A-Z0-9]{1,16})");
    private static final Pattern COLOUR = Pattern.compile("(?i)#([0-9a-f]{6})");
    private static final Pattern ELEMENT = Pattern.compile("</?[A-Za-z][^<>]*>");
    private static final Pattern QUOTED = Pattern.compile("(?s)^[“”\"«„‟]\\s*(.*?)\\s*[“”\"»‟]$");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\p{Punct}])");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*)");
    /// When Zotero gathered them, below the title.
    private static final Pattern DATE = Pattern.compile("\\(\\p{Nd}[\\p{Nd}\\p{P}\\s\\p{Alpha}]{5,60}\\)");

    private final String text;
    private final List<Caveat> caveats;
    private final Instant now;
    private String title = "";

    ZoteroIn(String text, List<Caveat> caveats, Instant now) {
        this.text = text.startsWith("\ufeff") ? text.substring(1) : text;
        this.caveats = caveats;
        this.now = now;
        text.lines().map(HEADING::matcher).filter(each -> each.matches()).findFirst()
                .ifPresent(each -> title = plain(each.group(1)));
    }

    /// What the note is called; empty where it has no heading.
    String title() {
        return title;
    }

    List<Stated> all() {
        var all = new ArrayList<Stated>();
        var rest = new ArrayList<String>();
        for (var paragraph : PARAGRAPHS.split(text.strip())) {
            var own = paragraph.lines().filter(each -> !HEADING.matcher(each.strip()).matches())
                    .collect(Collectors.joining("\n")).strip();
            if (LINK.matcher(own).find()) {
                read(own, all);
            } else if (!own.isEmpty() && !DATE.matcher(own).matches() && !RULE.matcher(own).matches()) {
                rest.add(own);
            }
        }
        if (!rest.isEmpty()) {
            all.add(stated("", Mark.whole(""), String.join("\n\n", rest), Optional.empty()));
        }
        return all;
    }

    private void read(String paragraph, List<Stated> all) {
        var links = LINK.matcher(paragraph);
        links.find();
        var start = links.start();
        var end = links.end();
        var words = links.group(1);
        while (links.find() && paragraph.substring(end, links.start()).strip().matches(";?")) {
            end = links.end();
        }
        var marked = paragraph.substring(0, start);
        var key = KEY.matcher(paragraph.substring(start, end));
        var id = key.find() ? key.group(1) : "";
        var comment = paragraph.substring(end).strip();
        var quote = quote(marked.isBlank() && QUOTED.matcher(plain(words)).matches() ? words : marked);
        if (marked.contains("![") || quote.equals(PICTURE)) {
            caveats.add(new Caveat(Reason.NO_PASSAGE, id, title));
        } else if (quote.isEmpty()) {
            all.add(stated(id, Mark.whole(""), comment, Optional.empty()));
        } else {
            var place = Optional.of(new ByQuote(quote, "", "", List.of()));
            all.add(stated(id, Mark.whole("").at(place, Optional.empty()), comment, colour(marked)));
        }
    }

    private Stated stated(String id, Mark mark, String comment, Optional<Colour> colour) {
        var comments = comment.isBlank() ? List.<Comment>of() : List.of(new Comment("", comment, now, now));
        return new Stated(id, List.of(mark), List.of(), comments, colour, now, "", Optional.empty());
    }

    private static String quote(String marked) {
        var words = plain(marked.replaceAll("(?m)^\\s*(>\\s?|[-*+]\\s+)", ""));
        var quoted = QUOTED.matcher(words);
        return quoted.matches() ? quoted.group(1) : words;
    }

    /// Without the looks that Zotero writes into Markdown, and without its escapes.
    private static String plain(String markdown) {
        return ESCAPED.matcher(ELEMENT.matcher(markdown).replaceAll("")).replaceAll("$1").strip();
    }

    private static Optional<Colour> colour(String marked) {
        return COLOUR.matcher(marked).results().map(each -> "#" + each.group(1).toLowerCase(Locale.ROOT))
                .flatMap(hex -> Arrays.stream(Colour.values()).filter(each -> each.hex().equals(hex))).findFirst();
    }
}
