package hashiya.sample;

import static hashiya.model.Credibility.CANNOT_BE_JUDGED;
import static hashiya.model.Credibility.POSSIBLY_TRUE;
import static hashiya.sample.Seed.ROUTES;
import static hashiya.sample.Sitting.number;
import static hashiya.text.Bound.EXACTLY;

import hashiya.model.Claim;
import hashiya.model.Colour;
import hashiya.model.QuestionId;
import hashiya.model.Stance;
import hashiya.text.PartialDate;
import java.util.Optional;

/// By which ways did they reach Aleppo and Idlib, and with whose knowledge?
final class Crossings {

    private static final PartialDate PRINTED = new PartialDate("2017-07-11");

    private final Sitting sitting;

    Crossings(Sitting sitting) {
        this.sitting = sitting;
    }

    void annotate() {
        var question = sitting.editor().ask("كيف يعبر الفارّون إلى حلب وإدلب، وبعلم من؟").id();
        checkpoints(question);
        secretDeal(question);
        campaign();
        marks();
    }

    private void checkpoints(QuestionId question) {
        var passage = sitting.mark(ROUTES, Colour.BLUE, "معظم الفارين من مناطق سيطرة تنظيم \"داعش\" عبروا من خلال "
                + "حواجز قوات النظام ومليشيا \"وحدات حماية الشعب\" الكردية",
                Entry.WAYS, Entry.UNNAMED, Entry.ADVERSARY);
        var draft = new Claim.Draft("معظم الفارين من مناطق التنظيم عبروا حواجز قوات النظام ووحدات حماية الشعب",
                Optional.of(question), PartialDate.UNKNOWN, "بين دير الزور والرقة وريف حلب وإدلب");
        var claim = sitting.record(draft, sitting.statement(Stance.ASSERTS, PRINTED, Voice.POLICE, Voice.ARABY),
                passage, POSSIBLY_TRUE, "توافقه خريطة السيطرة كما يصفها النص نفسه؛ أما «معظم» فلا أساس لها يُفحص.");
        sitting.note(claim, """
                النص يقول في موضع آخر إنه «لا يمكن العبور» من دون المرور بتلك المناطق: هذا استنتاج الصحيفة لا شهادة \
                ثانية، فلم أحسبه إسناداً مستقلاً. واتهام الناشطين للوحدات يخص القياديين ولا يقول «معظم».""");
        sitting.note(Voice.POLICE,
                "Belongs to the Euphrates Shield zone: an adversary of both forces that he accuses.");
    }

    private void secretDeal(QuestionId question) {
        var passage = sitting.mark(ROUTES, Colour.YELLOW, "\"قوات سورية الديمقراطية\" حاصرت 200 مقاتل من تنظيم "
                + "\"جند الأقصى\" في إحدى جبهات محافظة الرقة، وقامت لاحقاً بإبرام اتفاق معهم بشكل سري لإرسالهم إلى "
                + "محافظة إدلب", Entry.COUNTS, Entry.BARGAIN, Entry.SECONDHAND);
        var draft = new Claim.Draft("أُرسل 200 مقاتل كانوا محاصرين في الرقة إلى إدلب باتفاق سري مع "
                + "قوات سوريا الديمقراطية",
                Optional.of(question), PartialDate.UNKNOWN, "محافظة الرقة")
                .done("قوات سوريا الديمقراطية", "إرسال باتفاق سري");
        var claim = sitting.record(draft, sitting.statement(Stance.ASSERTS, PartialDate.UNKNOWN, Voice.MILITARY,
                Voice.SADA, Voice.ARABY).with(number(EXACTLY, 200, "مقاتل")), passage, CANNOT_BE_JUDGED,
                "مصدر واحد غير مسمّى عبر صحيفتين، ولا جواب من الطرف المتهم.");
        sitting.note(claim, """
                تاريخ الخبر الأصلي «في وقت سابق» فقط، فتُرك تاريخ النقل فارغاً. ويصف المصدر نفسه المقاتلين مرة بأنهم \
                من «جند الأقصى» ومرة بأنهم خليط منهم ومن «داعش».""");
        var heard = sitting.mark(ROUTES, Colour.PURPLE, "قد نقلت في وقت سابق عن مصدر عسكري مطلع أن هناك معلومات مؤكّدة "
                + "تُشير إلى أن \"قوات سورية الديمقراطية\" حاصرت 200 مقاتل", Entry.UNNAMED, Entry.SECONDHAND);
        sitting.note(heard, "«معلومات مؤكّدة تُشير إلى»: التأكيد من المصدر نفسه، والصياغة بعده ظنية.");
    }

    private void campaign() {
        var passage = sitting.mark(ROUTES, Colour.RED, "شن قبل يومين حملة أمنية واسعة ضد خلايا نائمة تابعة لتنظيم "
                + "\"داعش\" في محافظة إدلب", Entry.CUSTODY);
        var draft = new Claim.Draft("شنّت هيئة تحرير الشام حملة أمنية على خلايا للتنظيم في محافظة إدلب",
                Optional.empty(), new PartialDate("2017-07-09"), "محافظة إدلب");
        var claim = sitting.record(draft, sitting.statement(Stance.ASSERTS, PRINTED, Voice.ARABY), passage,
                POSSIBLY_TRUE, "خبر الصحيفة نفسها عن حدث علني قريب، ولم نجد له هنا نصاً ثانياً.");
        sitting.note(claim, "التاريخ محسوب: «قبل يومين» من تاريخ النشر 11 يوليو 2017.");
    }

    private void marks() {
        sitting.mark(ROUTES, Colour.ORANGE, "دفع رشاوى مالية", Entry.MONEY, Entry.WAYS);
        var names = sitting.mark(ROUTES, Colour.GRAY, "عدّة أشخاص قالت إنهم ممن فروا إلى إعزاز", Entry.ADVERSARY);
        sitting.note(names, """
                تلي هذه العبارة قائمة أسماء وصور. **لا أنقل أي اسم منها** إلى ادعاء أو وسم أو حاشية: اتهام بلا محاكمة \
                لأشخاص بأعينهم. *Names of the alleged are not repeated in this workspace.*""");
        sitting.mark(ROUTES, Colour.RED, "بممارسة انتهاكات بحق المدنيين في ريف الرقة على أساس عرقي", Entry.ADVERSARY);
        sitting.mark(ROUTES, Colour.GRAY, "لا يمكن العبور من محافظة دير الزور أو الرّقة إلى شمال حلب أو إدلب",
                Entry.WAYS, Entry.VOICELESS);
        sitting.note(ROUTES, """
                The only article of the five that prints its day. Several layers of sources: the paper's own, someone \
                in the opposition police, Furat Post, Sada al-Sham's unnamed military source. Keep them apart.""");
    }
}
