package hashiya.claims.suggest;

import hashiya.claims.suggest.ReportingVerb.Form;
import hashiya.model.Stance;
import hashiya.text.Folding;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The verbs of Arabic reporting and the forms they take in prose.
final class ReportingVerbs {

    /// Perfect, imperfect, participle (or a dash) | what may follow | stance of the subject.
    private static final String VERBS = """
            قال يقول قائل            | that speech            | asserts
            أكد يؤكد مؤكد            | that speech on fact    | asserts
            أوضح يوضح موضح           | that speech            | asserts
            أضاف يضيف مضيف           | that speech            | asserts
            ذكر يذكر -               | that speech            | asserts
            أفاد يفيد مفيد           | that speech by about   | asserts
            أعلن يعلن معلن           | that speech fact about | asserts
            صرح يصرح مصرح            | that speech            | asserts
            كشف يكشف كاشف            | that speech about      | asserts
            أشار يشير مشير           | to speech              | asserts
            لفت يلفت لافت            | to                     | asserts
            نوه ينوه منوه            | to by                  | asserts
            بين يبين مبين            | that                   | asserts
            شدد يشدد مشدد            | on                     | asserts
            حذر يحذر محذر            | from speech            | asserts
            تابع يتابع متابع         | that speech            | asserts
            أردف يردف مردف           | that speech            | asserts
            استطرد يستطرد مستطرد     | speech                 | asserts
            رأى يرى -                | that                   | asserts
            اعتبر يعتبر معتبر        | that speech            | asserts
            زعم يزعم زاعم            | that                   | asserts
            ادعى يدعي مدعي           | that                   | asserts
            رجح يرجح مرجح            | that                   | asserts
            توقع يتوقع متوقع         | that                   | asserts
            أبلغ يبلغ -              | that                   | asserts
            أخبر يخبر -              | that                   | asserts
            اعترف يعترف معترف        | that by                | asserts
            أقر يقر مقر              | that by                | asserts
            علمت تعلم -              | that                   | asserts
            روى يروي راوي            | that speech            | asserts
            أظهر يظهر -              | that                   | asserts
            خلص يخلص -               | to                     | asserts
            ألمح يلمح ملمح           | to                     | asserts
            جزم يجزم جازم            | that by                | asserts
            أعرب يعرب معرب           | about                  | asserts
            اتهم يتهم متهم           | by                     | asserts
            طالب يطالب مطالب         | by                     | asserts
            هدد يهدد مهدد            | by                     | asserts
            توعد يتوعد متوعد         | by                     | asserts
            تحدث يتحدث متحدث         | about                  | asserts
            نفى ينفي نافي            | that fact speech       | denies
            أنكر ينكر منكر           | that fact              | denies
            كذب يكذب مكذب            | fact                   | denies
            دحض يدحض داحض            | fact                   | denies
            فند يفند مفند            | fact                   | denies
            شكك يشكك مشكك            | in by                  | doubts
            استبعد يستبعد مستبعد     | that fact              | doubts
            تراجع يتراجع متراجع      | about                  | retracts
            سحب يسحب -               | fact                   | retracts
            تناقل يتناقل -           | about                  | relays
            تداول يتداول -           | about                  | relays
            """;

    private static final Map<String, ReportingVerb> FORMS = forms();

    private ReportingVerbs() {
    }

    /// The verb that the folded word is a form of, a conjunction in front allowed.
    static Optional<ReportingVerb> of(String word) {
        var found = Optional.ofNullable(FORMS.get(word));
        if (found.isPresent() || word.length() < 4 || "وف".indexOf(word.charAt(0)) < 0) {
            return found;
        }
        // «الفرات» is no «فرأت».
        return Optional.ofNullable(FORMS.get(word.substring(1)))
                .filter(verb -> word.startsWith("و") || word.length() > 4 || verb.lemma().equals("قال"));
    }

    /// Whether the word has a conjunction in front of the verb.
    static boolean isJoined(String word) {
        return !FORMS.containsKey(word) && of(word).isPresent();
    }

    private static Map<String, ReportingVerb> forms() {
        var forms = new HashMap<String, ReportingVerb>();
        VERBS.lines().forEach(line -> addRow(forms, line));
        var any = EnumSet.of(Opening.THAT, Opening.SPEECH);
        add(forms, new ReportingVerb("قيل", Form.IMPERSONAL, any, Stance.RELAYS), "قيل", "يقال", "يعتقد", "ترددت",
                "يتردد");
        add(forms, new ReportingVerb("ترددت", Form.IMPERSONAL, EnumSet.of(Opening.ABOUT), Stance.RELAYS), "ترددت",
                "تتردد");
        add(forms, new ReportingVerb("نقل", Form.PASSING_ON, any, Stance.ASSERTS), "نقل", "نقلت", "نقلوا", "ينقل",
                "تنقل");
        add(forms, new ReportingVerb("جاء", Form.IN_DOCUMENT, any, Stance.ASSERTS), "جاء", "جاءت", "ورد", "وردت",
                "يرد");
        add(forms, new ReportingVerb("قول", Form.PARTICIPLE, any, Stance.ASSERTS), "بالقول");
        return Map.copyOf(forms);
    }

    private static void addRow(Map<String, ReportingVerb> forms, String line) {
        var cells = line.split("\\|");
        var openings = EnumSet.noneOf(Opening.class);
        Arrays.stream(cells[1].strip().split(" ")).map(each -> Opening.valueOf(each.toUpperCase(Locale.ROOT)))
                .forEach(openings::add);
        var stance = Stance.valueOf(cells[2].strip().toUpperCase(Locale.ROOT));
        var words = Folding.fold(cells[0].strip()).text().split("\\s+");
        Set<Opening> unchanging = Collections.unmodifiableSet(openings);
        var finite = new ReportingVerb(words[0], Form.FINITE, unchanging, stance);
        add(forms, finite, perfect(words[0]));
        add(forms, finite, imperfect(words[1]));
        if (!words[2].equals("-")) {
            add(forms, new ReportingVerb(words[0], Form.PARTICIPLE, unchanging, stance), participle(words[2]));
        }
    }

    private static String[] perfect(String he) {
        var stem = he.endsWith("ي") ? he.substring(0, he.length() - 1) : he;
        return he.equals("علمت") ? new String[] {he}
                : new String[] {he, stem + "ت", stem + "وا", he + "ا", stem + "تا"};
    }

    private static String[] imperfect(String he) {
        var stem = he.endsWith("ي") ? he.substring(0, he.length() - 1) : he;
        return new String[] {he, "ت" + he.substring(1), stem + "ون", he + "ان", stem, "ت" + stem.substring(1)};
    }

    private static String[] participle(String he) {
        return new String[] {he + "ا", he + "ه", he + "ين", he.endsWith("ي")
                ? he.substring(0, he.length() - 1) + "ين" : he + "ان"};
    }

    private static void add(Map<String, ReportingVerb> forms, ReportingVerb verb, String... words) {
        for (var word : words) {
            forms.put(word, verb);
        }
    }
}
