package hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "11 يوليو 2017|2017-07-11", "١١ تموز ٢٠١٧|2017-07-11", "۱۱ جويلية ۲۰۱۷|2017-07-11",
            "11 يوليوز 2017|2017-07-11",
            "الثلاثاء 11 يوليو 2017|2017-07-11", "الثلاثاء، 11 تموز/يوليو 2017|2017-07-11",
            "يوم الأحد 1 آب (أغسطس) 2016|2016-08-01",
            "11 تموز، 2017|2017-07-11", "يوليو 11, 2017|2017-07-11", "3 كانون الثاني 2018|2018-01-03",
            "3 كانون الأول 2018|2018-12-03", "28 فيفري 2015|2015-02-28", "5 أوت 2016|2016-08-05",
            "9 غشت 2016|2016-08-09",
            "2 تشرين الثاني 2014|2014-11-02", "30 نيسان 2014|2014-04-30", "أيلول 2014|2014-09",
            "أيلول/سبتمبر 2016|2016-09",
            "11 من شهر تموز عام 2017|2017-07-11", "2017/07/11|2017-07-11", "2017-7-1|2017-07-01",
            "٢٠١٧/٠٧/١١|2017-07-11",
            "11-07-2017|2017", "05/07/2017|2017", "07/07/2017|2017-07-07", "25/07/2017|2017-07-25",
            "07/25/2017|2017-07-25",
            "11 July 2017|2017-07-11", "Tuesday, July 11th, 2017|2017-07-11", "2017|2017", "2017-07|2017-07",
            "07/2017|2017-07",
            "20 أكتوبر 2020م|2020-10-20", "7/أكتوبر/2020|2020-10-07", "7-أكتوبر-2020|2020-10-07", 
            "5 تشرين ثان 2020|2020-11-05", "5 كانون ثان 2020|2020-01-05",
            "11 يولـــيو 2017|2017-07-11"})
    void a_text_that_is_a_date_is_read(String text, String iso) {
        assertEquals(Optional.of(new PartialDate(iso)), Dates.whole(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "داعش", "31 شباط 2017", "11 يوليو", "مطلع أيلول/سبتمبر الماضي",
            "11 تموز/سبتمبر 2017", "11/7/17",
            "2017/13/11", "45/07/2017", "9 رمضان 1438", "32 يوليو 2017", "12345", "11 يوليو 2017 في حلب", "10-11",
            "1.2.3.2017"})
    void what_is_no_sure_date_is_none(String text) {
        assertEquals(Optional.empty(), Dates.whole(text));
    }

    @Test
    void dates_are_found_in_prose_where_they_stand() {
        var text = "وقع ذلك في ١١ تموز/يوليو ٢٠١٧، ثم في 2018/01/03 وفي أواخر عام 2015 ومنذ آب 2014.";
        assertEquals(List.of("2017-07-11", "2018-01-03", "2014-08"),
                Dates.in(text).stream().map(mention -> mention.date().iso()).toList());
        assertEquals("١١ تموز/يوليو ٢٠١٧", Dates.in(text).getFirst().range().in(text));
    }

    @Test
    void a_month_inside_a_word_and_a_longer_number_are_no_dates() {
        assertEquals(List.of(), Dates.in("مارسوا 2014 ضغطا"));
        assertEquals(List.of(), Dates.in("كتاب 2014"));
        assertEquals(List.of(), Dates.in("الرقم 11 يوليو 20175"));
        assertEquals(List.of(), Dates.in("العدد 2017/07/115"));
    }

    @Test
    void weekdays_are_known_in_both_languages() {
        assertTrue(Dates.isWeekday("الأربعاء،"));
        assertTrue(Dates.isWeekday("Wednesday,"));
        assertTrue(Dates.isWeekday(" - "));
        assertFalse(Dates.isWeekday("الأربعاء في حلب"));
    }
}
