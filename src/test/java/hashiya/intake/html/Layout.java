package hashiya.intake.html;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A page that a test made, and the body that a person would cut out of it.
///
/// @param body the lines of the article
record Layout(String name, String html, String title, List<String> body) {

    static final String MENU = menu("nav");

    static String menu(String tag) {
        return "<" + tag + " class='main-menu'><ul>" + List.of("الرئيسية", "أخبار", "سياسة", "اقتصاد", "رياضة", "ثقافة",
                        "رأي", "فيديو", "منوعات", "من نحن", "اتصل بنا").stream()
                .map(each -> "<li><a href='/s/" + each.length() + "'>" + each + "</a></li>").collect(Collectors.joining())
                + "</ul></" + tag + ">";
    }

    static String foot() {
        return "<footer class='site-footer'><p>جميع الحقوق محفوظة © 2019 صحيفة الواحة. لا يجوز نقل المواد المنشورة دون إذن"
                + " خطي مسبق من إدارة الصحيفة، ويتحمل المخالف المسؤولية كاملة أمام القانون.</p><a href='/about'>من نحن</a>"
                + "</footer>";
    }

    static String head(String title, String more) {
        return "<!DOCTYPE html><html lang='ar' dir='rtl'><head><meta charset='utf-8'><title>" + title
                + " | صحيفة الواحة</title><meta property='og:site_name' content='صحيفة الواحة'>"
                + "<meta property='og:title' content='" + title + "'>" + more + "</head>";
    }

    static String each(List<String> lines, Function<String, String> markup) {
        return lines.stream().map(markup).collect(Collectors.joining("\n"));
    }

    static String times(int count, Function<Integer, String> markup) {
        return IntStream.range(0, count).boxed().map(markup).collect(Collectors.joining("\n"));
    }

    String text() {
        return String.join("\n", body);
    }
}
