package hashiya.exchange.refi;

import hashiya.exchange.CodePoints;
import hashiya.exchange.PlainWords;
import hashiya.exchange.refi.RefiExport.Texts;
import hashiya.model.Article;
import hashiya.model.Highlight;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.model.Snapshot;
import hashiya.model.TagId;
import hashiya.text.Anchor;
import hashiya.text.Graphemes;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The articles of a workspace as text sources, with their highlights as selections. A text that an article had
/// before is a source of its own where a highlight stands in it.
final class SourcesOut {

    /// How much of a passage names it, in UTF-16 units.
    private static final int NAME = 120;

    private final Snapshot snapshot;
    private final Texts texts;
    private final PlainWords words;
    private final Guids guids;
    private final Map<NoteTarget, List<Note>> notes;
    private final Map<Object, List<Highlight>> highlights;
    private final UniqueNames names = new UniqueNames();
    private final String user;

    SourcesOut(Snapshot snapshot, Texts texts, PlainWords words) {
        this.snapshot = snapshot;
        this.texts = texts;
        this.words = words;
        guids = new Guids(snapshot.workspace());
        user = guids.of("user", "");
        notes = snapshot.all(Note.class).stream().collect(Collectors.groupingBy(Note::target));
        highlights = snapshot.all(Highlight.class).stream()
                .sorted(Comparator.comparing(Highlight::range).thenComparing(Highlight::id))
                .collect(Collectors.groupingBy(Highlight::article));
    }

    /// @param files the texts are put among these, by their paths in the archive
    void write(XmlWriter xml, Map<String, byte[]> files) {
        var articles = snapshot.all(Article.class);
        if (articles.isEmpty()) {
            return;
        }
        xml.start("Sources");
        for (var article : articles) {
            for (var version : versions(article, highlights.getOrDefault(article.id(), List.of()))) {
                write(xml, article, version, files);
            }
        }
        xml.end();
    }

    /// The numbers of the texts that go out: the present one, and those that highlights stand in or stood in.
    static SortedSet<Integer> versions(Article article, List<Highlight> highlights) {
        var known = article.earlier().stream().map(each -> each.text().number()).toList();
        var wanted = new TreeSet<Integer>();
        highlights.stream().flatMap(each -> Stream.concat(Stream.of(each.anchor()), each.former().stream()))
                .map(Anchor::version).filter(known::contains).forEach(wanted::add);
        wanted.add(article.text().number());
        return wanted;
    }

    private void write(XmlWriter xml, Article article, int version, Map<String, byte[]> files) {
        var text = texts.of(article.id(), version);
        var guid = guids.of("text", article.id() + "/" + version);
        var isPresent = version == article.text().number();
        files.put("Sources/" + guid + ".txt", text.getBytes(StandardCharsets.UTF_8));
        xml.start("TextSource").attribute("guid", guid).attribute("name", name(article, isPresent, version))
                .attribute("plainTextPath", "internal://" + guid + ".txt").attribute("creatingUser", user)
                .attribute("creationDateTime", article.evidence().captured().toString());
        xml.leaf("Description", words.about(article));
        var places = new CodePoints(text);
        highlights.getOrDefault(article.id(), List.of()).stream().filter(each -> each.anchor().version() == version)
                .forEach(each -> write(xml, each, places));
        if (isPresent) {
            references(xml, new NoteTarget.OnArticle(article.id()));
        }
        xml.end();
    }

    private String name(Article article, boolean isPresent, int version) {
        var title = article.facts().shownTitle().strip();
        var name = title.isEmpty() ? article.evidence().fileName() : title;
        return names.of(List.of((name.isBlank() ? article.id().toString() : name)
                + (isPresent ? "" : " · " + article.id() + "/" + version)));
    }

    private void write(XmlWriter xml, Highlight highlight, CodePoints places) {
        var guid = guids.of(highlight.id());
        xml.start("PlainTextSelection").attribute("guid", guid).attribute("name", name(highlight.quote()))
                .attribute("startPosition", places.at(highlight.range().start()))
                .attribute("endPosition", places.at(highlight.range().end())).attribute("creatingUser", user)
                .attribute("creationDateTime", highlight.created().toString());
        coding(xml, highlight, guid, guids.of(highlight.colour()));
        for (TagId tag : highlight.tags()) {
            coding(xml, highlight, guid, guids.of(tag));
        }
        references(xml, new NoteTarget.OnHighlight(highlight.id()));
        xml.end();
    }

    private void coding(XmlWriter xml, Highlight highlight, String selection, String code) {
        xml.start("Coding").attribute("guid", guids.of("coding", selection + code)).attribute("creatingUser", user)
                .attribute("creationDateTime", highlight.created().toString());
        xml.reference("CodeRef", code).end();
    }

    private void references(XmlWriter xml, NoteTarget target) {
        notes.getOrDefault(target, List.of()).forEach(each -> xml.reference("NoteRef", guids.of(each.id())));
    }

    private static String name(String quote) {
        return quote.length() <= NAME ? quote : quote.substring(0, Graphemes.start(quote, NAME)) + "…";
    }
}
