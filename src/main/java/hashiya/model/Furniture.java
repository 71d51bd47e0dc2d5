package hashiya.model;

/// What a page's scrape leaves beside the article's own words.
public enum Furniture {
    /// The headline once more, above or below the one that is kept.
    REPEATED_TITLE,
    /// The rubric the page stood in, such as «الشأن السوري».
    SECTION,
    /// A line that states only the date, the outlet or the byline, all of which are facts of the article.
    DATELINE,
    /// The caption or credit of a picture that is not there.
    CAPTION,
    /// A button or a switch of the page, such as «+ الخط -».
    CONTROL,
    /// Links to other articles.
    RELATED,
    /// The comment form, or the word that it is closed.
    COMMENTS,
    /// What the outlet says of itself below every article.
    ABOUT_OUTLET,
    /// What stands at the head or the foot of many pages of a document, and the numbers of the pages.
    PAGE_EDGE,
    /// Hidden by the analyst.
    BY_HAND
}
