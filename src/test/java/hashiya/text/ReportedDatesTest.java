package hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedDatesTest {

    private static final PartialDate TUESDAY = new PartialDate("2017-07-11");

    @ParameterizedTest
    @CsvSource({"في 11 يوليو 2017, 2017-07-11", "منذ نهاية العام 2016, 2016", "في عام ٢٠١٦ خرج, 2016",
            "منذ أوائل 2014 عندما, 2014", "منذ أواخر عام 2015, 2015", "في شهر أيلول من العام الماضي 2014 وذلك, 2014-09",
            "في أواخر العام الماضي 2014 حيث, 2014", "في كانون الأول من عام 2016, 2016-12"})
    void a_date_is_as_partial_as_its_words(String text, String iso) {
        assertEquals(List.of(iso), print(text, PartialDate.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({"في تموز/يوليو الماضي, ''", "في مطلع أيلول/سبتمبر الماضي, 2016-09", "في أيار/مايو الماضي, 2017-05",
            "في 5 أيار/مايو الماضي, 2017-05-05", "خلال شهر “تموز” الحالي, 2017-07", "في آب المقبل, 2017-08",
            "في شباط المقبل, 2018-02", "في أيلول من العام الماضي, 2016-09", "طوال العام الماضي, 2016",
            "الشهر الجاري, 2017-07", "الشهر الماضي, 2017-06", "مساء الأحد الفائت, 2017-07-09",
            "الثلاثاء الماضي, 2017-07-04",
            "قال أمس إن, 2017-07-10", "أمس الاثنين, 2017-07-10", "أمس الأحد, ''", "اليوم الثلاثاء, 2017-07-11",
            "أول من أمس, 2017-07-09", "حتى اليوم, ''"})
    void what_counts_from_the_report_is_counted_from_its_day(String text, String iso) {
        assertEquals(iso.isEmpty() ? List.of() : List.of(iso), print(text, TUESDAY));
        assertEquals(List.of(), print(text, PartialDate.UNKNOWN), "without the day of the report");
    }

    @Test
    void a_report_known_to_its_month_counts_months_alone() {
        var july = new PartialDate("2017-07");
        assertEquals(List.of("2017-05"), print("في أيار الماضي", july));
        assertEquals(List.of(), print("الأحد الماضي", july));
        assertEquals(List.of(), print("الشهر الماضي", new PartialDate("2017")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"في 2000 منزل", "نحو 2014 مقاتلا", "يوم الأحد", "في 31 شباط الماضي", "رقم 2016"})
    void what_is_not_sure_is_no_date(String text) {
        assertEquals(List.of(), print(text, TUESDAY));
    }

    @Test
    void dates_stand_where_they_stand_and_apart() {
        var text = "بين عامي 2011 و2013، ثم في 5 أيار/مايو الماضي";
        var found = ReportedDates.in(text, TUESDAY);
        assertEquals(List.of("عامي 2011", "5 أيار/مايو الماضي"),
                found.stream().map(each -> each.range().in(text)).toList());
    }

    @Test
    void hostile_texts_are_read_in_time() {
        assertEquals(20_000, ReportedDates.in("في عام 2016 ".repeat(20_000), TUESDAY).size());
        assertTrue(ReportedDates.in("في تموز من العام ".repeat(10_000), TUESDAY).isEmpty());
        assertTrue(ReportedDates.in(" ".repeat(200_000) + "2".repeat(200_000), TUESDAY).isEmpty());
    }

    private static List<String> print(String text, PartialDate reported) {
        return ReportedDates.in(text, reported).stream().map(each -> each.date().iso()).toList();
    }
}
