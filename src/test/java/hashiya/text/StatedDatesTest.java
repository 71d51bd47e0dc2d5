package hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "الأربعاء، 07 أكتوبر 2020 - 12:09 م|2020-10-07", "8 فيفري 2019|2019-02-08", "12 جوان 2016 على 10:30|2016-06-12",
            "3 أوت 2013|2013-08-03", "15 جويلية 2011|2011-07-15", "12 كانون الثاني 2018|2018-01-12",
            "الجمعة 30 تشرين الثاني/ نوفمبر 2018|2018-11-30", "١٢ يناير ٢٠٢١|2021-01-12", "نُشر في: 5 غشت 2015|2015-08-05",
            "2020-06-03T03:01+0400|2020-06-03", "2020-06-03T23:59:59-08:00|2020-06-03", "2020-06-03T00:10:00.000Z|2020-06-03",
            "2020-06-03 03:01:22|2020-06-03", "2020-06-03|2020-06-03", "20200603T030122Z|2020-06-03",
            "Wed, 03 Jun 2020 23:01:00 GMT|2020-06-03", "June 3, 2020|2020-06-03", "2020/6/3|2020-06-03", "25/12/2019|2019-12-25",
            "1591153260|2020-06-03", "1591153260000|2020-06-03"})
    void a_day_is_read_as_it_is_written_whatever_its_zone(String stated, String day) {
        var date = StatedDates.read(stated).orElseThrow();
        assertEquals(day, date.date().iso());
        assertEquals(stated, date.stated());
        assertTrue(date.isSure(), date::otherwise);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "۱۳۹۹/۰۲/۲۱ - ۱۸:۵۹|2020-05-10", "1400/01/01|2021-03-21", "۱ فروردین ۱۴۰۳|2024-03-20", "۲۲ بهمن ماه ۱۳۵۷|1979-02-11",
            "1395/12/30|2017-03-20", "پنجشنبه ۱۲ شهریور ۱۳۹۴|2015-09-03", "21/2/1399|2020-05-10", "۱۳ دی ۱۳۹۸|2020-01-03",
            "1387/12/30|2009-03-20", "۱۴۰۴/۰۹/۰۵|2025-11-26", "5 قوس 1400|2021-11-26"})
    void the_calendar_of_iran_and_afghanistan_is_read(String stated, String day) {
        var date = StatedDates.read(stated).orElseThrow();
        assertEquals(day, date.date().iso());
        assertTrue(date.isSure());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1441/10/11 هـ|2020-06-03", "11 شوال 1441 هـ|2020-06-03", "١ رمضان ١٤٤٠|2019-05-06", "9 ذو الحجة 1439هـ|2018-08-20",
            "15 ربيع الآخر 1442|2020-11-30", "3 جمادى الأولى 1443|2021-12-07", "1 محرم 1438|2016-10-02"})
    void a_muslim_day_is_a_gregorian_one_give_or_take_a_day(String stated, String day) {
        var date = StatedDates.read(stated).orElseThrow();
        assertEquals(day, date.date().iso());
        var sure = LocalDate.parse(day);
        assertEquals(sure.minusDays(1) + " / " + sure.plusDays(1), date.otherwise());
    }

    @Test
    void the_gregorian_day_beside_a_muslim_one_is_sure() {
        var date = StatedDates.read("الأربعاء 11 شوال 1441 هـ - 3 يونيو 2020").orElseThrow();
        assertEquals("2020-06-03", date.date().iso());
        assertTrue(date.isSure());
    }

    @Test
    void what_may_be_two_days_keeps_its_year_and_says_so() {
        var date = StatedDates.read("03/04/2019 10:20").orElseThrow();
        assertEquals("2019", date.date().iso());
        assertEquals("2019-04-03 / 2019-03-04", date.otherwise());
    }

    @Test
    void late_in_the_evening_of_the_world_it_is_the_next_day_in_the_east() {
        var date = StatedDates.read("1591219860").orElseThrow();
        assertEquals("2020-06-03", date.date().iso());
        assertEquals("2020-06-04", date.otherwise());
    }

    @Test
    void a_printed_day_beside_the_worlds_makes_it_unsure() {
        var machine = StatedDates.read("2020-06-03T22:30:00Z").orElseThrow();
        var printed = StatedDates.read("الخميس 4 حزيران 2020").orElseThrow();
        assertTrue(machine.isNeighbour(printed));
        assertEquals("2020-06-04 (الخميس 4 حزيران 2020)", machine.orAsPrinted(printed).otherwise());
        assertEquals("2020-06-03", machine.orAsPrinted(printed).date().iso());
        assertFalse(StatedDates.read("2020-06-03T22:30:00+03:00").orElseThrow().isNeighbour(printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "منذ ثلاث ساعات", "12:09", "1399/13/01", "1398/12/30", "31 شهريور 2020x", "30 فبراير 2020",
            "2020-13-45T00:00", "99999"})
    void what_is_no_day_is_no_date(String stated) {
        assertEquals(Optional.empty(), StatedDates.read(stated).filter(each -> each.date().iso().length() > 7));
    }

    @Test
    void every_day_of_the_persian_calendar_follows_the_one_before() {
        var next = LocalDate.of(1921, 3, 21);
        for (var year = 1300; year <= 1450; year++) {
            for (var month = 1; month <= 12; month++) {
                for (var day = 1; day <= 31; day++) {
                    var date = PersianCalendar.day(year, month, day);
                    if (date.isPresent()) {
                        assertEquals(next, date.get());
                        next = next.plusDays(1);
                    }
                }
            }
        }
    }
}
