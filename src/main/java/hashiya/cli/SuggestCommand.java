package hashiya.cli;

import hashiya.claims.suggest.Suggester;
import hashiya.claims.suggest.Suggestion;
import hashiya.exchange.record.Fields;
import hashiya.intake.Incoming;
import hashiya.intake.IntakeFiles;
import hashiya.intake.Refusal;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.text.QuantityMention;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Proposes who says what in an article, or in a file that is in no workspace. Changes nothing.
final class SuggestCommand implements Command {

    /// @param suggestions in reading order
    private record Read(String text, List<Suggestion> suggestions) {
    }

    @Override
    public String name() {
        return "suggest";
    }

    @Override
    public CommandSpec parameters(Messages words) {
        return new Parameters(words).positional("WORKSPACE", "cli.param.workspace", "0..1")
                .positional("ARTICLE", "cli.param.article", "0..1").option("--text", "FILE", "cli.option.text").json()
                .spec();
    }

    @Override
    public int run(ParseResult given, Console console) {
        var file = Parameters.text(given, "--text");
        var article = Parameters.text(given, 1);
        if (file.isPresent() == article.isPresent() || file.isPresent() && Parameters.text(given, 0).isPresent()) {
            throw Trouble.misuse("cli.suggest.which");
        }
        var read = file.isPresent() ? ofFile(file.get(), console.words()) : ofArticle(given, article.get());
        for (var each : read.suggestions()) {
            if (Parameters.isJson(given)) {
                console.json(record(each, read.text()));
            } else {
                console.line(line(each, read.text(), console.words()));
            }
        }
        if (read.suggestions().isEmpty() && !Parameters.isJson(given)) {
            console.line(console.words().text("cli.suggest.none"));
        }
        return Cli.DONE;
    }

    private static Read ofArticle(ParseResult given, String id) {
        try (var library = Library.openToRead(Parameters.workspace(given))) {
            var article = Opening.article(library, id);
            var text = library.text(article);
            // What the reader does not show is no part of the article.
            return new Read(text, Suggester.all(text, article.facts().published()).stream()
                    .filter(each -> article.hidden().stream().noneMatch(hidden -> hidden.range().overlaps(each.range())))
                    .toList());
        }
    }

    private static Read ofFile(String name, Messages words) {
        var file = Parameters.path(name);
        if (!Files.exists(file)) {
            throw Trouble.of("cli.import.missing", file);
        }
        return switch (IntakeFiles.read(file, Instant.EPOCH)) {
            case Incoming incoming -> new Read(incoming.content().text(),
                    Suggester.all(incoming.content().text(), incoming.facts().published()));
            case Refusal refusal -> throw Trouble.of(refusal.messageKey(), refusal.messageValues().toArray());
        };
    }

    private static Map<String, Object> record(Suggestion suggestion, String text) {
        var voice = suggestion.voice();
        return new Fields().with("start", suggestion.range().start()).with("end", suggestion.range().end())
                .with("quote", suggestion.range().in(text)).known("speaker", voice.speaker())
                .known("outlet", voice.outlet()).known("verb", voice.verb()).with("stance", voice.stance())
                .with("figures", suggestion.figures().stream().map(SuggestCommand::figure).toList())
                .with("dates", suggestion.dates().stream().map(each -> each.date().iso()).toList())
                .with("confidence", suggestion.confidence()).map();
    }

    private static Map<String, Object> figure(QuantityMention mention) {
        var quantity = mention.quantity();
        return new Fields().with("number", plain(quantity.number())).with("bound", quantity.bound())
                .known("unit", quantity.unit()).with("start", mention.range().start())
                .with("end", mention.range().end()).map();
    }

    /// 300 and not 3E+2.
    private static Number plain(BigDecimal number) {
        return number.scale() > 0 || number.precision() - number.scale() > 18 ? number
                : (Number) number.longValueExact();
    }

    private static String line(Suggestion suggestion, String text, Messages words) {
        var voice = suggestion.voice();
        var speaker = voice.speaker().isBlank() ? words.text("cli.suggest.nobody") : voice.speaker();
        var chain = voice.outlet().isBlank() ? speaker : speaker + " ← " + voice.outlet();
        var quote = suggestion.range().in(text).replace('\n', ' ');
        return Lines.line(String.format(Locale.ROOT, "%.2f", suggestion.confidence()),
                words.text("cli.stance." + voice.stance()), chain) + "\n" + Lines.indent(quote);
    }
}
