package hashiya.exchange.refi;

import hashiya.exchange.Caveat;
import hashiya.exchange.Caveat.Reason;
import hashiya.exchange.IncomingArticle;
import hashiya.exchange.IncomingHighlight;
import hashiya.exchange.IncomingText;
import hashiya.exchange.refi.RecordIn.Version;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Facts;
import hashiya.model.NoteTarget;
import hashiya.model.Sha256;
import hashiya.text.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The sources of a project as articles, as far as they have a text.
final class SourcesIn {

    private final RecordIn record;
    private final Function<String, Optional<byte[]>> files;
    private final SelectionsIn selections;
    private final NotesIn notes;
    private final List<Caveat> caveats;
    private final Map<ArticleId, Version> ours = new LinkedHashMap<>();
    private final Map<ArticleId, List<IncomingText>> texts = new LinkedHashMap<>();
    private final Map<ArticleId, Facts> facts = new HashMap<>();
    private final Map<String, ArticleId> byGuid = new HashMap<>();
    private final Map<String, Version> versions;
    private String origin = "";
    private int last;

    /// @param files the archive, by address
    SourcesIn(RecordIn record, Function<String, Optional<byte[]>> files, SelectionsIn selections, NotesIn notes,
            List<Caveat> caveats) {
        this.record = record;
        this.files = files;
        this.selections = selections;
        this.notes = notes;
        this.caveats = caveats;
        versions = record.versions();
        last = record.all(Article.class).stream().mapToInt(each -> each.id().number()).max().orElse(0);
    }

    /// @param program that wrote the file, as it calls itself
    void read(List<XmlNode> sources, String program) {
        origin = program;
        for (var source : sources) {
            switch (source.name()) {
                case "TextSource" -> read(source, source.get("name"));
                case "PDFSource" -> pages(source);
                default -> caveats.add(Caveat.of(Reason.NO_TEXT, name(source)));
            }
        }
    }

    List<IncomingArticle> articles() {
        var articles = new ArrayList<IncomingArticle>();
        texts.forEach((id, own) -> {
            own.sort(Comparator.comparingInt(IncomingText::version));
            var like = Optional.ofNullable(ours.get(id)).map(Version::article);
            var isWhole = like.filter(each -> own.getLast().text().length() == each.text().length()
                    && Sha256.of(own.getLast().text()).equals(each.text().sha256())).isPresent();
            articles.add(new IncomingArticle(id, facts.get(id), like.map(each -> each.evidence().sha256()), own,
                    like.filter(_ -> isWhole)));
        });
        return articles;
    }

    /// The articles that sources have become.
    Map<String, ArticleId> byGuid() {
        return byGuid;
    }

    List<IncomingHighlight> highlights() {
        return selections.highlights();
    }

    /// A page as a picture has no text; what programs read off it stands beside it.
    private void pages(XmlNode source) {
        source.all("PDFSelection").forEach(each ->
                caveats.add(new Caveat(Reason.NO_PASSAGE, name(each), name(source))));
        var text = source.first("Representation");
        text.ifPresentOrElse(each -> read(each, name(source)),
                () -> caveats.add(Caveat.of(Reason.NO_TEXT, name(source))));
    }

    private void read(XmlNode source, String name) {
        var version = Optional.ofNullable(versions.get(source.guid("guid")));
        var text = text(source, name, version);
        if (text.isEmpty()) {
            return;
        }
        var id = version.map(each -> each.article().id()).orElseGet(() -> new ArticleId(++last));
        var number = version.map(Version::number).orElse(1);
        version.ifPresent(each -> ours.put(id, each));
        byGuid.put(source.guid("guid"), id);
        facts.put(id, version.map(each -> each.article().facts()).orElseGet(() -> facts(name)));
        texts.computeIfAbsent(id, _ -> new ArrayList<>()).add(new IncomingText(number, text.get().text(),
                text.get().bytes(), fileName(name, version, text.get()), text.get().encoding()));
        selections.read(source, text.get(), id, number);
        var target = new NoteTarget.OnArticle(id);
        notes.hang(source, target);
        if (version.isEmpty()) {
            notes.describe(source, target);
        }
        source.all("Coding").forEach(_ -> caveats.add(new Caveat(Reason.NO_PLACE, name, "Coding")));
    }

    private Optional<TextIn> text(XmlNode source, String name, Optional<Version> version) {
        var address = source.get("plainTextPath");
        var inside = source.first("PlainTextContent").map(XmlNode::text).filter(each -> !each.isEmpty());
        if (inside.isPresent()) {
            return Optional.of(TextIn.inline(inside.get(), origin));
        }
        var bytes = address.isEmpty() ? Optional.<byte[]>empty() : files.apply(address);
        if (bytes.isEmpty()) {
            caveats.add(new Caveat(Reason.TEXT_MISSING, name,
                    address.isEmpty() ? source.get("richTextPath") : address));
            return Optional.empty();
        }
        var text = version.flatMap(each -> TextIn.own(bytes.get(), digest(each)))
                .or(() -> TextIn.of(bytes.get(), origin));
        if (text.isEmpty()) {
            caveats.add(Caveat.of(Reason.TEXT_REFUSED, name));
        }
        return text;
    }

    private static Sha256 digest(Version version) {
        return version.article().earlier().stream().map(each -> each.text())
                .filter(each -> each.number() == version.number()).findFirst()
                .orElse(version.article().text()).sha256();
    }

    /// The bytes of an article that came in as plain text are the very ones, under their own name.
    private static String fileName(String name, Optional<Version> version, TextIn text) {
        return version.map(Version::article).map(Article::evidence)
                .filter(each -> each.sha256().equals(Sha256.of(text.bytes()))).map(each -> each.fileName())
                .orElse(name.toLowerCase(Locale.ROOT).endsWith(".txt") ? name : name + ".txt");
    }

    private static Facts facts(String name) {
        return new Facts(name.strip().replaceFirst("(?i)\\.(txt|docx?|rtf|odt|pdf|html?|md)$", ""), "", "", "",
                PartialDate.UNKNOWN, "", "");
    }

    private static String name(XmlNode node) {
        return node.get("name").isBlank() ? node.guid("guid") : node.get("name");
    }
}
