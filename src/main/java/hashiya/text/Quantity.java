package hashiya.text;

import java.math.BigDecimal;
import java.util.Objects;

/// A number as a text states it, and of what: «نحو ٣٠٠ مقاتل» is about 300 of "مقاتل".
///
/// A stretch between two numbers is two quantities, [Bound#AT_LEAST] the one and [Bound#AT_MOST] the other.
///
/// @param number never below zero, without trailing zeros, so that 300 and 300.0 are one
/// @param unit   what is counted, as printed or as the analyst words it; empty if unknown
public record Quantity(BigDecimal number, Bound bound, String unit) {

    /// @throws IllegalArgumentException if the number is below zero
    public Quantity {
        Objects.requireNonNull(bound);
        unit = unit.strip();
        if (number.signum() < 0) {
            throw new IllegalArgumentException("Nothing is counted below zero: " + number);
        }
        number = number.stripTrailingZeros();
    }

    /// Whether both can be true: about 300 and at least 200 can, 300 and 200 cannot. Units are not looked at.
    ///
    /// "About" reaches a tenth of its number to either side, the rounding that news prose itself uses.
    public boolean agreesWith(Quantity other) {
        return least().compareTo(other.most()) <= 0 && other.least().compareTo(most()) <= 0;
    }

    private BigDecimal least() {
        return switch (bound) {
            case EXACTLY, AT_LEAST -> number;
            case ABOUT -> number.multiply(new BigDecimal("0.9"));
            case AT_MOST -> BigDecimal.ZERO;
        };
    }

    private BigDecimal most() {
        return switch (bound) {
            case EXACTLY, AT_MOST -> number;
            case ABOUT -> number.multiply(new BigDecimal("1.1"));
            // Far above what any report counts.
            case AT_LEAST -> new BigDecimal("1e18");
        };
    }
}
