package hashiya.intake.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether what was found is an article, and not a home page, a list of headlines, a form to log in, an error.
final class ArticleCheck {

    /// News in brief have some twenty words; what has less says nothing that could be quoted.
    private static final int FEWEST_STATED = 18;
    private static final int FEWEST = 40;

    /// Of a page's letters in links. A front page has more.
    private static final double LINKED = 0.2;

    private static final Pattern ERROR = Pattern.compile("\\W*(?:(?:404|403|500|502|503)\\b.*|.*(?:\\b404\\b|page not found"
            + "|not found|access denied|just a moment|attention required|are you a robot|الصفحه غير موجوده|الصفحه المطلوبه"
            + "|الصفحه غير متاحه|الصفحه غير متوفره|تعذر العثور|لم يتم العثور|خطا 404|صفحه يافت نشد|یافت نشد).*)");
    private static final Pattern LIST = Pattern.compile("(?:.*\\b)?(?:search results|نتايج البحث|نتائج البحث|البحث عن"
            + "|ارشيف|archives?|نتایج جستجو|log ?in|sign ?in|تسجيل الدخول|تسجيل دخول|ورود به سایت)(?:\\b.*)?",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final Outline outline;
    private final List<Block> lines;
    private final StatedFacts facts;
    private final String title;

    /// @param title folded
    ArticleCheck(Outline outline, List<Block> lines, StatedFacts facts, String title) {
        this.outline = outline;
        this.lines = lines;
        this.facts = facts;
        this.title = title;
    }

    boolean isArticle() {
        var words = lines.stream().mapToInt(Block::words).sum();
        var prose = lines.stream().filter(Block::isProse).mapToInt(Block::words).sum();
        if (prose == 0 || words < (facts.isStatedArticle() ? FEWEST_STATED : FEWEST)) {
            return false;
        }
        if (ERROR.matcher(title).matches() && prose < 120 || LIST.matcher(title).matches() && prose < 200) {
            return false;
        }
        return facts.isStatedArticle() || !isManyShortPieces(prose) && !isAmongLinks(prose);
    }

    /// Every text of its own element far from the others, each beside a link: the front page of a site.
    private boolean isManyShortPieces(int prose) {
        Set<Region> holders = new HashSet<>();
        var longest = 0;
        for (var line : lines) {
            if (line.isProse()) {
                outline.homeOf(line).parent().flatMap(Region::parent).ifPresent(holders::add);
                longest = Math.max(longest, line.words());
            }
        }
        var proses = lines.stream().filter(Block::isProse).count();
        return outline.page().linkShare() > LINKED && proses >= 4 && holders.size() * 10 >= proses * 8 && longest < 60 && prose < 60 * proses;
    }

    /// A few sentences on a page of hundreds of links.
    private boolean isAmongLinks(int prose) {
        var page = outline.page();
        return prose < 80 && page.linkShare() > 0.6 && page.letters() > 3_000;
    }
}
