package hashiya.intake;

import hashiya.intake.Decoding.Decoded;
import hashiya.intake.Decoding.Failed;
import hashiya.intake.Refusal.Reason;
import hashiya.intake.html.Mhtml;
import hashiya.intake.html.SavedMoment;
import hashiya.intake.html.WebPage;
import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Remark;
import hashiya.model.Sha256;
import hashiya.text.PartialDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a saved web page, or an archive of one (MHTML), into an article, or says why not.
///
/// Nothing is fetched and nothing is executed: a page is its bytes. The working text is the body of the article; what
/// stands around it on the page is in the bytes, which are kept.
final class HtmlReader {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-.*)?");

    private HtmlReader() {
    }

    /// @param bytes    the file as it is, HTML or MHTML; kept in the result without a copy
    /// @param fileName without its folder
    /// @param captured when it was brought in, in UTC
    static Reading read(byte[] bytes, String fileName, Instant captured) {
        if (bytes.length == 0 || bytes.length > Intake.LIMIT) {
            return bytes.length == 0 ? new Refusal(Reason.EMPTY, fileName, "") : Intake.tooLarge(fileName);
        }
        var evidence = new Evidence(Sha256.of(bytes), bytes.length, fileName, "", captured);
        if (!Mhtml.isOne(bytes)) {
            return read(new Mhtml.Part(bytes, "", ""), bytes, evidence);
        }
        Reading first = new Refusal(Reason.NO_ARTICLE, fileName, "");
        for (var page : Mhtml.pages(bytes).reversed()) {
            var reading = read(page, bytes, evidence);
            first = reading instanceof Incoming || !(first instanceof Incoming) ? reading : first;
        }
        return first;
    }

    private static Reading read(Mhtml.Part page, byte[] bytes, Evidence evidence) {
        var encoding = new PageEncoding(page.bytes(), page.charset());
        return switch (encoding.decode()) {
            case Failed(var reason) -> new Refusal(reason, evidence.fileName(), "");
            case Decoded(var charset, var html) -> WebPage.read(html).map(each -> {
                var day = new PageDay(each.published(), SavedMoment.of(html, Mhtml.date(bytes)), evidence.captured());
                var read = new Evidence(evidence.sha256(), evidence.bytes(), evidence.fileName(), charset,
                        evidence.captured(), remarks(each, day, encoding.wronglyDeclared(charset)));
                return incoming(each, page.url(), day.date(), new Told(bytes, read));
            }).orElseGet(() -> new Refusal(Reason.NO_ARTICLE, evidence.fileName(), ""));
        };
    }

    private record Told(byte[] bytes, Evidence evidence) {}

    private static Reading incoming(WebPage page, String url, PartialDate published, Told told) {
        var text = WorkingText.of(page.body());
        var problem = TextCheck.problem(text);
        if (problem.isPresent()) {
            return new Refusal(problem.get(), told.evidence.fileName(), "");
        }
        var address = page.url().isEmpty() ? url : page.url();
        var facts = new Facts(page.title(), "", WebPage.outlet(page.outlet(), address), page.byline(), published,
                address, language(page.language(), text));
        return new Incoming(facts, told.evidence, new Content(told.bytes, text), Page.furnitureOf(text));
    }

    /// By the letters; what the page states counts where they leave it open.
    private static String language(String stated, String text) {
        var byLetters = Languages.of(text);
        return byLetters.isEmpty() && LANGUAGE.matcher(stated).matches() ? stated : byLetters;
    }

    private static List<Remark> remarks(WebPage page, PageDay day, Optional<String> declared) {
        var remarks = new ArrayList<>(day.remarks());
        declared.ifPresent(each -> remarks.add(new Remark(Remark.Kind.DECLARED_ENCODING_WRONG, each)));
        remarks.add(new Remark(Remark.Kind.EXTRACTED_BY, page.extractedBy()));
        if (!page.wall().isEmpty()) {
            remarks.add(new Remark(Remark.Kind.BEHIND_WALL, page.wall()));
        }
        if (!page.truncated().isEmpty()) {
            remarks.add(new Remark(Remark.Kind.TRUNCATED, page.truncated()));
        }
        return remarks;
    }
}
