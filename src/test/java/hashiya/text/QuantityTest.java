package hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({
        "EXACTLY, 300, EXACTLY, 300, true",
        "EXACTLY, 300, EXACTLY, 200, false",
        "ABOUT, 300, EXACTLY, 312, true",
        "ABOUT, 300, EXACTLY, 200, false",
        "ABOUT, 300, AT_MOST, 300, true",
        "AT_LEAST, 450, EXACTLY, 150, false",
        "AT_LEAST, 450, AT_LEAST, 9000, true",
        "AT_MOST, 300, EXACTLY, 200, true",
        "AT_MOST, 300, AT_LEAST, 450, false"})
    void two_statements_agree_where_both_can_be_true(Bound one, BigDecimal first, Bound other, BigDecimal second,
            boolean agree) {
        var left = new Quantity(first, one, "");
        var right = new Quantity(second, other, "");
        assertEquals(agree, left.agreesWith(right));
        assertEquals(agree, right.agreesWith(left));
    }

    @Test
    void a_number_is_one_however_it_is_written() {
        assertEquals(new Quantity(new BigDecimal("300"), Bound.ABOUT, "مقاتل"),
                new Quantity(new BigDecimal("300.0"), Bound.ABOUT, " مقاتل "));
    }

    @Test
    void nothing_is_counted_below_zero() {
        var below = new BigDecimal("-1");
        assertThrows(IllegalArgumentException.class, () -> new Quantity(below, Bound.EXACTLY, ""));
    }
}
