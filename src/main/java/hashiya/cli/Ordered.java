package hashiya.cli;

import hashiya.exchange.ClaimReviews.Reviewer;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.outgoing.Form;
import hashiya.outgoing.Format;
import hashiya.outgoing.Order;
import hashiya.outgoing.Subject;
import hashiya.outgoing.Subject.Kind;
import hashiya.paper.PaperSize;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/// What the options of the command ask for.
final class Ordered {

    private static final String BOARD = "--board";
    private static final List<String> PAPERS = List.of("a4", "letter");
    /// Those of which one alone may go out as a page of its own.
    private static final List<String> THINGS = List.of("--article", "--claim", "--question", "--source", "--tag");

    private final ParseResult given;
    private final Format format;

    private Ordered(ParseResult given, Format format) {
        this.given = given;
        this.format = format;
    }

    /// @throws Trouble if there is no such format, or it does not go with the rest
    static Ordered of(ParseResult given) {
        var named = Parameters.text(given, "--format").orElse(Format.MARKDOWN.word());
        var format = Format.of(named).orElseThrow(() -> Trouble.misuse("cli.export.format", named, formats(", ")));
        var ordered = new Ordered(given, format);
        ordered.require(Stream.concat(THINGS.stream(), Stream.of(BOARD)).filter(given::hasMatchedOption).toList());
        return ordered;
    }

    /// All of them.
    static String formats(String between) {
        return Format.all().stream().map(Format::word).collect(Collectors.joining(between));
    }

    Format format() {
        return format;
    }

    /// @throws Trouble if something is asked for that is not there
    Order in(Library library, Form form) {
        return new Order(format, subject(library), form);
    }

    /// @param otherwise the words of what goes out, where no language is named
    /// @throws Trouble if it is not asked for rightly
    Form form(Messages otherwise) {
        var words = Parameters.text(given, "--lang").map(named -> Language.of(named)
                .orElseThrow(() -> Trouble.misuse("cli.value.choice", "--lang", named, "ar, en")))
                .map(Messages::new).orElse(otherwise);
        return new Form(new MarkdownFiles(given).options(words), paper()).signed(new Reviewer(
                Parameters.text(given, "--author").orElse(""), Parameters.text(given, "--address").orElse("")));
    }

    /// A format that passed over an option would write what nobody asked for.
    private void require(List<String> things) {
        if (things.size() > 1) {
            throw Trouble.misuse("cli.export.both");
        }
        things.forEach(each -> {
            if (!format.takes(Kind.valueOf(each.substring(2).toUpperCase(Locale.ROOT)))) {
                throw each.equals(BOARD) ? Trouble.misuse("cli.export.board.form", format.word())
                        : format.takes(Kind.BOARD) ? Trouble.misuse("cli.export.board")
                        : Trouble.misuse("cli.export.whole", format.word());
            }
        });
        var stray = MarkdownFiles.ITS_OWN.stream().filter(given::hasMatchedOption).findFirst();
        if (stray.isPresent() && format != Format.MARKDOWN) {
            throw Trouble.misuse("cli.export.markdown", stray.get(), format.word());
        }
    }

    private Subject subject(Library library) {
        return THINGS.stream().filter(given::hasMatchedOption).findFirst().<Subject>map(thing -> {
            var named = Parameters.text(given, thing).orElseThrow();
            return new Subject.One(switch (thing) {
                case "--article" -> Opening.article(library, named).id();
                case "--claim" -> Opening.claim(library, named).id();
                case "--question" -> Opening.question(library, named).id();
                case "--source" -> Opening.source(library, named).id();
                default -> Opening.tag(library, named).id();
            });
        }).orElse(format.takes(Kind.EVERYTHING) && !given.hasMatchedOption(BOARD) ? new Subject.Everything() : Subject.Board.WHOLE);
    }

    private PaperSize paper() {
        var named = Parameters.text(given, "--paper").orElse(PAPERS.getFirst()).toLowerCase(Locale.ROOT);
        if (!PAPERS.contains(named)) {
            throw Trouble.misuse("cli.value.choice", "--paper", named, String.join(", ", PAPERS));
        }
        return PaperSize.valueOf(named.toUpperCase(Locale.ROOT));
    }
}
