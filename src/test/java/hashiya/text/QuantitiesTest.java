package hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            يوجد في إدلب حوالي 300 شخص          | ABOUT 300 شخص        | حوالي 300 شخص
            إن ما يصل إلى ٣٠٠ من مقاتلي التنظيم  | AT_MOST 300 مقاتلي   | ما يصل إلى ٣٠٠ من مقاتلي
            دفعوا ما يقارب 2000 دولار مقابل      | ABOUT 2000 دولار     | ما يقارب 2000 دولار
            ما يقارب(1500) من العدد الإجمالي     | ABOUT 1500           | ما يقارب(1500)
            فوصل العدد لأكثر من(450) بينما       | AT_LEAST 450         | لأكثر من(450)
            لم يتجاوز الـ(150) شخصاً             | AT_MOST 150 شخصاً    | لم يتجاوز الـ(150) شخصاً
            بحق 45 عنصراً و قائداً               | EXACTLY 45 عنصراً    | 45 عنصراً
            وبحوزته أكثر من مليار ليرة سورية     | AT_LEAST 1000000000 ليرة سورية | أكثر من مليار ليرة سورية
            مبلغ من المال يقارب 200 ألف دولار    | ABOUT 200000 دولار   | يقارب 200 ألف دولار
            ما لا يقل عن ستة من المسلحين         | AT_LEAST 6 المسلحين  | ما لا يقل عن ستة من المسلحين
            منذ ما يقارب سبعة شهور               | ABOUT 7 شهور         | ما يقارب سبعة شهور
            هروب أكثر من 5 قياديين في التنظيم    | AT_LEAST 5 قياديين   | أكثر من 5 قياديين
            خروج الدفعة لـ891 مقاتلا             | EXACTLY 891 مقاتلا   | 891 مقاتلا
            بـ۳۰۰ بندقية                         | EXACTLY 300 بندقية   | ۳۰۰ بندقية
            نزح ٤٬٥٠٠ مدني                       | EXACTLY 4500 مدني    | ٤٬٥٠٠ مدني
            نزح 10 000 مدني                      | EXACTLY 10000 مدني   | 10 000 مدني
            خسائر بنحو 3,5 مليون دولار أميركي    | ABOUT 3500000 دولار أميركي | بنحو 3,5 مليون دولار أميركي
            احتشد مئات المنشقين                  | AT_LEAST 200 المنشقين | مئات المنشقين
            نزوح عشرات الآلاف من السكان          | AT_LEAST 20000 السكان | عشرات الآلاف من السكان
            وصول العشرات من المنشقين             | AT_LEAST 20 المنشقين | العشرات من المنشقين
            قتل 12 شخصا على الأقل                | AT_LEAST 12 شخصا     | 12 شخصا على الأقل
            بنسبة 30% من الميزانية               | EXACTLY 30 %         | 30%
            بنسبة ثلاثين في المئة                | EXACTLY 30 في المئة  | ثلاثين في المئة
            """)
    void a_number_is_read_with_how_to_take_it_and_what_it_counts(String text, String expected, String printed) {
        var found = Quantities.in(text);
        assertEquals(1, found.size(), found.toString());
        assertEquals(expected, print(found.getFirst()));
        assertEquals(printed, found.getFirst().range().in(text));
    }

    @ParameterizedTest
    @CsvSource({"ثلاثمئة وخمسين مقاتلا, 350", "ثلاثمائة و خمسون مقاتلا, 350", "ثلاث مئة مقاتل, 300", "مئتا مقاتل, 200",
            "مائتين وعشرة مقاتلين, 210", "ألفا وخمسمئة مدني, 1500", "ألفي مدني, 2000", 
            "ألفين ومئتين وثلاثة مدنيين, 2203",
            "خمسة وعشرون قتيلا, 25", "إحدى عشرة امرأة, 11", "اثني عشر مسلحا, 12", "ثلاث عشرة عائلة, 13",
            "مئة ألف نازح, 100000", "مئتين وخمسين ألف نازح, 250000", "ثلاثة آلاف وأربعمئة عائلة, 3400",
            "مليون ونصف المليون نازح, 1500000", "نصف مليون نازح, 500000", "ربع مليون نازح, 250000",
            "5 آلاف و300 نازح, 5300", "مليوني نازح, 2000000", "أربعة ملايين نازح, 4000000", "وسبعين قذيفة, 70"})
    void number_words_are_counted(String text, String number) {
        var found = Quantities.in(text);
        assertEquals(1, found.size(), found.toString());
        assertEquals(new BigDecimal(number), new BigDecimal(found.getFirst().quantity().number().toPlainString()));
        assertEquals(text, found.getFirst().range().in(text));
    }

    @Test
    void a_stretch_is_two_quantities_of_the_same() {
        assertEquals(List.of("AT_LEAST 200 مقاتل", "AT_MOST 300 مقاتل"), print("بين 200 و300 مقاتل"));
        assertEquals(List.of("AT_LEAST 3 أشخاص", "AT_MOST 4 أشخاص"), print("ما بين ثلاثة وأربعة أشخاص"));
        assertEquals(List.of("AT_LEAST 5000 نازح", "AT_MOST 7000 نازح"), print("بين 5 و7 آلاف نازح"));
        assertEquals(List.of("AT_LEAST 200 مقاتل", "AT_MOST 250 مقاتل"), print("نحو 200-250 مقاتل"));
    }

    @Test
    void several_quantities_stand_apart() {
        assertEquals(List.of("EXACTLY 3 مدنيين", "EXACTLY 5"), print("قتل ثلاثة مدنيين وأصيب خمسة آخرين"));
        assertEquals(List.of("EXACTLY 200 دولار", "EXACTLY 300 دولار"), print("من 200 دولار إلى 300 دولار"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"في عام 2016 خرج", "في 11 يوليو 2017", "في 5 أيار الماضي", "عند الساعة 10:30",
            "القرار 2254", "اللواء 105 حرس", "مقاتلات إف-16", "طائرات F16", "كوفيد-19", "أحد السجناء", "حالة واحدة",
            "عنصرين", "القرن العشرين", "ثلثا الميزانية", "الثلاثاء والأربعاء", "2016-2018", "1- مقدمة", "سبع", "الست",
            "يوم الاثنين المقبل"})
    void what_only_looks_like_a_quantity_is_none(String text) {
        assertEquals(List.of(), print(text));
    }

    @Test
    void hostile_texts_are_read_in_time() {
        assertEquals(1, Quantities.in("9".repeat(50_000) + " 5 مدنيين").size());
        assertTrue(Quantities.in("و".repeat(1_000_000)).isEmpty());
        assertEquals(50_000, Quantities.in("300 و ".repeat(50_000)).size());
        assertTrue(Quantities.in("( - و ".repeat(50_000)).isEmpty());
    }

    private static List<String> print(String text) {
        return Quantities.in(text).stream().map(QuantitiesTest::print).toList();
    }

    private static String print(QuantityMention mention) {
        var quantity = mention.quantity();
        return (quantity.bound() + " " + quantity.number().toPlainString() + " " + quantity.unit()).strip();
    }
}
