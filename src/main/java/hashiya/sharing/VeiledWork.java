package hashiya.sharing;

import hashiya.model.Article;
import hashiya.model.Assessment;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ColourMeaning;
import hashiya.model.Distinction;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.Hypothesis;
import hashiya.model.Note;
import hashiya.model.OpenPoint;
import hashiya.model.Question;
import hashiya.model.Relation;
import hashiya.model.SavedSearch;
import hashiya.model.Source;
import hashiya.model.SynonymGroup;
import hashiya.model.Tag;
import hashiya.text.Quantity;
import java.util.List;
import java.util.function.UnaryOperator;

/// What the analyst made, as it goes out: each record with its words veiled.
final class VeiledWork {

    private final UnaryOperator<String> blind;
    private final Sharing sharing;

    VeiledWork(UnaryOperator<String> blind, Sharing sharing) {
        this.blind = blind;
        this.sharing = sharing;
    }

    Entity of(Entity entity) {
        return switch (entity) {
            case Source each -> source(each);
            case Claim each -> new Claim(each.id(), words(each.proposition()), each.credibility(), words(each.reason()),
                    each.question(), each.happened(), words(each.place()), words(each.agent()), words(each.action()));
            case Attribution each -> each.from(words(each.origin())).with(each.figures().stream()
                    .map(one -> new Quantity(one.number(), one.bound(), words(one.unit()))).toList());
            case Tag each -> each.named(words(each.name())).defined(words(each.definition()));
            case Note each -> each.edited(words(each.markdown()), each.edited());
            case Relation each -> each.noted(words(each.note()));
            case Question each -> each.worded(words(each.wording()));
            case OpenPoint each -> each.settledBy(words(each.settling())).knownTo(each.source(), words(each.knower()))
                    .in(each.state(), words(each.outcome()));
            case Hypothesis each -> each.worded(words(each.wording()));
            case Assessment each -> new Assessment(each.id(), each.consistency(), words(each.note()));
            case ColourMeaning each -> new ColourMeaning(each.id(), words(each.meaning()));
            case SavedSearch each -> each.named(words(each.name())).asking(words(each.query()));
            case SynonymGroup each -> each.with(each.words().stream().map(this::words).toList());
            case Distinction each -> each;
            case Article each -> each;
            case Highlight each -> each;
        };
    }

    /// Whoever is hidden has neither other names nor a reason for the letter: both tell who it is.
    private Source source(Source source) {
        var pseudonym = sharing.names().get(source.id());
        return pseudonym != null
                ? new Source(source.id(), pseudonym, source.kind(), List.of(), source.reliability(), "")
                : new Source(source.id(), words(source.name()), source.kind(),
                        source.aliases().stream().map(this::words).toList(), source.reliability(),
                        words(source.reason()));
    }

    private String words(String text) {
        return blind.apply(text);
    }
}
