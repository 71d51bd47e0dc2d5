package hashiya.importing;

import hashiya.change.Change;
import hashiya.exchange.Caveat.Reason;
import hashiya.exchange.IncomingArticle;
import hashiya.exchange.IncomingText;
import hashiya.intake.Incoming;
import hashiya.intake.Intake;
import hashiya.intake.Refusal;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Content;
import hashiya.model.DirectionChoice;
import hashiya.model.EarlierText;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Hidden;
import hashiya.model.ReadState;
import hashiya.model.Sha256;
import hashiya.model.TextVersion;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The articles of a file on their way in: each is found in the workspace or, if its text is in the file, made.
final class ArticlesIn {

    private final Bringing bringing;
    private final ArticleMatch match;
    private final Map<ArticleId, Home> homes = new HashMap<>();
    private final Map<Sha256, Home> fresh = new HashMap<>();

    ArticlesIn(Bringing bringing) {
        this.bringing = bringing;
        match = new ArticleMatch(bringing.library(), bringing.there(), bringing.work().workspace(), bringing.onto());
    }

    /// Where the passages of each article go, by the file's ids.
    Map<ArticleId, Home> plan() {
        for (var each : bringing.work().articles()) {
            var found = match.find(each);
            if (found.isPresent()) {
                bringing.keep(each.id(), found.get());
                homes.put(each.id(), home(each, found.get()));
            } else if (each.texts().isEmpty()) {
                bringing.tell(Reason.NO_ARTICLE, each.name(), "");
            } else {
                make(each);
            }
        }
        return homes;
    }

    private Home home(IncomingArticle incoming, Article article) {
        var versions = new HashMap<Integer, Integer>();
        for (var text : incoming.texts()) {
            version(article, Sha256.of(text.text())).ifPresent(here -> versions.put(text.version(), here));
        }
        // Where the file only knows the digests of its texts.
        incoming.like().filter(_ -> incoming.texts().isEmpty()).ifPresent(like ->
                Stream.concat(like.earlier().stream().map(EarlierText::text), Stream.of(like.text())).forEach(text ->
                        version(article, text.sha256()).ifPresent(here -> versions.put(text.number(), here))));
        return new Home(incoming, article, bringing.library().text(article), versions);
    }

    private static Optional<Integer> version(Article article, Sha256 text) {
        return article.text().sha256().equals(text) ? Optional.of(article.text().number())
                : article.earlier().stream().map(EarlierText::text).filter(each -> each.sha256().equals(text))
                        .map(TextVersion::number).findFirst();
    }

    private void make(IncomingArticle incoming) {
        var text = Sha256.of(incoming.texts().getLast().text());
        var twin = fresh.get(text);
        if (twin != null && incoming.like().isEmpty()) {
            // Some programs write one text several times over.
            bringing.ids().put(incoming.id(), twin.article().id());
            homes.put(incoming.id(), new Home(incoming, twin.article(), incoming.texts().getLast().text(),
                    Map.of(incoming.texts().getLast().version(), twin.article().text().number())));
            return;
        }
        var made = incoming.like().isPresent() ? own(incoming, incoming.like().get()) : foreign(incoming);
        made.ifPresent(home -> {
            bringing.ids().put(incoming.id(), home.article().id());
            homes.put(incoming.id(), home);
            fresh.put(text, home);
        });
    }

    /// One that went out of a workspace, with everything that was known of it there.
    private Optional<Home> own(IncomingArticle incoming, Article like) {
        var texts = incoming.texts();
        var versions = new HashMap<Integer, Integer>();
        var first = texts.getFirst();
        var article = new Article(bringing.fresh().article(), like.facts(), evidence(first, like),
                TextVersion.first(first.text()), hidden(like, first, texts), like.direction(), like.state());
        bringing.change(article, new Change.Imported(article, new Content(first.bytes(), first.text())));
        versions.put(first.version(), 1);
        for (var text : texts.subList(1, texts.size())) {
            var number = article.text().number() + 1;
            var letters = new TextVersion(number, text.text().length(), Sha256.of(text.text()));
            var newer = article.renewed(letters, evidence(text, like), hidden(like, text, texts),
                    like.evidence().captured());
            bringing.changes().add(new Change.Renewed(article, newer, new Content(text.bytes(), text.text())));
            versions.put(text.version(), number);
            article = newer;
        }
        return Optional.of(new Home(incoming, article, texts.getLast().text(), versions));
    }

    /// The lines that were hidden are those of the text that was worked on.
    private static List<Hidden> hidden(Article like, IncomingText text, List<IncomingText> texts) {
        return text != texts.getLast() ? List.of() : like.hidden().stream()
                .filter(each -> each.range().end() <= text.text().length()).toList();
    }

    private static Evidence evidence(IncomingText text, Article like) {
        return new Evidence(Sha256.of(text.bytes()), text.bytes().length, text.fileName(), text.encoding(),
                like.evidence().captured(), like.evidence().remarks());
    }

    private Optional<Home> foreign(IncomingArticle incoming) {
        var text = incoming.texts().getLast();
        return switch (Intake.read(text.bytes(), text.fileName(), Instant.now().truncatedTo(ChronoUnit.MILLIS))) {
            case Refusal refusal -> {
                bringing.tell(Reason.TEXT_REFUSED, incoming.name(), refusal.messageKey());
                yield Optional.empty();
            }
            case Incoming read -> {
                var letters = read.content().text();
                var article = new Article(bringing.fresh().article(), facts(read.facts(), incoming), read.evidence(),
                        TextVersion.first(letters), read.hidden(), DirectionChoice.BY_MAJORITY, ReadState.UNREAD);
                bringing.change(article, new Change.Imported(article, read.content()));
                yield Optional.of(new Home(incoming, article, letters,
                        letters.equals(text.text()) ? Map.of(text.version(), 1) : Map.of()));
            }
        };
    }

    /// What the text states of itself, and what the file calls it.
    private static Facts facts(Facts read, IncomingArticle incoming) {
        var stated = incoming.facts();
        var isNamed = !read.title().isBlank();
        return new Facts(isNamed ? read.title() : stated.title(),
                isNamed && !read.title().equals(stated.title()) ? stated.title() : "",
                read.outlet().isBlank() ? stated.outlet() : read.outlet(),
                read.byline().isBlank() ? stated.byline() : read.byline(),
                read.published().isKnown() ? read.published() : stated.published(), stated.url(), read.language());
    }
}
