package hashiya.claims.suggest;

import hashiya.text.Folding;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// The words around reporting verbs, by what they tell. All folded.
final class FrameWords {

    /// «أن» in all its dress.
    static final Set<String> THAT = withPronouns("أن", "إن", "بأن");

    static final Set<String> BARE_THAT = words("أن إن بأن");

    /// «بحسب» and its kin; some want a preposition behind them.
    static final Set<String> ACCORDING = words("بحسب حسب وفق وفقا طبقا حسبما وفقما");

    /// What «وفق» and «بحسب» go with when nobody speaks.
    static final Set<String> NO_SPEAKERS = words("الأصول القوانين القانون الأنظمة النظام المصلحة المعايير الاتفاق"
            + " الخطة الحاجة العادة الطلب النتائج الجدول الترتيب القاعدة رغبة حاجة ما هذه هذا ذلك تلك");

    /// Who speaks when «تعبيره» does.
    static final Set<String> OWN_WORDS = words("قوله قولها قولهم تعبيره تعبيرها تعبيرهم وصفه وصفها وصفهم كلامه"
            + " كلامها زعمه زعمها زعمهم رأيه رأيها");

    static final Set<String> NEVER_SPEAK = words("هناك مما ثم تعالى الله المثل الشاعر عز النبي الرسول في من إلى على"
            + " عن مع هو هي هم لا ما لم لن هذا هذه ذلك أن إن كل بعد قبل عند كما إنه إنها لي له لها لهم لنا أي بيده"
            + " سره نفسه");

    /// Where the subject of a verb ends and its circumstances begin.
    static final Set<String> ENDS_SPEAKER = words("عن على إلى خلال عبر بعد قبل منذ اليوم أمس يوم ردا تعليقا عقب إثر"
            + " حول بشأن حيث فيما بينما وهو وهي وهم وكنيته ولقبه حديثه حديثها كلامه أيضا قوله قولها قولهم هرب هربت"
            + " فر فرت عاد وصل انشق انشقت كان كانت يعمل تعمل يعيش تعيش غادر خرج نجا لدى ضمن أثناء لدن بدوره بدورها"
            + " بدورهم أمام بعيد قبيل مساء صباح فجر لاحقا مؤخرا قائلا قائلة البالغ البالغة إن أن لكن بل ثم قد لقد"
            + " هكذا");

    /// «في» and one of these says where it was said.
    static final Set<String> OCCASIONS = words("بيان البيان تصريح تصريحات حديث حديثه حديثها مقابلة مؤتمر تقرير"
            + " تغريدة كلمة منشور خطاب اتصال وقت تسجيل رسالة لقاء جلسة إحاطة معرض ختام هذا الوقت حوار صفحته صفحتها"
            + " حسابه حسابها موقعه شهادة إفادة");

    /// «على موقعه» says where, not what.
    static final Set<String> PLACES = words("موقعه موقعها صفحته صفحتها حسابه حسابها لسان هامش حد الأرض قناته");

    static final Set<String> OUTLETS = words("وكالة صحيفة جريدة موقع قناة شبكة إذاعة راديو مجلة تلفزيون بي رويترز"
            + " الجزيرة العربية فرانس سكاي الوكالة الصحيفة القناة الموقع منصة صحيفتي مراسل السومرية الميادين"
            + " الأناضول سبوتنيك أسوشيتد سي");

    static final Set<String> NEWSROOMS = words("بي رويترز الجزيرة فرانس سكاي السومرية الميادين الأناضول سبوتنيك"
            + " أسوشيتد");

    /// What is told something without «لـ»: «أبلغ رئيس البلدية وكالة …».
    static final Set<String> NEWSROOM_KINDS = words("وكالة صحيفة قناة شبكة إذاعة");

    static final Set<String> NEWSROOM_WORDS = words("بي سي برس نيوز عربي العربية عربية تي");

    static final Set<String> YEH_NAMES = words("يوسف ياسر ياسين يونس يحيى يزن يعقوب يمن يوميات يسار يهود يونيسف");

    static final Set<String> JOURNALISTS = words("للصحفيين للصحافيين لصحفيين لوسائل للإعلام لمراسلنا"
            + " لموقعنا لقناتنا لصحيفتنا لوكالتنا لإذاعتنا لشبكتنا");

    /// Before a name in quotation marks: the name alone speaks.
    static final Set<String> TITLES = words("المدعو المدعوة الشاهد الشاهدة المسمى الملقب المكنى");

    /// Before a name in quotation marks: both together are the name.
    static final Set<String> KINDS = words("صحيفة جريدة وكالة موقع قناة مؤسسة منظمة تنظيم جماعة فصيل هيئة حركة جبهة"
            + " لواء كتيبة قوات مليشيا ميليشيا فيلق جيش عملية مجموعة شبكة مركز وحدات جمعية حزب مبادرة تجمع ائتلاف"
            + " تحالف راديو إذاعة مجلة في باسم عملية معركة حملة");

    /// Joins two clauses, each of which may have its own speaker.
    static final Set<String> TURNS = words("لكن ولكن فيما بينما غير إلا وفيما وبينما");

    /// Behind a quotation these go on with the report, not with the quoted clause.
    static final Set<String> AFTER_QUOTE = words("لكنه لكنها لكنهم لكن ولكن بحسب حسب وفق وفقا كما على وهو وهي فيما"
            + " بينما مشيرا مضيفا");

    /// Who speaks in a headline before its colon.
    static final Set<String> HEADLINE_SPEAKERS = words("مسؤول مصدر مصادر متحدث ناطق وزير رئيس قائد قيادي محلل خبير"
            + " باحث ناشط ناشطون الخارجية الدفاع الداخلية الأمم المرصد وزارة منظمة موسكو واشنطن أنقرة طهران دمشق"
            + " بغداد الكرملين البنتاغون الرئاسة الحكومة المعارضة الجيش التحالف مسؤولون سكان شهود صحيفة وكالة"
            + " الائتلاف");

    /// Nouns of events: what is confirmed, announced or denied without «أن».
    static final Set<String> FACTS = words("مقتل وصول اعتقال اعتقاله اعتقالها توقيف أسر سقوط إرسال استهداف استهدافه"
            + " وقوع وجود انسحاب انسحابه دخول خروج فرار هروب تدمير إصابة سيطرة سيطرته سيطرتها السيطرة صحة صلته صلتها"
            + " صلتهم علاقته علاقتها علاقتهم خبر أنباء الأنباء الاتهامات اتهامات الشائعات شائعات قصف قصفه استخدام"
            + " استخدامه تعرض تعرضه اغتيال تحرير بدء انتهاء إطلاق تلقي تلقيه عودة تورط تورطه تورطها ضلوع ضلوعه"
            + " مسؤوليته مسؤوليتها ارتكاب ارتكابه قيام منع حصول حدوث نقل إعدام مشاركة مشاركته ارتفاع العثور فقدان"
            + " صدور إحباط إسقاط ضبط تسجيل غياب تأجيل إلغاء رفضه رفضها استعداده استعدادها عزمه عزمها نيته نيتها"
            + " تصريحه تصريحاته تصريحها اتهامه نبأ تقارير التقارير تنفيذ تبني مسؤولية إجراء عقد توقيع التوصل تعيين"
            + " استقالة استقالته تشكيل حشد نشر انشقاق انشقاقه مفاوضات إغلاق فتح إخلاء إجلاء حصار اندلاع انفجار هجوم"
            + " خسارة خسائر تقدم هدنة");

    /// Nouns behind «بـ»: what someone is accused of, threatens or demands.
    static final Set<String> DEEDS = words("ممارسة نشر قطع خرق الكشف محاسبة الرد إطلاق الإفراج قتل سرقة تهجير تجنيد"
            + " احتجاز خطف اختطاف التواطؤ التورط الوقوف دعم تمويل تهريب عرقلة الانسحاب معاقبة ملاحقة وقف رفع فتح"
            + " المسؤولية القتل الاعتداء استخدام أنها أنهم الضلوع تعطيل حرق هدم مصادرة نهب التخطيط التسبب الفشل"
            + " القيام إخفاء تضليل");

    /// What is passed on without a speaker of its own.
    static final Set<String> PASSED_ON = words("أنباء أنباءا معلومات أخبار أخبارا شائعات الأنباء أنباء");

    /// What something is told by where nobody is named: «معلومات تفيد بأن …».
    static final Set<String> TIDINGS = words("معلومات أنباء تقارير أخبار وثائق شهادات تسريبات");

    /// What shows something and says nothing: «تشير مناطق النفوذ إلى أن …».
    static final Set<String> MUTE = words("مناطق المناطق خرائط الخرائط خريطة الخريطة مؤشرات المؤشرات دلائل الدلائل"
            + " ظروف الظروف وقائع الوقائع تضاريس التضاريس");

    static final Set<String> SHOWING = words("أشار أظهر بين");

    /// A denial as a noun, and what makes it one beyond doubt: «نفي قطعي من …».
    static final Set<String> DENIALS = words("نفي نفيا تكذيب تكذيبا إنكار إنكارا");

    static final Set<String> OUTRIGHT = words("قطعي قطعيا قاطع قاطعا رسمي رسميا شديد شديدا تام تاما مطلق مطلقا"
            + " صريح صريحا فوري فوريا سريع سريعا");

    private FrameWords() {
    }

    static Set<String> words(String words) {
        return Arrays.stream(Folding.fold(words).text().split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> withPronouns(String... particles) {
        var forms = new StringBuilder();
        for (var particle : particles) {
            for (var pronoun : "- ه ها هم هن هما ني نا ك كم".split(" ")) {
                forms.append(particle).append(pronoun.equals("-") ? "" : pronoun).append(' ');
            }
        }
        return words(forms.toString().strip());
    }
}
