package hashiya.text;

import java.math.BigDecimal;

/// A number as it was read from a row of words.
///
/// @param next         the place behind it
/// @param inDigits     whether it is nothing but digits
/// @param isIndefinite whether it only says how large the number is («مئات»); the value then is the least it can be
/// @param scale        what its last words multiply by («آلاف»), 1 where they do not
record NumberReading(BigDecimal value, int next, boolean inDigits, boolean isIndefinite, BigDecimal scale) {
}
