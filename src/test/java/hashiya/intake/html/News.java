package hashiya.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Invented news without end, the same for the same number: sentences, paragraphs, titles and what readers write below.
final class News {

    private static final String[] SPEAKERS = {"المتحدث باسم البلدية", "مدير المستشفى الميداني", "رئيس اللجنة المحلية",
            "مصدر في الدفاع المدني", "ناشط من أبناء المدينة", "مسؤول في وزارة الزراعة", "عضو مجلس المحافظة",
            "قائد فرقة الإنقاذ", "الباحثة في شؤون المياه", "شيخ إحدى العشائر", "مندوب المنظمة الإغاثية", "عميد كلية الآداب"};
    private static final String[] VERBS = {"قال", "أعلن", "أكد", "أفاد", "أوضح", "ذكر", "أضاف", "نفى", "لفت", "صرّح"};
    private static final String[] THINGS = {"الطريق الواصل بين القريتين سيبقى مغلقًا حتى إشعار آخر",
            "عدد العائلات العائدة تجاوز مئتي عائلة خلال أسبوعين", "محطة الضخ تعمل بنصف طاقتها منذ انقطاع التيار",
            "الاتفاق يقضي بتسليم المبنى إلى إدارة مدنية مشتركة", "المخزون من الدواء لا يكفي أكثر من ثلاثة أيام",
            "أعمال الترميم في السوق القديم بدأت من الجهة الشرقية", "القافلة الأخيرة لم تصل إلى وجهتها بسبب السيول",
            "الموسم الحالي أضعف من سابقه بنحو الثلث", "المدارس ستفتح أبوابها على مرحلتين", "السد امتلأ لأول مرة منذ تسع سنوات",
            "الخلاف على الحصص ما زال قائمًا بين الطرفين", "لجنة التحقيق ستنشر نتائجها قبل نهاية الشهر"};
    private static final String[] PLACES = {"في ريف تل العقيق", "قرب معبر وادي النخيل", "في حي الصفصاف", "على ضفة نهر الزيتون",
            "في بلدة عين الورد", "شمال مدينة دار السلام الجديدة", "عند مدخل سوق الحبوب", "في مخيم الربوة"};
    private static final String[] TAILS = {"، وفق ما جاء في بيان وصلت نسخة منه إلى وسائل الإعلام", "، مشيرًا إلى أن الأسباب فنية",
            "، في وقت تتواصل فيه المشاورات بين الأهالي", "؛ وهو ما لم يتسنّ التحقق منه من مصدر آخر", "، على حد قوله",
            "، بينما طالب آخرون بتأجيل الموعد", "، وذلك للمرة الثانية هذا العام", ""};
    private static final String[] COMMENTS = {"كلام جميل ولكن أين الدليل على ذلك يا جماعة الخير، نريد أرقامًا لا وعودًا.",
            "الله يعين أهل المنطقة على ما هم فيه، وشكرًا للكاتب على هذا التوضيح المفيد جدًا.",
            "أنا من سكان الحي وأقول لكم إن الماء لم يصل إلينا منذ شهرين كاملين، فعن أي إصلاح تتحدثون؟",
            "لا أتفق مع ما ورد هنا، فالموضوع أعقد بكثير مما يظنه بعض الناس، والتاريخ يعيد نفسه كل مرة."};

    private final Random random;

    News(long number) {
        random = new Random(number);
    }

    String sentence() {
        var verb = of(VERBS);
        var that = verb.equals("قال") ? "إن" : verb.equals("لفت") ? "إلى أن" : "أن";
        return verb + " " + of(SPEAKERS) + " " + of(PLACES) + " " + that + " " + of(THINGS) + of(TAILS) + ".";
    }

    String paragraph(int sentences) {
        var paragraph = new StringBuilder();
        for (var each = 0; each < sentences; each++) {
            paragraph.append(each == 0 ? "" : " ").append(sentence());
        }
        return paragraph.toString();
    }

    List<String> paragraphs(int count) {
        var paragraphs = new ArrayList<String>();
        for (var each = 0; each < count; each++) {
            paragraphs.add(paragraph(1 + random.nextInt(3)));
        }
        return paragraphs;
    }

    String title() {
        return of(THINGS) + " " + of(PLACES) + " (" + (100 + random.nextInt(900)) + ")";
    }

    String heading() {
        return "ماذا جرى " + of(PLACES) + "؟";
    }

    String comment() {
        return of(COMMENTS) + " " + of(COMMENTS);
    }

    /// A link to another article.
    String link() {
        return "<a href='/news/" + random.nextInt(100_000) + "'>" + title() + "</a>";
    }

    private String of(String[] all) {
        return all[random.nextInt(all.length)];
    }
}
