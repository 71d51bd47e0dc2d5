package hashiya.claims.suggest;

import hashiya.model.SourceKind;
import hashiya.text.Folding;
import java.util.Set;

/// What kind of source a speaker seems to be, by the first words of its name.
public final class SpeakerKinds {

    private static final Set<String> UNNAMED = FrameWords.words("مصدر المصدر مصادر المصادر شاهد شهود");
    private static final Set<String> OUTLETS = FrameWords.words("صحيفة وكالة قناة موقع شبكة إذاعة مجلة راديو تلفزيون");
    private static final Set<String> DOCUMENTS = FrameWords.words("بيان البيان تقرير التقرير تحقيق التحقيق دراسة"
            + " وثيقة وثائق");
    private static final Set<String> OFFICIALS = FrameWords.words("وزارة مجلس المجلس الحكومة حكومة رئاسة الرئاسة"
            + " الأمم هيئة شرطة الشرطة محكمة المحكمة الخارجية الداخلية الدفاع البنتاغون الكرملين بلدية محافظة مفوضية"
            + " المفوضية");
    private static final Set<String> GROUPS = FrameWords.words("تنظيم التنظيم جيش الجيش فصيل الفصيل فصائل الفصائل"
            + " حركة الحركة جبهة الجبهة جماعة الجماعة ناشطون سكان السكان أهالي الأهالي مسؤولون محللون مراقبون منظمة"
            + " المنظمة المعارضة مؤسسة المؤسسة المرصد مركز حسابات صفحات عائلات محتجون بعض دول");

    private SpeakerKinds() {
    }

    /// A person where nothing says otherwise.
    public static SourceKind of(String speaker) {
        var first = Folding.fold(speaker).text().strip().split("\\s+")[0];
        return UNNAMED.contains(first) ? SourceKind.UNNAMED
                : OUTLETS.contains(first) ? SourceKind.OUTLET
                : DOCUMENTS.contains(first) ? SourceKind.DOCUMENT
                : OFFICIALS.contains(first) ? SourceKind.OFFICIAL_BODY
                : GROUPS.contains(first) ? SourceKind.GROUP : SourceKind.PERSON;
    }
}
