package hashiya.intake;

import hashiya.model.Evidence;
import hashiya.model.Remark;
import hashiya.model.Remark.Kind;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Readings with something added to what is remarked of them.
final class Relabelled {

    private Relabelled() {
    }

    /// They turned out to be of another format than the file's name says.
    static Readings named(Readings readings, String format) {
        return each(readings, reading -> reading instanceof Incoming incoming
                ? with(incoming, append(incoming.evidence(), new Remark(Kind.NAMED_OTHERWISE, format)))
                : reading);
    }

    /// They are inside another file.
    ///
    /// @param place the other file, and the folder in it where they are
    static Reading inside(Reading reading, String place) {
        return switch (reading) {
            case Refusal(var reason, var name, var detail) -> new Refusal(reason, place + name, detail);
            case Incoming incoming -> {
                var evidence = incoming.evidence();
                var within = evidence.remarks().stream().filter(each -> each.kind() == Kind.INSIDE)
                        .map(Remark::detail).findFirst().orElse(evidence.fileName());
                var others = evidence.with(evidence.remarks().stream().filter(each -> each.kind() != Kind.INSIDE)
                        .toList());
                yield with(incoming, append(others, new Remark(Kind.INSIDE, place + within)));
            }
        };
    }

    private static Readings each(Readings readings, UnaryOperator<Reading> change) {
        return Readings.of(new Iterator<Reading>() {

            @Override
            public boolean hasNext() {
                return readings.hasNext();
            }

            @Override
            public Reading next() {
                return change.apply(readings.next());
            }
        }, readings::close);
    }

    private static List<Remark> both(List<Remark> remarks, Remark added) {
        return Stream.concat(remarks.stream(), Stream.of(added)).toList();
    }

    private static Evidence append(Evidence evidence, Remark added) {
        return evidence.with(both(evidence.remarks(), added));
    }

    private static Incoming with(Incoming incoming, Evidence evidence) {
        return new Incoming(incoming.facts(), evidence, incoming.content(), incoming.hidden());
    }
}
