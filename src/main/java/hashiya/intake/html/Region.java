package hashiya.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// An element that makes lines of its own, with what is in it: a stretch of the page's blocks.
final class Region {

    /// In letters; shorter links at the start of a line are names.
    private static final int TITLE = 15;

    /// Paragraphs, at the least, of what is taken for a body by its name.
    private static final int BODY = 4;

    private final Element element;
    private final Optional<Region> parent;
    private final List<Region> children = new ArrayList<>();
    private final Optional<Fixture> named;
    private final int start;
    private final int depth;
    private int end;
    private int tags;
    private int letters;
    private int linked;
    private int proseWords;
    private int proses;
    private boolean hasHeadline;
    private boolean hasBody;
    private boolean hasLinkedTitle;

    /// @param parent nothing for the page itself
    /// @param start  the number of its first block
    Region(Element element, Optional<Region> parent, int start) {
        this.element = element;
        this.parent = parent;
        this.start = start;
        end = start;
        depth = parent.map(each -> each.depth + 1).orElse(0);
        named = parent.flatMap(_ -> Fixture.of(element));
        hasBody = element.attr("itemprop").contains("articleBody");
        parent.ifPresent(each -> each.children.add(this));
    }

    /// Sums up what is in it, once all of it is there.
    void close(List<Block> blocks, int tagsInside) {
        end = blocks.size();
        tags = tagsInside;
        hasBody |= isNamedBody();
        parent.ifPresent(each -> each.take(this));
    }

    private void take(Region child) {
        hasLinkedTitle |= child.hasLinkedTitle && proses == 0;
        letters += child.letters;
        linked += child.linked;
        proseWords += child.proseWords;
        proses += child.proses;
        hasHeadline |= child.hasHeadline;
        hasBody |= child.hasBody;
    }

    /// Teasers may have the names of bodies; paragraphs they have few.
    private boolean isNamedBody() {
        return proses >= BODY && linkShare() < 0.3 && Fixture.isNamedBody(element);
    }

    /// Counts a block that stands in it and in no region within.
    void add(Block block) {
        letters += block.letters();
        linked += block.linked();
        hasLinkedTitle |= proses == 0 && (block.isLinks() && block.words() >= 3 || block.opening() >= TITLE);
        proseWords += block.isProse() ? block.words() : 0;
        proses += block.isProse() ? 1 : 0;
        hasHeadline |= block.level() == 1;
    }

    Element element() {
        return element;
    }

    /// Nothing for the page itself.
    Optional<Region> parent() {
        return parent;
    }

    List<Region> children() {
        return children;
    }

    /// What its own name says it is.
    Optional<Fixture> named() {
        return named;
    }

    int start() {
        return start;
    }

    /// Exclusive.
    int end() {
        return end;
    }

    int depth() {
        return depth;
    }

    int tags() {
        return tags;
    }

    int letters() {
        return letters;
    }

    int linked() {
        return linked;
    }

    int proseWords() {
        return proseWords;
    }

    int proses() {
        return proses;
    }

    boolean hasHeadline() {
        return hasHeadline;
    }

    /// Whether it says itself, or of something in it, that this is the body of an article.
    boolean hasBody() {
        return hasBody;
    }

    /// Whether a line of it is a link, or begins with one, that is long enough to be the title of something and stands
    /// above whatever it tells.
    boolean hasLinkedTitle() {
        return hasLinkedTitle;
    }

    double linkShare() {
        return letters == 0 ? 1 : (double) linked / letters;
    }

    boolean contains(Block block) {
        return block.number() >= start && block.number() < end;
    }
}
