package hashiya.ui.articles;

import hashiya.claims.Coverage;
import hashiya.claims.Coverage.Depth;

/// How far an article is worked through, in numbers of paragraphs, each part of the one before.
record Worked(int paragraphs, int read, int marked, int claimed) {

    /// Nothing of it, or nobody has looked yet.
    static final Worked NOTHING = new Worked(0, 0, 0, 0);

    static Worked of(Coverage coverage) {
        return new Worked(coverage.count(), coverage.count(Depth.READ), coverage.count(Depth.MARKED),
                coverage.count(Depth.CLAIMED));
    }

    boolean isBegun() {
        return read > 0;
    }

    /// The share that has come exactly so far.
    double share(Depth depth) {
        var paragraphsThere = switch (depth) {
            case CLAIMED -> claimed;
            case MARKED -> marked - claimed;
            case READ -> read - marked;
            case UNREAD -> paragraphs - read;
        };
        return paragraphs == 0 ? 0 : (double) paragraphsThere / paragraphs;
    }
}
