package hashiya.intake.table;

/// The bytes of one row, before anything is made of them.
///
/// @param line      of the file where it begins, or its number in a list; from 1
/// @param isTooLong whether only its beginning is here
record Record(long line, byte[] bytes, boolean isTooLong) {

    boolean isBlank() {
        for (var each : bytes) {
            if (each > ' ' || each < 0) {
                return false;
            }
        }
        return true;
    }
}
