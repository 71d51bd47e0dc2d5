package hashiya.intake;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// The words of page furniture in Arabic and English, folded as [Line#key]. Whole lines are compared with them.
final class Lexicon {

    /// Buttons and switches that no article has as a line of its own.
    static final Set<String> CONTROLS = keys("""
            زر الذهاب إلى الأعلى; العودة إلى الأعلى; إلى الأعلى; حجم الخط; تكبير الخط; تصغير الخط; شارك المقال;
            شارك الخبر; شارك هذا المقال; شارك هذا الموضوع; شارك هذه القصة; شاركها; شارك على; شارك عبر;
            مشاركة عبر البريد; مشاركة المقال; مشاركة عبر; نسخ الرابط; انسخ الرابط; تم نسخ الرابط; استمع إلى المقال;
            استمع للمقال; إرسال بالبريد الإلكتروني; مشاركة عبر البريد الإلكتروني; أرسل إلى صديق; نسخة للطباعة;
            اطبع المقال; تخطى إلى المحتوى; تخطي إلى المحتوى; تجاوز إلى المحتوى الرئيسي; القائمة الرئيسية; إغلاق;
            Back to top; Share this; Share this article; Copy link; Skip to content; Share on Facebook;
            Share on Twitter; Tweet""");

    /// Words of share bars: furniture only where nothing else stands in the line and there is more than one of them.
    static final Set<String> SHARING = keys("""
            شارك; مشاركة; شاركها; تويتر; فيسبوك; فيس بوك; واتساب; واتس اب; واتس آب; تلغرام; تيليغرام; تيليجرام;
            تلجرام; لينكد إن; لينكدإن; بينتيريست; بريد إلكتروني; البريد الإلكتروني; البريد; طباعة; نسخ الرابط; إيميل;
            ماسنجر; ريديت; Facebook; Twitter; X; WhatsApp; Telegram; LinkedIn; Pinterest; Reddit; Messenger; Email;
            Print; Share; Copy; Viber; Tumblr; VKontakte; Odnoklassniki; Pocket; Skype""");

    static final Set<String> COMMENTS = keys("""
            اترك رد; اترك ردا; اترك تعليقا; اترك تعليقك; أضف تعليقا; أضف تعليق; أضف تعليقك; إضافة تعليق; التعليقات;
            تعليقات; عذرا التعليقات مغلقة; التعليقات مغلقة; لا يوجد تعليقات; لا توجد تعليقات; لا تعليقات; تعليق واحد;
            إلغاء الرد; اترك ردا إلغاء الرد; اترك تعليقا إلغاء الرد; شاركنا رأيك; Leave a Reply; Leave a comment;
            Comments; No comments; Comments are closed; Add a comment; Cancel reply; Post a comment""");

    static final Set<String> COMMENT_STARTS = keys("""
            لن يتم نشر عنوان بريدك الإلكتروني; لن يتم نشر بريدك الإلكتروني; الحقول الإلزامية مشار إليها;
            احفظ اسمي بريدي الإلكتروني; يجب أن تكون مسجلا لنشر تعليق; يجب أنت تكون مسجل الدخول لتضيف تعليقا;
            Your email address will not be published""");

    static final Set<String> RELATED = keys("""
            مقالات ذات صلة; مواضيع ذات صلة; موضوعات ذات صلة; أخبار ذات صلة; ذات صلة; مقالات مشابهة; مواضيع مشابهة;
            مقالات مرتبطة; مواضيع متعلقة; مقالات متعلقة; اقرأ أيضا; إقرأ أيضا; اقرأ المزيد; اقرأ كذلك; شاهد أيضا;
            قد يعجبك أيضا; قد يهمك أيضا; الأكثر قراءة; الأكثر مشاهدة; الأكثر تداولا; آخر الأخبار; أحدث الأخبار;
            المقال السابق; المقال التالي; المزيد من الأخبار; Related articles; Related posts; Read also; Read more;
            See also; You may also like; Most read""");

    /// What opens a line that names one other article: never without its colon.
    static final Set<String> RELATED_LABELS = keys("""
            اقرأ أيضا; إقرأ أيضا; اقرأ المزيد; اقرأ كذلك; شاهد أيضا; للمزيد; مواضيع ذات صلة; مقالات ذات صلة; الوسوم;
            وسوم; كلمات مفتاحية; الكلمات المفتاحية; كلمات دلالية; الكلمات الدلالية; Read also; See also; Tags;
            Keywords""");

    /// Rubrics that news sites stand their articles in.
    static final Set<String> SECTIONS = keys("""
            الشأن السوري; الشأن العراقي; الشأن المحلي; الشأن العربي; الشأن الدولي; الشأن الليبي; الشأن اليمني;
            شؤون سورية; شؤون عربية; شؤون دولية; شؤون محلية; أخبار; الأخبار; أخبار سوريا; أخبار سورية; أخبار عربية;
            أخبار دولية; أخبار محلية; أخبار العالم; الأخبار المحلية; عربي ودولي; عربي دولي; عربية ودولية; محليات;
            سياسة; السياسة; رأي; آراء; الرأي; مقالات; مقالات رأي; تقارير; تقارير خاصة; تقارير وتحقيقات; تحقيقات;
            ملفات; حوارات; تحليلات; دراسات; اقتصاد; الاقتصاد; اقتصاد وأعمال; رياضة; ثقافة; ثقافة وفن; مجتمع; منوعات;
            صحافة; صحة; تكنولوجيا; العالم; العالم العربي; الشرق الأوسط; سوريا; سورية; العراق; لبنان; تركيا; اليمن;
            ليبيا; فلسطين; مصر; الأردن; قضايا; قضايا وآراء; الرئيسية; أخبار عاجلة; غير مصنف; غير مصنفة; News;
            Opinion; Politics; World; Middle East; Syria; Iraq; Analysis; Reports""");

    /// Whose pictures newspapers print, and what they write where they do not know.
    static final Set<String> CREDITS = keys("""
            فرانس برس; وكالة فرانس برس; أ ف ب; أ.ف.ب; رويترز; وكالة رويترز; روتيرز; الأناضول; وكالة الأناضول;
            أسوشيتد برس; أسوشييتد برس; الأسوشيتد برس; أ ب; د ب أ; الألمانية; غيتي; جيتي; غيتي إيميجز; أرشيف; أرشيفية;
            صورة أرشيفية; من الأرشيف; الأرشيف; إنترنت; الإنترنت; انترنت; مواقع التواصل; مواقع التواصل الاجتماعي;
            وسائل التواصل; تويتر; فيسبوك; تلغرام; يوتيوب; سانا; سبوتنيك; شينخوا; العربي الجديد; الجزيرة; تاس; AFP;
            Reuters; AP; EPA; AA; Getty; Getty Images; Anadolu; Sputnik; Associated Press; Xinhua; Social media;
            File; Archive""");

    /// What may stand beside a date in a line that states nothing else.
    static final Set<String> DATE_COMPANY = keys("""
            نشر; نشرت; النشر; تاريخ; التاريخ; بتاريخ; في; تم; آخر; تحديث; التحديث; آخر تحديث; الساعة; بتوقيت; غرينتش;
            جرينتش; غرينيتش; مكة; القدس; دمشق; صباحا; مساء; ص; م; ه; هـ; يوم; الأحد; الاثنين; الإثنين; الثلاثاء;
            الأربعاء; الخميس; الجمعة; السبت; محرم; صفر; ربيع; الأول; الآخر; الثاني; جمادى; الأولى; الآخرة; الثانية;
            رجب; شعبان; رمضان; شوال; ذو; ذي; القعدة; الحجة; published; updated; posted; last; update; on; at; date;
            GMT; UTC; AM; PM; Sunday; Monday; Tuesday; Wednesday; Thursday; Friday; Saturday; Sun; Mon; Tue; Wed;
            Thu; Fri; Sat""");

    /// Names in «المصدر: …» that name nobody.
    static final Set<String> NO_OUTLET = keys("""
            وكالات; الوكالات; متابعات; خاص; مواقع; مواقع إلكترونية; صحف; الإنترنت; انترنت; Agencies""");

    /// What outlets say of themselves; a few of these together, and «نحن» in front, are a description of the outlet.
    static final Set<String> SELF_PORTRAIT = keys("""
            المنظمة; الموقع; موقع; الشبكة; شبكة; الوكالة; المؤسسة; المنصة; منصة; الصحيفة; المركز; توثيق; بتوثيق;
            مستقلة; مستقل; تأسست; تأسس; تأسيس; إنشاء; أنشئت; إعلامية; إعلامي; الإعلاميين; الصحفيين; الناشطين; ربحية;
            تتبع; تختص; تعنى; نهدف; هدفنا; تهدف; يهدف; الحقوقيين""");

    private Lexicon() {
    }

    private static Set<String> keys(String lines) {
        return Arrays.stream(lines.split(";")).map(Line::key).filter(key -> !key.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
