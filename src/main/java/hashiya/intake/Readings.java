package hashiya.intake;

import java.util.Collections;
import java.util.Iterator;

/// What one file holds, read one after the other and only when it is asked for: most files hold one article, an archive
/// or a table holds many. What cannot be read is a [Refusal] in its place and stops nothing.
public interface Readings extends Iterator<Reading>, AutoCloseable {

    /// Lets go of the file. Nothing is read behind this.
    @Override
    void close();

    /// Whether there is only one, as far as that is known before reading them.
    default boolean isOne() {
        return false;
    }

    static Readings of(Reading only) {
        var one = Collections.singleton(only).iterator();
        return new Readings() {

            @Override
            public boolean hasNext() {
                return one.hasNext();
            }

            @Override
            public Reading next() {
                return one.next();
            }

            @Override
            public boolean isOne() {
                return true;
            }

            @Override
            public void close() {
                // Nothing is held.
            }
        };
    }

    /// @param closing lets go of what the readings come from
    static Readings of(Iterator<? extends Reading> readings, Runnable closing) {
        return new Readings() {

            @Override
            public boolean hasNext() {
                return readings.hasNext();
            }

            @Override
            public Reading next() {
                return readings.next();
            }

            @Override
            public void close() {
                closing.run();
            }
        };
    }

    /// The readings, and behind the last of them one more.
    static Readings then(Readings readings, Reading last) {
        var behind = Collections.singleton(last).iterator();
        return of(new Iterator<Reading>() {

            @Override
            public boolean hasNext() {
                return readings.hasNext() || behind.hasNext();
            }

            @Override
            public Reading next() {
                return readings.hasNext() ? readings.next() : behind.next();
            }
        }, readings::close);
    }
}
