package hashiya.model;

/// Everything that an analyst can add to a workspace, change in it or take from it.
///
/// Adding a case here makes the compiler list every place that must learn about it.
public sealed interface Entity permits Article, Source, Highlight, Tag, Note, Claim, Attribution, Relation,
        Distinction, Question, OpenPoint, Hypothesis, Assessment, ColourMeaning, SavedSearch, SynonymGroup {

    Id id();
}
