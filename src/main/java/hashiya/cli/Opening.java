package hashiya.cli;

import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Question;
import hashiya.model.QuestionId;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.Tag;
import hashiya.model.TagId;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the commands ask of a workspace before they do anything with it.
final class Opening {

    private static final Pattern ARTICLE = Pattern.compile("[Aa]?0*(\\d{1,9})");
    private static final Pattern CLAIM = Pattern.compile("(?:[Cc]-)?0*(\\d{1,9})");
    private static final Pattern QUESTION = Pattern.compile("(?:[Qq][Nn]-)?0*(\\d{1,9})");

    private static final Pattern SOURCE = Pattern.compile("(?:[Ss]-)?0*(\\d{1,9})");
    private static final Pattern TAG = Pattern.compile("[Tt]?0*(\\d{1,9})");

    private Opening() {
    }

    /// The article of a number such as `3`, or of an id such as `A3`.
    ///
    /// @throws Trouble if there is none
    static Article article(Library library, String given) {
        return number(ARTICLE, given).map(ArticleId::new).flatMap(library::find).map(Article.class::cast)
                .orElseThrow(() -> Trouble.of("cli.article.unknown", given, library.file()));
    }

    /// The claim of an id such as `C-004`, or of its number.
    ///
    /// @throws Trouble if there is none
    static Claim claim(Library library, String given) {
        return number(CLAIM, given).map(ClaimId::new).flatMap(library::find).map(Claim.class::cast)
                .orElseThrow(() -> Trouble.of("cli.claim.unknown", given, library.file()));
    }

    /// The question of an id such as `QN-001`, or of its number.
    ///
    /// @throws Trouble if there is none
    static Question question(Library library, String given) {
        return number(QUESTION, given).map(QuestionId::new).flatMap(library::find).map(Question.class::cast)
                .orElseThrow(() -> Trouble.of("cli.question.unknown", given, library.file()));
    }

    /// The source of an id such as `S-004`, or of its number.
    ///
    /// @throws Trouble if there is none
    static Source source(Library library, String given) {
        return number(SOURCE, given).map(SourceId::new).flatMap(library::find).map(Source.class::cast)
                .orElseThrow(() -> Trouble.of("cli.source.unknown", given, library.file()));
    }

    /// The tag of an id such as `T4`, or of its number.
    ///
    /// @throws Trouble if there is none
    static Tag tag(Library library, String given) {
        return number(TAG, given).map(TagId::new).flatMap(library::find).map(Tag.class::cast)
                .orElseThrow(() -> Trouble.of("cli.tag.unknown", given, library.file()));
    }

    static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static Optional<Integer> number(Pattern shape, String given) {
        var match = shape.matcher(given);
        return match.matches() ? Optional.of(Integer.parseInt(match.group(1))).filter(each -> each > 0)
                : Optional.empty();
    }
}
