package hashiya.importing;

import hashiya.model.Article;
import hashiya.model.Assessment;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ColourMeaning;
import hashiya.model.Distinction;
import hashiya.model.Entity;
import hashiya.model.Gap;
import hashiya.model.Highlight;
import hashiya.model.Hypothesis;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.OpenPoint;
import hashiya.model.Question;
import hashiya.model.Relation;
import hashiya.model.SavedSearch;
import hashiya.model.Source;
import hashiya.model.SynonymGroup;
import hashiya.model.Tag;
import java.util.List;
import java.util.stream.Stream;

/// What a thing cannot be without.
final class Needed {

    private Needed() {
    }

    static List<? extends Id> by(Entity entity) {
        return switch (entity) {
            case Tag tag -> tag.parent().stream().toList();
            case Attribution each -> Stream.<Id>concat(Stream.of(each.claim(), each.passage()),
                    each.chain().stream()).toList();
            case Note note -> note.target().thing().stream().toList();
            case Relation relation -> List.of(relation.from(), relation.to());
            case Distinction each -> List.of(each.one(), each.other());
            case Hypothesis each -> List.of(each.question());
            case Assessment each -> List.of(each.hypothesis(), each.claim());
            case OpenPoint point -> in(point.gap());
            case Highlight highlight -> List.of(highlight.article());
            case Article _, Source _, Claim _, Question _, ColourMeaning _, SavedSearch _, SynonymGroup _ -> List.of();
        };
    }

    private static List<? extends Id> in(Gap gap) {
        return switch (gap) {
            case Gap.OnQuestion(var id) -> List.of(id);
            case Gap.InClaim(var id) -> List.of(id);
            case Gap.Between(var one, var other) -> List.of(one, other);
        };
    }
}
