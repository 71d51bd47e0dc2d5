package hashiya.ui.shell;

import hashiya.ui.reader.Depth;

/// How one reader follows another that scrolls.
///
/// Two articles of equally many paragraphs are taken for printings of one story: their paragraphs stand level. Any
/// others, and two places of one article, stay as far apart as they were, by their share of what can be scrolled.
///
/// @param apart how much further down the second stands than the first, as a share; 0 where paragraphs stand level
record Lockstep(Depth.By by, double apart) {

    static Lockstep of(Depth first, Depth second, boolean sameArticle) {
        return !sameArticle && first.paragraphs() == second.paragraphs() && first.paragraphs() > 1
                ? new Lockstep(Depth.By.PARAGRAPH, 0)
                : new Lockstep(Depth.By.SHARE, second.share() - first.share());
    }

    /// Where the second stands when the first stands there.
    Depth second(Depth first) {
        return moved(first, apart);
    }

    /// Where the first stands when the second stands there.
    Depth first(Depth second) {
        return moved(second, -apart);
    }

    /// At an end the follower waits: how far they are apart is not forgotten.
    private static Depth moved(Depth depth, double by) {
        return new Depth(Math.clamp(depth.share() + by, 0, 1), depth.paragraph(), depth.paragraphs());
    }
}
