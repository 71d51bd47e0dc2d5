package hashiya.cli;

import hashiya.cli.ImportCommand.Status;
import hashiya.exchange.Caveat;
import hashiya.exchange.CaveatSentence;
import hashiya.exchange.record.Fields;
import hashiya.importing.Brought.Refused;
import hashiya.importing.Brought.Taken;
import hashiya.importing.Brought;
import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.Note;
import hashiya.model.Tag;
import java.util.Map;
import java.util.TreeMap;

/// Reports what became of a file with another's annotations.
final class BroughtLines {

    private BroughtLines() {
    }

    static Status status(Brought brought) {
        return switch (brought) {
            case Refused _ -> Status.REFUSED;
            case Taken taken when taken.isLost() -> Status.REFUSED;
            case Taken taken -> taken.isNew() ? Status.IMPORTED : Status.DUPLICATE;
        };
    }

    static void report(Brought brought, boolean json, Console console) {
        var words = console.words();
        if (json) {
            console.json(fields(brought, words));
            return;
        }
        console.line(Lines.line(words.text("cli.import." + Fields.word(status(brought))), brought.path().toString(),
                message(brought, words)));
        if (brought instanceof Taken taken) {
            taken.caveats().forEach(each -> console.line(Lines.indent(CaveatSentence.of(each, words))));
        }
    }

    private static Map<String, Object> fields(Brought brought, Messages words) {
        var fields = new Fields().with("path", brought.path().toString()).with("status", status(brought))
                .known("article", "").known("encoding", "").known("message", message(brought, words));
        if (brought instanceof Taken taken) {
            fields.with("added", counts(taken.added())).with("known", counts(taken.known()))
                    .with("articles", taken.articles().stream().map(each -> each.number()).toList())
                    .with("caveats", taken.caveats().stream().map(each -> caveat(each, words)).toList());
        }
        return fields.map();
    }

    static Map<String, Object> caveat(Caveat caveat, Messages words) {
        return new Fields().with("reason", caveat.word()).with("name", caveat.name()).with("kept", caveat.isKept())
                .with("message", CaveatSentence.of(caveat, words)).map();
    }

    private static Map<String, Integer> counts(Map<Class<? extends Entity>, Integer> counts) {
        var named = new TreeMap<String, Integer>();
        counts.forEach((kind, count) -> named.put(
                Character.toLowerCase(kind.getSimpleName().charAt(0)) + kind.getSimpleName().substring(1), count));
        return named;
    }

    private static String message(Brought brought, Messages words) {
        return switch (brought) {
            case Refused(_, var refusal) -> CaveatSentence.of(refusal, words);
            case Taken taken -> words.text("cli.import.brought", count(taken, Article.class),
                    count(taken, Highlight.class), count(taken, Tag.class), count(taken, Note.class),
                    count(taken, Claim.class), count(taken, Attribution.class), String.valueOf(taken.skipped()));
        };
    }

    private static String count(Taken taken, Class<? extends Entity> kind) {
        return String.valueOf(taken.added(kind));
    }
}
