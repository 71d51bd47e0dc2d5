package hashiya.paper;

import hashiya.l10n.DateWords;
import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.Colour;
import hashiya.model.ColourMeaning;
import hashiya.model.Highlight;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.NoteTarget.OnArticle;
import hashiya.model.NoteTarget.OnHighlight;
import hashiya.model.ShownParagraphs;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.Tag;
import hashiya.model.TagTree;
import hashiya.paper.Block.Origin.Labelled;
import hashiya.paper.Document.Way;
import hashiya.paper.Passages.Passage;
import hashiya.text.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes the document of an article: its head, its text, and what was made of it.
final class DocumentText {

    private static final Labelled UNLABELLED = new Labelled("", Optional.empty());
    /// Of a passage, where its note repeats it, in UTF-16 units.
    private static final int LONGEST_QUOTE = 90;

    private final Snapshot snapshot;
    private final Article article;
    private final Messages words;
    private final Direction side;
    private final List<Highlight> highlights;
    private final TagTree tags;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();

    private DocumentText(Snapshot snapshot, Article article, Messages words) {
        this.snapshot = snapshot;
        this.article = article;
        this.words = words;
        side = words.language().isRightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
        highlights = snapshot.highlights(article.id());
        tags = TagTree.of(snapshot.all(Tag.class));
    }

    static Document of(Snapshot snapshot, Article article, String text, Messages words) {
        var writing = new DocumentText(snapshot, article, words);
        writing.number();
        writing.head();
        writing.legend();
        writing.text(text);
        writing.notesOnPassages();
        writing.notesOnOrphans();
        writing.notesOnArticle();
        return new Document(writing.title(), writing.language(), List.copyOf(writing.blocks),
                List.copyOf(writing.ways), new Passages(writing.passages), words, "");
    }

    /// As the facts have it; of an article that says nothing else, Arabic.
    private String language() {
        var tag = Locale.forLanguageTag(article.facts().language().strip()).toLanguageTag();
        return tag.equals("und") ? "ar" : tag;
    }

    private void text(String text) {
        ShownParagraphs.of(article, text, false).stream().map(ShownParagraphs.Shown::paragraph).forEach(each ->
                blocks.add(Block.ofArticle(each.in(text), each.start(), article.direction().of(each.in(text)))));
    }

    private void way(int depth, String to) {
        ways.add(new Way(blocks.size(), depth, to));
    }

    private String title() {
        var title = article.facts().shownTitle();
        return title.isBlank() ? words.text("reader.untitled", article.id()) : title.strip();
    }

    /// Gives a number to each passage that something was made of, in reading order.
    private void number() {
        var last = 0;
        for (var each : highlights) {
            var leads = !each.tags().isEmpty() || !notes(new OnHighlight(each.id())).isEmpty()
                    || !attributions(each).isEmpty();
            passages.add(new Passage(each.range(), each.colour(), leads ? ++last : 0));
        }
    }

    private void head() {
        var facts = article.facts();
        way(0, title());
        blocks.add(new Block(Printable.of(title()), Direction.ofMajority(title()), side, Style.TITLE, UNLABELLED));
        if (!facts.title().strip().equals(title())) {
            fact(words.text("cli.fact.title"), facts.title());
        }
        fact(words.text("cli.fact.outlet"), facts.outlet());
        fact(words.text("cli.fact.byline"), facts.byline());
        fact(words.text("cli.fact.published"), DateWords.of(words, facts.published().iso()));
        fact(words.text("cli.fact.url"), facts.url());
        fact(words.text("cli.fact.captured"), article.evidence().captured().toString());
        fact(words.text("cli.fact.sha256"), article.evidence().sha256().hex());
        var hidden = article.hidden().size();
        if (hidden > 0) {
            fact(words.text("paper.hidden"), words.count("details.left.out", hidden));
        }
    }

    private void fact(String label, String value) {
        if (!value.isBlank()) {
            blocks.add(Block.said(value.strip(), side, Style.FACT, new Labelled(label, Optional.empty())));
        }
    }

    private void legend() {
        var used = highlights.stream().map(Highlight::colour)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Colour.class)));
        if (!used.isEmpty()) {
            heading("paper.legend");
            used.forEach(each -> blocks.add(Block.framed(colour(each), side, Style.ENTRY_MORE,
                    new Labelled("", Optional.of(each)))));
        }
        heading("paper.text");
    }

    private String colour(Colour colour) {
        var meaning = snapshot.all(ColourMeaning.class).stream().filter(each -> each.id() == colour)
                .map(ColourMeaning::meaning).findFirst().orElse("").strip();
        var name = words.text("export.colour." + colour);
        return meaning.isEmpty() ? name : words.text("paper.colour", name, isolated(meaning));
    }

    private void notesOnPassages() {
        if (passages.stream().anyMatch(each -> each.number() > 0)) {
            heading("paper.notes");
        }
        for (var i = 0; i < highlights.size(); i++) {
            if (passages.get(i).number() > 0) {
                entry(highlights.get(i), Integer.toString(passages.get(i).number()));
            }
        }
    }

    /// What was made of passages that the text no longer has.
    private void notesOnOrphans() {
        var orphans = snapshot.orphans(article.id());
        if (!orphans.isEmpty()) {
            heading("export.orphans");
            orphans.forEach(each -> entry(each, ""));
        }
    }

    private void entry(Highlight highlight, String number) {
        way(1, (number + " " + words.text("paper.quote", shortened(highlight.quote()))).strip());
        blocks.add(Block.said(words.text("paper.quote", shortened(highlight.quote())), side, Style.ENTRY,
                new Labelled(number, Optional.of(highlight.colour()))));
        if (!highlight.tags().isEmpty()) {
            framed(words.text("paper.tags",
                    highlight.tags().stream().map(each -> isolated(tags.path(each)))
                            .collect(Collectors.joining(words.text("paper.comma")))));
        }
        notes(new OnHighlight(highlight.id())).forEach(this::note);
        for (var each : attributions(highlight)) {
            var claim = snapshot.get(Claim.class, each.claim());
            way(2, claim.id() + " " + shortened(claim.proposition()));
            framed(words.text("paper.claim", claim.id(), isolated(snapshot.get(Source.class, each.speaker()).name()),
                    words.text("export.stance." + each.stance()), isolated(claim.proposition())));
        }
    }

    private void notesOnArticle() {
        var notes = notes(new OnArticle(article.id()));
        if (!notes.isEmpty()) {
            heading("paper.notes.article");
            notes.forEach(this::note);
        }
    }

    private void note(Note note) {
        PlainNote.lines(note.markdown(), snapshot)
                .forEach(line -> blocks.add(Block.said(line, side, Style.ENTRY_MORE, UNLABELLED)));
    }

    private void framed(String text) {
        blocks.add(Block.framed(text, side, Style.ENTRY_MORE, UNLABELLED));
    }

    private void heading(String key) {
        way(0, words.text(key));
        blocks.add(Block.said(words.text(key), side, Style.HEADING, UNLABELLED));
    }

    private List<Note> notes(NoteTarget target) {
        return snapshot.notes(target).stream().filter(each -> !each.markdown().isBlank())
                .sorted(Comparator.comparing(Note::created).thenComparing(Note::id)).toList();
    }

    private List<Attribution> attributions(Highlight highlight) {
        return snapshot.all(Attribution.class).stream().filter(each -> each.passage().equals(highlight.id()))
                .sorted(Comparator.comparing(Attribution::claim).thenComparing(Attribution::id)).toList();
    }

    /// Words of another language inside a sentence: neither orders the other (Unicode UAX 9, FSI and PDI).
    private static String isolated(String inside) {
        return "\u2068" + inside + "\u2069";
    }

    private static String shortened(String quote) {
        return quote.length() <= LONGEST_QUOTE ? quote
                : quote.substring(0, hashiya.text.Graphemes.start(quote, LONGEST_QUOTE)).strip() + "…";
    }
}
