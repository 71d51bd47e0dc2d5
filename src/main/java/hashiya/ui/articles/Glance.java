package hashiya.ui.articles;

/// What is read off the text of an article once somebody looks at it.
///
/// @param opening how the text begins, where it has to stand for a title; empty as long as it is not known
/// @param worked  how far it is worked through
record Glance(String opening, Worked worked) {

    /// Nobody has looked yet.
    static final Glance NONE = new Glance("", Worked.NOTHING);
}
