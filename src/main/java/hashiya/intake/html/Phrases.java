package hashiya.intake.html;

import hashiya.text.Folding;
import java.util.regex.Pattern;

/// Lines inside an article's own element that are no part of it, in Arabic, Persian, Urdu and English: by how they
/// begin or by all they say, folded.
final class Phrases {

    private static final Pattern READ_ALSO = folded("(?:\\W*)(?:اقرأ|إقرأ|أقرأ|اقرؤوا|شاهد|طالع|تابع|انظر)\\s*(?:أيضًا|أيضا|ايضا"
            + "|المزيد|كذلك)\\b.*|\\W*(?:مقالات|مواضيع|موضوعات|أخبار|اخبار|تقارير) (?:ذات صلة|مرتبطة|متعلقة|مشابهة|أخرى)"
            + "|\\W*(?:ذات صلة|للمزيد|قد يعجبك|قد يهمك|قد يهمكم|الأكثر قراءة|المزيد حول)\\b.{0,40}"
            + "|\\W*(?:بیشتر بخوانید|بیشتر بدانید|مطالب مرتبط|اخبار مرتبط|همچنین بخوانید|یہ بھی پڑھیں|مزید پڑھیں|متعلقہ خبریں)\\b.*"
            + "|\\W*(?:read (?:also|more|next)|see also|related(?: articles| stories| posts| topics)?|you may also like"
            + "|more on this|also read|also in)\\b.{0,120}");

    private static final Pattern COMMENTS = folded("\\W*(?:الآراء الواردة أدناه.{0,160}|(?:\\d+ )?(?:التعليقات|تعليقات|تعليق)\\W*\\d*"
            + "|تعليقات القراء|آراء القراء|اترك رد.{0,20}|أضف تعليق.{0,20}|اترك تعليق.{0,20}|دیدگاه ها|نظرات کاربران|نظر شما"
            + "|تبصرے|leave a (?:reply|comment)|comments(?: \\(\\d+\\))?|\\d+ comments?)\\W*");

    private static final Pattern END = folded("\\W*(?:مقالات ذات صلة|مواضيع ذات صلة|أخبار ذات صلة|موضوعات ذات صلة|الوسوم"
            + "|كلمات مفتاحية|كلمات دلالية|الأكثر قراءة|المقال السابق|المقال التالي|برچسب ها|related articles|related posts"
            + "|post navigation|المراجع|مراجع|المصادر والمراجع|وصلات خارجية|انظر أيضا|منابع|پانویس|references|external links"
            + "|notes and references)\\W*");

    private static final Pattern SERVICE = folded("\\W*(?:شارك.{0,30}|شاركها.{0,20}|مشاركة.{0,20}|نسخ الرابط|تم نسخ الرابط"
            + "|طباعة|حجم الخط.{0,20}|استمع.{0,25}|اشترك (?:في|الآن|بنشرتنا).{0,80}|تابعونا.{0,60}|تابعنا على.{0,60}"
            + "|حمل تطبيق.{0,60}|انضم إلى (?:قناتنا|قناة).{0,60}|إعلان|اعلان|الوسوم.{0,200}|كلمات مفتاحية.{0,200}|كلمات دلالية.{0,200}"
            + "|لینک کوتاه.{0,60}|کد خبر.{0,30}|انتهای پیام.{0,10}|برچسب ها.{0,200}|عدد المشاهدات.{0,20}|المشاهدات.{0,15}"
            + "|advert(?:isement|s)?|share(?: this| on| via|:)?.{0,40}|follow us.{0,60}|sign up (?:for|to).{0,120}"
            + "|subscribe (?:to|now).{0,100}|tags?\\s?:.{0,200}|filed under.{0,100}|click here to.{0,80}|print|email|copy link)\\W*");

    private static final Pattern WALL = folded("\\W*(?:.{0,60}(?:للمشتركين فقط|حصري للمشتركين|حصرا للمشتركين|متاح للمشتركين|مخصص للمشتركين).{0,120}"
            + "|.{0,20}(?:اشترك|تسجيل الدخول|سجل الدخول|سجل دخولك|سجل الان).{0,60}(?:لقراءة|لمتابعة|لاستكمال|لمواصلة|لإكمال).{0,80}"
            + "|(?:برای|جهت) (?:خواندن|مطالعه|ادامه).{0,60}(?:وارد شوید|مشترک شوید|عضو شوید|ثبت نام کنید).{0,40}"
            + "|.{0,40}(?:subscribe|sign in|log in|register|join)(?: now| or \\w+)? to (?:continue|read|unlock|keep reading|finish).{0,120}"
            + "|.{0,40}(?:article|content|story|page) is (?:only |exclusively )?(?:for|available (?:only )?(?:to|for)) (?:our )?"
            + "(?:paying )?(?:subscribers|members).{0,120}|already (?:a|an) (?:subscriber|member).{0,60})\\W*");

    private static final Pattern RIGHTS = folded(".*(?:©|\\(c\\)|جميع الحقوق محفوظة|كافة الحقوق محفوظة|حقوق النشر محفوظة"
            + "|all rights reserved).*");

    private static final int LONGEST = 240;

    private Phrases() {
    }

    /// It points to another article.
    static boolean isReadAlso(String line) {
        return line.length() <= LONGEST && READ_ALSO.matcher(fold(line)).matches();
    }

    /// What stands below are the readers' own words.
    static boolean isComments(String line) {
        return line.length() <= LONGEST && COMMENTS.matcher(fold(line)).matches();
    }

    /// What stands below is not the article any more.
    static boolean isEnd(String line) {
        return line.length() <= LONGEST && END.matcher(fold(line)).matches();
    }

    /// A button, a label or a call of the site.
    static boolean isService(String line) {
        return line.length() <= LONGEST && SERVICE.matcher(fold(line)).matches();
    }

    /// The rest is for those who pay or sign in.
    static boolean isWall(String line) {
        return line.length() <= LONGEST && WALL.matcher(fold(line)).matches();
    }

    /// Whose rights a page is under.
    static boolean isRights(String line) {
        return line.length() <= LONGEST && RIGHTS.matcher(fold(line)).matches();
    }

    static String fold(String line) {
        return Folding.fold(line).text().strip();
    }

    /// Only letters fold; what a pattern itself is made of stays as it is.
    private static Pattern folded(String pattern) {
        var folded = new StringBuilder();
        for (var at = 0; at < pattern.length(); at++) {
            var letter = String.valueOf(pattern.charAt(at));
            folded.append(pattern.charAt(at) > 0x600 ? Folding.fold(letter).text() : letter);
        }
        return Pattern.compile(folded.toString(), Pattern.UNICODE_CHARACTER_CLASS);
    }
}
