package hashiya.exchange;

import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.Highlight;
import hashiya.model.OpenPoint;
import hashiya.model.Question;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a file says in words that people read in other programs: claims with their accounts, sources, articles.
public final class PlainWords {

    private final Snapshot snapshot;
    private final Messages words;
    private final Map<Object, List<Attribution>> accounts;

    public PlainWords(Snapshot snapshot, Messages words) {
        this.snapshot = snapshot;
        this.words = words;
        accounts = snapshot.all(Attribution.class).stream().collect(Collectors.groupingBy(Attribution::claim));
    }

    /// Outlet, byline, date, address and digest, each on its line.
    public String about(Article article) {
        var facts = article.facts();
        return lines(facts.title(), facts.outlet(), facts.byline(), facts.published().iso(), facts.url(),
                "SHA-256 " + article.evidence().sha256());
    }

    public String about(Claim claim) {
        var question = claim.question().map(id -> snapshot.get(Question.class, id).wording()).orElse("");
        return lines(claim.proposition(),
                words.text("export.credibility", String.valueOf(claim.credibility().digit()))
                        + (claim.reason().isBlank() ? "" : ": " + claim.reason()),
                question, parts(claim.happened().iso(), claim.place(), claim.agent(), claim.action()))
                + accounts.getOrDefault(claim.id(), List.of()).stream().map(each -> "\n" + account(each) + "\n«"
                        + snapshot.get(Highlight.class, each.passage()).quote() + "»\n").collect(Collectors.joining());
    }

    /// Who takes which stance, through whom, when, and with which numbers.
    public String account(Attribution attribution) {
        var figures = attribution.figures().stream().map(each -> words.text("figure." + low(each.bound()),
                (each.number().toPlainString() + " " + each.unit()).strip())).collect(Collectors.joining(" · "));
        return stance(attribution) + ": " + parts(attribution.chain().stream().map(this::name)
                .collect(Collectors.joining(" ← ")), attribution.reported().iso(), figures);
    }

    String stance(Attribution attribution) {
        return words.text("export.stance." + attribution.stance());
    }

    public String about(Source source) {
        return lines(source.name(), String.join(" · ", source.aliases()),
                words.text("export.kind." + low(source.kind())),
                words.text("export.reliability." + low(source.reliability()))
                        + (source.reason().isBlank() ? "" : ": " + source.reason()));
    }

    /// The answers that a question may have, and what is open about it.
    public String about(Question question) {
        var lines = new ArrayList<String>();
        snapshot.hypotheses(question.id()).forEach(each -> lines.add("– " + each.wording()));
        snapshot.openPoints(question.id()).stream().map(OpenPoint::settling).filter(each -> !each.isBlank())
                .forEach(each -> lines.add("؟ " + each));
        return String.join("\n", lines);
    }

    private String name(SourceId id) {
        var source = snapshot.get(Source.class, id);
        return source.name() + " (" + source.reliability() + ")";
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(each -> !each.isBlank()).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String parts(String... parts) {
        return Stream.of(parts).filter(each -> !each.isBlank()).collect(Collectors.joining(" · "));
    }

    private static String low(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
