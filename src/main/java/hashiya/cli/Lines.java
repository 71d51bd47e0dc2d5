package hashiya.cli;

import hashiya.claims.Agreement;
import hashiya.claims.Matrix;
import hashiya.exchange.record.ClaimRecords;
import hashiya.exchange.record.Fields;
import hashiya.exchange.record.Records;
import hashiya.intake.FileName;
import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.Highlight;
import hashiya.model.NoteTarget;
import hashiya.model.Question;
import hashiya.model.SavedSearch;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.SynonymGroup;
import hashiya.model.Tag;
import hashiya.model.TagTree;
import hashiya.text.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The things of a workspace as lines for people to read in a terminal.
final class Lines {

    private final Snapshot snapshot;
    private final Messages words;
    private final TagTree codebook;
    private final Records records;

    Lines(Snapshot snapshot, Messages words) {
        this.snapshot = snapshot;
        this.words = words;
        codebook = TagTree.of(snapshot.all(Tag.class));
        records = new Records(snapshot);
    }

    String article(Article article) {
        var facts = article.facts();
        var title = facts.shownTitle().isBlank() ? article.evidence().fileName() : facts.shownTitle();
        return line(article.id().toString(), facts.published().iso(), facts.outlet(), FileName.visible(title),
                words.text("cli.list.counts", String.valueOf(snapshot.highlights(article.id()).size()),
                        String.valueOf(records.claims(article))), orphans(article));
    }

    private String orphans(Article article) {
        var count = snapshot.orphans(article.id()).size();
        return count == 0 ? "" : words.text("cli.list.orphans", String.valueOf(count));
    }

    String source(Source source) {
        return line(source.id().toString(), source.reliability().name(), source.name(),
                String.join(" · ", source.aliases()), words.text("cli.source." + Fields.word(source.kind())),
                source.reason());
    }

    String tag(Tag tag) {
        return line(tag.id().toString(), words.text("cli.set." + Fields.word(tag.set())), codebook.path(tag.id()),
                words.text("cli.tag.uses", String.valueOf(records.uses(tag))), tag.definition());
    }

    String synonyms(SynonymGroup group) {
        return line(group.id().toString(), String.join(" · ", group.words()));
    }

    String search(SavedSearch search) {
        return line(search.id().toString(), search.name(), search.query());
    }

    String highlight(Highlight highlight) {
        var note = records.notes(new NoteTarget.OnHighlight(highlight.id()));
        var tags = highlight.tags().stream().map(codebook::path).collect(Collectors.joining(" · "));
        return line(highlight.id().toString(), words.text("cli.colour." + Fields.word(highlight.colour())),
                highlight.quote().replace('\n', ' '), tags, state(highlight))
                + (note.isEmpty() ? "" : "\n" + indent(note));
    }

    /// The claim, and below it one line for each who says something of it.
    String claim(Claim claim) {
        var lines = new ArrayList<String>();
        lines.add(line(claim.id().toString(), String.valueOf(claim.credibility().digit()), claim.proposition()));
        claim.question().map(id -> snapshot.get(Question.class, id).wording())
                .ifPresent(each -> lines.add(indent(words.text("cli.claim.question", each))));
        for (var each : snapshot.attributions(claim.id())) {
            lines.add(indent(attribution(each)));
        }
        Agreement.of(claim.id(), snapshot).origins().forEach((stance, count) -> {
            if (count > 1) {
                lines.add(indent(words.text("cli.claim.origins", words.text("cli.stance." + stance),
                        String.valueOf(count))));
            }
        });
        for (var each : new ClaimRecords(snapshot).relations(claim.id())) {
            lines.add(indent(words.text("cli.relation." + each.get("kind")) + " " + each.get("claim")));
        }
        return String.join("\n", lines);
    }

    /// The question, its claims, its answers with the fewest inconsistencies first, and what is open.
    String question(Question question) {
        var lines = new ArrayList<String>();
        lines.add(line(question.id().toString(), question.wording()));
        snapshot.all(Claim.class).stream().filter(each -> each.question().equals(Optional.of(question.id())))
                .forEach(each -> lines.add(indent(line(each.id().toString(), each.proposition()))));
        var matrix = Matrix.of(question.id(), snapshot);
        matrix.hypotheses().forEach(each -> lines.add(indent(line(each.id().toString(), each.wording(),
                words.text("cli.question.against", String.valueOf(matrix.inconsistency(each.id())))))));
        snapshot.openPoints(question.id()).forEach(each -> lines.add(indent(line(each.id().toString(),
                words.text("cli.point." + Fields.word(each.state())), each.settling()))));
        return String.join("\n", lines);
    }

    /// Parts of a line, those that are empty left out.
    static String line(String... parts) {
        return Stream.of(parts).filter(each -> !each.isBlank()).collect(Collectors.joining("  "));
    }

    static String indent(String text) {
        return text.lines().map(each -> "    " + each).collect(Collectors.joining("\n"));
    }

    private String attribution(Attribution attribution) {
        return line(words.text("cli.stance." + attribution.stance()),
                attribution.chain().stream().map(this::voice).collect(Collectors.joining(" ← ")),
                attribution.figures().stream().map(this::figure).collect(Collectors.joining(" · ")),
                attribution.reported().iso(), attribution.passage().toString(),
                state(snapshot.get(Highlight.class, attribution.passage())));
    }

    /// What became of a passage that is not as it was marked.
    private String state(Highlight highlight) {
        return switch (snapshot.stateOf(highlight)) {
            case KEPT -> "";
            case CHANGED -> words.text("cli.passage.changed",
                    highlight.former().map(each -> each.quote().exact().replace('\n', ' ')).orElse(""));
            case VANISHED -> words.text("cli.passage.vanished", String.valueOf(highlight.anchor().version()));
        };
    }

    private String figure(Quantity figure) {
        return words.text("figure." + Fields.word(figure.bound()), figure.number().toPlainString() + " "
                + figure.unit()).strip();
    }

    private String voice(SourceId id) {
        var source = snapshot.get(Source.class, id);
        return source.name() + " (" + source.reliability() + ")";
    }

    List<String> articleFacts(Article article) {
        var facts = article.facts();
        var remarks = article.evidence().remarks().stream()
                .map(each -> fact("remark." + Fields.word(each.kind()), each.detail()));
        return Stream.concat(Stream.of(fact("cli.fact.title", facts.title()), fact("cli.fact.titleAnalyst", facts.titleAnalyst()),
                        fact("cli.fact.outlet", facts.outlet()), fact("cli.fact.byline", facts.byline()),
                        fact("cli.fact.published", facts.published().iso()), fact("cli.fact.url", facts.url()),
                        fact("cli.fact.language", facts.language()),
                        fact("cli.fact.file", FileName.visible(article.evidence().fileName())),
                        fact("cli.fact.encoding", article.evidence().encoding()),
                        fact("cli.fact.captured", article.evidence().captured().toString()),
                        fact("cli.fact.sha256", article.evidence().sha256().hex())), remarks)
                .filter(each -> !each.isEmpty()).toList();
    }

    private String fact(String key, String value) {
        return value.isBlank() ? "" : words.text(key) + ": " + value;
    }
}
