package hashiya.html;

import hashiya.report.Element;
import hashiya.report.Report;

/// One page as HTML: its frame, and within it what it says.
final class HtmlPage {

    private final Report report;
    private final HtmlForm form;
    private final Markup out = new Markup();

    HtmlPage(Report report, HtmlForm form) {
        this.report = report;
        this.form = form;
    }

    String html() {
        var words = form.reports().words();
        var own = Told.dir(form.told().own());
        out.html("<!DOCTYPE html>").line().open("html", "lang", words.language().tag(), "dir", own).line();
        head();
        out.open("body").line();
        marking("header");
        ways();
        out.open("main").line();
        var body = new HtmlBody(report, form, out);
        report.elements().forEach((Element each) -> body.write(each));
        body.end();
        out.close("main").line();
        marking("footer");
        return out.close("body").line().close("html").line().toString();
    }

    private void head() {
        out.open("head").line().open("meta", "charset", "utf-8").line();
        meta("http-equiv", "Content-Security-Policy", form.style().policy());
        meta("name", "viewport", "width=device-width, initial-scale=1");
        meta("name", "color-scheme", "light dark");
        meta("name", "referrer", "no-referrer");
        meta("name", "generator", "Hashiya");
        var title = report.title().isBlank() ? report.about().map(Object::toString).orElse("Hashiya") : report.title();
        out.open("title", "dir", Told.dir(form.told().direction(title))).text(title).close("title").line();
        out.open("style").html(form.style().sheet()).close("style").line().close("head").line();
    }

    private void meta(String key, String name, String content) {
        out.open("meta", key, name, "content", content).line();
    }

    private void marking(String tag) {
        if (!form.marking().isEmpty()) {
            out.open(tag).open("p", "class", "marking", "dir", "ltr").text(form.marking()).close("p", tag).line();
        }
    }

    /// To the pages that lead on.
    private void ways() {
        var index = form.reports().index(report, HtmlFiles.ENDING);
        var board = form.reports().board(report, HtmlFiles.ENDING);
        if (index.isEmpty() && board.isEmpty()) {
            return;
        }
        out.open("nav").open("ul");
        index.ifPresent(each -> way(each, "export.title"));
        board.ifPresent(each -> way(each, "board.title"));
        out.close("ul", "nav").line();
    }

    private void way(String address, String key) {
        out.open("li").open("a", "href", address).text(form.reports().words().text(key)).close("a", "li");
    }
}
