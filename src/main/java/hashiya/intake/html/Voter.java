package hashiya.intake.html;

import java.util.BitSet;

/// One cheap way to find the article on a page. Each is wrong on some pages; few are wrong together.
interface Voter {

    /// In one English word: it stands in the remark that says how a page was read.
    String name();

    /// The blocks that are the article; none where this way finds nothing.
    BitSet choose(Outline outline);
}
