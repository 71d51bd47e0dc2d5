package hashiya.ui.shell;

import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.change.Change.Batch;
import hashiya.change.Change.Imported;
import hashiya.change.Change.Removed;
import hashiya.change.Change.Renewed;
import hashiya.change.Change.Replaced;
import hashiya.change.Deed;
import hashiya.l10n.Messages;
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

/// Says in words what a change does.
final class ChangeWords {

    private final Messages messages;

    ChangeWords(Messages messages) {
        this.messages = messages;
    }

    String of(Change change) {
        return switch (change) {
            case Added(var entity) -> messages.text("change.added", of(entity));
            case Imported(var article, _) -> messages.text("change.added", of(article));
            case Removed(var entity) -> messages.text("change.removed", of(entity));
            case Renewed(_, var after, _) -> messages.text("change.replaced", of(after));
            case Replaced(_, var after) -> messages.text("change.replaced", of(after));
            case Batch(var deed, _) -> messages.text(key(deed));
        };
    }

    private String of(Entity entity) {
        return switch (entity) {
            case Article article -> messages.text("entity.article", article.id());
            case Source source -> messages.text("entity.source", source.name());
            case Highlight highlight -> messages.text("entity.highlight", highlight.id());
            case Tag tag -> messages.text("entity.tag", tag.name());
            case Note _ -> messages.text("entity.note");
            case Claim claim -> messages.text("entity.claim", claim.id());
            case Attribution attribution -> messages.text("entity.attribution", attribution.claim());
            case Relation _ -> messages.text("entity.relation");
            case Distinction _ -> messages.text("entity.distinction");
            case Question _ -> messages.text("entity.question");
            case OpenPoint _ -> messages.text("entity.openPoint");
            case Hypothesis _ -> messages.text("entity.hypothesis");
            case Assessment _ -> messages.text("entity.assessment");
            case ColourMeaning _ -> messages.text("entity.colour");
            case SavedSearch search -> messages.text("entity.savedSearch", search.name());
            case SynonymGroup group -> messages.text("entity.synonyms", group.words().getFirst());
        };
    }

    private static String key(Deed deed) {
        return switch (deed) {
            case CLAIM_RECORDED -> "deed.claim";
            case ATTRIBUTION_RECORDED -> "deed.attribution";
            case ORIGINS_JOINED -> "deed.origins.joined";
            case ORIGINS_PARTED -> "deed.origins.parted";
            case SOURCES_MERGED -> "deed.sources.merged";
            case QUESTIONS_MERGED -> "deed.questions.merged";
            case NOTE_WRITTEN -> "deed.note";
            case TAGGED -> "deed.tagged";
            case TAGS_ARRANGED -> "deed.tags";
            case TAGS_MERGED -> "deed.tags.merged";
            case HITS_TAGGED -> "deed.hits.tagged";
            case RECOLOURED -> "deed.recoloured";
            case MERGED -> "deed.merged";
            case SPLIT -> "deed.split";
            case MARKED -> "deed.marked";
            case AMENDED -> "deed.amended";
            case REMOVED -> "deed.removed";
            case IMPORTED -> "deed.imported";
            case FURNITURE_CHANGED -> "deed.furniture";
            case TEXT_CORRECTED -> "deed.corrected";
            case TEXT_RENEWED -> "deed.renewed";
            case PLACED -> "deed.placed";
        };
    }
}
