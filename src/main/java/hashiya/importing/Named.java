package hashiya.importing;

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

/// What to call a thing of a file that did not come over: its own words where it has any.
final class Named {

    private Named() {
    }

    static String of(Entity entity) {
        return switch (entity) {
            case Article article -> article.facts().shownTitle();
            case Source source -> source.name();
            case Highlight highlight -> highlight.quote();
            case Tag tag -> tag.name();
            case Note note -> note.markdown();
            case Claim claim -> claim.proposition();
            case Attribution each -> each.claim() + " ← " + each.passage();
            case Relation each -> each.from() + " – " + each.to();
            case Distinction each -> each.id().toString();
            case Question question -> question.wording();
            case OpenPoint point -> point.settling();
            case Hypothesis each -> each.wording();
            case Assessment each -> each.id().toString();
            case ColourMeaning each -> each.meaning();
            case SavedSearch each -> each.name();
            case SynonymGroup each -> String.join(" = ", each.words());
        };
    }
}
