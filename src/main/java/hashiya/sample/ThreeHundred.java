package hashiya.sample;

import static hashiya.model.Credibility.CANNOT_BE_JUDGED;
import static hashiya.model.Credibility.POSSIBLY_TRUE;
import static hashiya.sample.Seed.CAMP;
import static hashiya.sample.Seed.COMPOUND;
import static hashiya.sample.Sitting.number;
import static hashiya.text.Bound.ABOUT;
import static hashiya.text.Bound.AT_MOST;

import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Colour;
import hashiya.model.QuestionId;
import hashiya.model.RelationKind;
import hashiya.model.Stance;
import hashiya.text.PartialDate;
import java.util.Optional;

/// What became of the three hundred? The two articles that tell of them, one as of prisoners, one as of settlers.
final class ThreeHundred {

    private final Sitting sitting;

    ThreeHundred(Sitting sitting) {
        this.sitting = sitting;
    }

    void annotate() {
        var question = sitting.editor().ask("ما مصير الثلاثمئة؟").id();
        var held = camp(question);
        var settled = compound(question);
        sitting.editor().relate(held, RelationKind.CONTRADICTS, settled, """
                العدد واحد (300) والمكان متقارب (إدلب)، ويختلفان في من جمعهم: في الأول يحتجزهم فصيل، وفي الثاني أنشأوا \
                مجمعهم بأنفسهم. وقد يكونان جماعتين أو وقتين مختلفين؛ فلا تاريخ في أيّ من النصين.""");
        collapse();
        marksInCamp();
        marksInCompound();
    }

    private ClaimId camp(QuestionId question) {
        var passage = sitting.mark(CAMP, Colour.YELLOW, "ويحتجز حوالي 300 من السجناء، وهم من أوروبا والشرق الأوسط "
                + "وشمال إفريقيا، في كثير من الحالات مع أسرهم، في المعسكر الموجود بمحافظة إدلب",
                Entry.COUNTS, Entry.CUSTODY, Entry.REPEATED);
        var draft = new Claim.Draft("يُحتجز نحو 300 منشق عن التنظيم، مع أسر كثيرين منهم، في معسكر بمحافظة إدلب",
                Optional.of(question), PartialDate.UNKNOWN, "محافظة إدلب")
                .done("جماعة «جيش التحرير»", "احتجاز");
        var claim = sitting.record(draft, sitting.statement(Stance.ASSERTS, PartialDate.UNKNOWN, Voice.COMMANDER,
                Voice.BBC).with(number(ABOUT, 300, "سجين")), passage, POSSIBLY_TRUE,
                "يتكرر العدد في نص آخر لكن بوصف مخالف، ولم يزر الناقل المعسكر.");
        sitting.note(claim, """
                **من قال 300؟** الجملة التي فيها العدد لا تذكر قائلها؛ تسبقها «حسبما علمت بي بي سي» ويليها مباشرة كلام \
                القائد، وهو وحده المسمّى في النص من بين القائمين على المعسكر. أسندتُ العدد إليه على هذا الأساس.""");
        sitting.note(Voice.COMMANDER, """
                يتحدث باسم من يدير المعسكر، ثم يقول في آخر النص إن بعض المحتجزين «قد يحكمون بالإعدام»: \
                ليس شاهداً محايداً.""");
        return claim;
    }

    private ClaimId compound(QuestionId question) {
        var passage = sitting.mark(COMPOUND, Colour.YELLOW, "ما يصل إلى 300 من مقاتلي داعش السابقين _كثير منهم "
                + "سعوديون_ قد أنشأوا مجمعاً شمال مدينة إدلب", Entry.COUNTS, Entry.REPEATED, Entry.SECONDHAND);
        var draft = new Claim.Draft("أنشأ ما يصل إلى 300 من مقاتلي التنظيم السابقين، كثير منهم سعوديون، "
                + "مجمعاً شمال مدينة إدلب", Optional.of(question), PartialDate.UNKNOWN, "شمال مدينة إدلب")
                .done("المقاتلون السابقون أنفسهم", "إنشاء مجمع");
        var claim = sitting.record(draft, sitting.statement(Stance.ASSERTS, PartialDate.UNKNOWN, Voice.SAUDI,
                Voice.GUARDIAN, Voice.SITE).with(number(AT_MOST, 300, "مقاتل سابق")), passage, POSSIBLY_TRUE,
                "قائل واحد وصلنا كلامه عبر ناقلَين، ويتكرر العدد في نص آخر بوصف مخالف.");
        sitting.note(claim, """
                *One speaker or two?* The paragraph with the figure speaks of "a Saudi citizen who fled in late \
                August"; the next one introduces "Abu Saad", 26, who wants out "like him". I read them as one man. \
                The year is not stated, so the dates stay empty.""");
        sitting.note(Voice.SITE, """
                لا يحمل النص اسم الموقع ولا كاتبه ولا رابطه. إن عُرف لاحقاً فليُعدَّل الاسم هنا مرة واحدة.""");
        sitting.note(Voice.GUARDIAN, "To do: find the original report, and compare the wording of «ما يصل إلى 300».");
        return claim;
    }

    private void collapse() {
        var passage = sitting.mark(CAMP, Colour.PURPLE, "وقال الغابي إن المنشقين أبلغوه أن تنظيم الدولة في انهيار منذ "
                + "حوالي 8 شهور", Entry.DEFECTION, Entry.SECONDHAND);
        var draft = new Claim.Draft("التنظيم في انهيار منذ نحو ثمانية أشهر", Optional.empty(), PartialDate.UNKNOWN, "");
        var claim = sitting.record(draft, sitting.statement(Stance.RELAYS, PartialDate.UNKNOWN, Voice.DEFECTORS,
                Voice.COMMANDER, Voice.BBC).with(number(ABOUT, 8, "شهر")), passage, CANNOT_BE_JUDGED,
                "وصف عام بلا واقعة تُفحص، والمدة محسوبة من تاريخ لا يذكره النص.");
        sitting.note(claim,
                "القائد هنا ناقل عن المنشقين لا شاهد، ثم يضيف من عنده أن العملية الأخيرة «فاقمت» الانهيار.");
    }

    private void marksInCamp() {
        sitting.mark(CAMP, Colour.BLUE, "المعسكر الموجود بمحافظة إدلب");
        var motive = sitting.mark(CAMP, Colour.GREEN, "يعاملوننا معاملة سيئة للغاية، خاصة الأشخاص من بلاد أخرى",
                Entry.MOTIVES, Entry.UNNAMED);
        sitting.note(motive, "سبب يرويه محتجز أمام من يحتجزه: يُقرأ بهذا القيد.");
        var limit = sitting.mark(CAMP, Colour.GRAY, "ولم يتمكن فريق بي بي سي من زيارة المعسكر", Entry.LIMITS);
        sitting.note(limit, "The outlet says so itself. Everything about the camp is hearsay to it.");
        sitting.mark(CAMP, Colour.BLUE, """
                وفي مدينة الرقة بدأ مسلحون ينتمون لتنظيم الدولة بإرسال رسائل إلى منظمات معارضة اخرى طلبا لمساعدتها في \
                فرارهم مع عائلاتهم.
                وقد تمكن ما لا يقل عن ستة من المسلحين من الفرار""", Entry.WAYS, Entry.COUNTS);
        sitting.mark(CAMP, Colour.RED, "سيخضع البعض لمحاكمات شرعية وقد يحكمون بالإعدام", Entry.TREATMENT);
        sitting.note(CAMP, """
                **لا عنوان ولا تاريخ في الملف.** العنوان من عندي. يذكر النص عملية «درع الفرات» كأمر حاضر، \
                وهذا قيد على تاريخه لا تاريخٌ له؛ فتُرك الحقل فارغاً.

                - يسمّي الكنية «أبو سميل» ولا يثبت اسماً.
                - «خط سكة حديد تحت الأرض» مجاز لشبكة تهريب في الأغلب (*underground railroad*)، ترجم حرفياً.""");
    }

    private void marksInCompound() {
        var attribution = sitting.mark(COMPOUND, Colour.PURPLE, "وقال مواطن سعودي هرب من سوريا في أواخر أغسطس/آب "
                + "لصحيفة “الغارديان” إن ما يصل إلى 300", Entry.UNNAMED);
        sitting.note(attribution, "سلسلة النقل كما في النص: قائل ← الغارديان ← الموقع الناشر.");
        sitting.mark(COMPOUND, Colour.ORANGE, "دفعوا للمهربين ما يقارب 2000 دولار مقابل الرحلة الواحدة",
                Entry.MONEY, Entry.WAYS);
        sitting.mark(COMPOUND, Colour.RED, "عمليات الإعدام الميدانية قد نُفّذت بشكل متزايد وبذرائع واهية",
                Entry.MOTIVES);
        var voiceless = sitting.mark(COMPOUND, Colour.GRAY, "يوجد في إدلب حوالي 300 شخص يحاولون الفرار",
                Entry.COUNTS, Entry.REPEATED, Entry.VOICELESS);
        sitting.note(voiceless, """
                اقتباس ختامي بلا قائل. والأهم أنه يقول «يحاولون الفرار» لا «أنشأوا مجمعاً»: فهل هم المجموعة نفسها؟ \
                لم أنسبه إلى أحد.""");
        sitting.note(COMPOUND, """
                Retold from The Guardian by a site that the text does not name; no headline, no date. "Last September" \
                and "late August" give months without a year. The title is mine.""");
    }
}
