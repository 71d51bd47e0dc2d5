package hashiya.sample;

import hashiya.library.Speaker;
import hashiya.model.Reliability;
import hashiya.model.Source;
import hashiya.model.SourceKind;
import java.util.List;

/// Everybody who speaks in the sample, with the letter the texts support. Nobody is here because another accused him.
enum Voice {

    COMMANDER("محمد الغابي، قائد في جماعة «جيش التحرير»", SourceKind.PERSON, Reliability.F,
            "طرف يدير المعسكر الذي يتحدث عنه، ولا نص آخر له هنا يُقاس عليه."),
    BBC("بي بي سي", SourceKind.OUTLET, Reliability.C,
            "تصرّح في النص نفسه بحدود ما تحققت منه (لم يزر فريقها المعسكر)، لكن ليس لها هنا إلا نص واحد.", "BBC"),
    DEFECTORS("المنشقون الذين أبلغوا القائد", SourceKind.UNNAMED, Reliability.F,
            "لا عدد لهم ولا أسماء، وكانوا محتجزين لدى من نقل عنهم."),
    SAUDI("سعودي فرّ من سوريا (26 عاماً)", SourceKind.UNNAMED, Reliability.F,
            "كنية بلا اسم، وصاحب مصلحة في روايته عن نفسه.", "أبو سعد"),
    GUARDIAN("الغارديان", SourceKind.OUTLET, Reliability.F,
            "لم نقرأ نصها، بل ما نقله عنها موقع غير مسمّى.", "The Guardian"),
    SITE("الموقع الناشر (غير مسمّى)", SourceKind.OUTLET, Reliability.F, "لا يذكر النص اسم الموقع الذي نشره."),
    POLICE("مصدر في «قوات الشرطة والأمن العام الوطني»", SourceKind.UNNAMED, Reliability.F,
            "غير مسمّى، وتابع لطرف في النزاع."),
    ARABY("العربي الجديد", SourceKind.OUTLET, Reliability.F, "", "Al-Araby Al-Jadeed"),
    MILITARY("مصدر عسكري مطلع رفض كشف هويته", SourceKind.UNNAMED, Reliability.F,
            "غير مسمّى، ولا يقول النص لمن يتبع."),
    SADA("صدى الشام", SourceKind.OUTLET, Reliability.F,
            "يصفها الناقل بأنها محلية معارضة للنظام، ولم نقرأ نصها.", "Sada al-Sham"),
    FIGHTER("أبو أنس الأنصاري، مقاتل في الجيش الحر", SourceKind.PERSON, Reliability.F,
            "خصم للتنظيم يتحدث من تركيا، ولا يقول كيف علم."),
    SAWT("صوت وصورة", SourceKind.OUTLET, Reliability.F,
            "تقول عن نفسها إنها مستقلة؛ وقول الجهة عن نفسها ليس أساساً للتقدير.", "Sawt wa Soura"),
    ACTIVIST("سامي الفراتي، ناشط ميداني", SourceKind.PERSON, Reliability.F, ""),
    CORRESPONDENT("زيد الفراتي، مراسل صوت وصورة", SourceKind.PERSON, Reliability.F, ""),
    ACCOUNTS("حسابات جهادية تابعة لهيئة تحرير الشام", SourceKind.GROUP, Reliability.F,
            "طرف في النزاع يتهم خصمه، ولا تُسمّى الحسابات."),
    JAYSH_AL_ISLAM("جيش الإسلام", SourceKind.GROUP, Reliability.F, "طرف في النزاع يدفع تهمة عن نفسه."),
    STATEMENT("بيان رسمي لجيش الإسلام", SourceKind.DOCUMENT, Reliability.F,
            "لا يورد النص تاريخ البيان ولا رابطه."),
    FORMER_MEMBER("«ق.م»، منتمٍ سابق إلى هيئة تحرير الشام", SourceKind.UNNAMED, Reliability.F,
            "حرفان بدل الاسم؛ ولا يُعرف متى ترك الهيئة ولماذا."),
    STEP("وكالة ستيب الإخبارية", SourceKind.OUTLET, Reliability.F, "", "STEP");

    private final String title;
    private final SourceKind kind;
    private final Reliability letter;
    private final String reason;
    private final List<String> aliases;

    Voice(String title, SourceKind kind, Reliability letter, String reason, String... aliases) {
        this.title = title;
        this.kind = kind;
        this.letter = letter;
        this.reason = reason;
        this.aliases = List.of(aliases);
    }

    /// As it is typed while a claim is recorded.
    Speaker.New asNew() {
        return new Speaker.New(title, kind);
    }

    /// The source as it is once the analyst has said all there is to say of it.
    Source described(Source before) {
        return new Source(before.id(), title, kind, aliases, letter, reason);
    }
}
