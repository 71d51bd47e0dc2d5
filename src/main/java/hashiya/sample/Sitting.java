package hashiya.sample;

import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.library.QuestionEditor;
import hashiya.library.Speaker;
import hashiya.library.Statement;
import hashiya.library.Tagging;
import hashiya.model.Article;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Colour;
import hashiya.model.Credibility;
import hashiya.model.Highlight;
import hashiya.model.NoteTarget;
import hashiya.model.OpenPoint;
import hashiya.model.PointState;
import hashiya.model.QuestionId;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.Stance;
import hashiya.model.TagId;
import hashiya.text.Bound;
import hashiya.text.PartialDate;
import hashiya.text.Quantity;
import hashiya.text.TextRange;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The analyst at work on the sample: says in few words what the window needs several clicks for.
final class Sitting {

    private final Library library;
    private final Editor editor;
    private final Map<Seed, Article> articles;
    private final Map<Entry, TagId> codebook = new EnumMap<>(Entry.class);
    private final Map<Voice, SourceId> known = new EnumMap<>(Voice.class);

    Sitting(Library library, Map<Seed, Article> articles) {
        this.library = library;
        this.articles = articles;
        editor = new Editor(library);
    }

    Editor editor() {
        return editor;
    }

    Article article(Seed seed) {
        return library.article(articles.get(seed).id());
    }

    void layOutCodebook() {
        for (var entry : Entry.values()) {
            codebook.put(entry, editor.addTag(entry.below(entry.parent().map(codebook::get))).id());
        }
    }

    /// Highlights the passage with exactly these letters, and tags it.
    Highlight mark(Seed seed, Colour colour, String letters, Entry... entries) {
        var article = article(seed);
        var marked = editor.highlight(article.id(), only(library.text(article), letters), colour);
        for (var entry : entries) {
            editor.tag(List.of(library.get(Highlight.class, marked.id())), codebook.get(entry), Tagging.SET);
        }
        return marked;
    }

    Statement statement(Stance stance, PartialDate reported, Voice... chain) {
        return new Statement(stance, Arrays.stream(chain).<Speaker>map(this::speaker).toList(), reported);
    }

    static List<Quantity> number(Bound bound, long number, String unit) {
        return List.of(new Quantity(BigDecimal.valueOf(number), bound, unit));
    }

    /// The claim whose proposition has these words.
    ClaimId claim(String words) {
        return library.all(Claim.class).stream().filter(each -> each.proposition().contains(words)).map(Claim::id)
                .findFirst().orElseThrow();
    }

    /// The question that a claim belongs to.
    QuestionId question(ClaimId claim) {
        return library.get(Claim.class, claim).question().orElseThrow();
    }

    SourceId source(Voice voice) {
        return known.get(voice);
    }

    QuestionEditor questions() {
        return new QuestionEditor(library);
    }

    void become(OpenPoint point, PointState state, String outcome) {
        editor.replace(point, point.in(state, outcome));
    }

    /// Records a claim with its first attribution and says how far it is to be believed.
    ClaimId record(Claim.Draft draft, Statement statement, Highlight passage, Credibility digit, String reason) {
        var claim = remember(editor.record(draft, statement, passage.id())).claim();
        var recorded = library.get(Claim.class, claim);
        editor.replace(recorded, recorded.rated(digit, reason));
        return claim;
    }

    /// Ties a known claim to one passage more.
    void attribute(ClaimId claim, Statement statement, Highlight passage) {
        remember(editor.attribute(claim, statement, passage.id()));
    }

    void note(Seed seed, String markdown) {
        editor.note(new NoteTarget.OnArticle(article(seed).id()), markdown);
    }

    void note(Highlight highlight, String markdown) {
        editor.note(new NoteTarget.OnHighlight(highlight.id()), markdown);
    }

    void note(ClaimId claim, String markdown) {
        editor.note(new NoteTarget.OnClaim(claim), markdown);
    }

    void note(Voice voice, String markdown) {
        editor.note(new NoteTarget.OnSource(known.get(voice)), markdown);
    }

    /// Where these letters stand.
    ///
    /// @throws IllegalStateException if they do not stand there, or more than once: the sample quotes nothing by guess
    static TextRange only(String text, String letters) {
        var at = text.indexOf(letters);
        if (at < 0 || text.indexOf(letters, at + 1) >= 0) {
            throw new IllegalStateException((at < 0 ? "Not in the text: " : "More than once in the text: ") + letters);
        }
        return new TextRange(at, at + letters.length());
    }

    private Speaker speaker(Voice voice) {
        return known.containsKey(voice) ? new Speaker.Known(known.get(voice)) : voice.asNew();
    }

    /// The sources that came with an attribution get their other names, their letter and its reason.
    private Attribution remember(Attribution attribution) {
        for (var id : attribution.chain()) {
            var source = library.get(Source.class, id);
            for (var voice : Voice.values()) {
                if (!known.containsKey(voice) && voice.asNew().name().equals(source.name())) {
                    known.put(voice, id);
                    editor.replace(source, voice.described(source));
                }
            }
        }
        return attribution;
    }
}
