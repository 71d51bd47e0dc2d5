package hashiya.search.query;

import java.util.Optional;

/// What reading a query gave.
public sealed interface Parsed {

    record Good(Query asked) implements Parsed {}

    record Bad(Problem why) implements Parsed {}

    default Optional<Query> query() {
        return this instanceof Good(var asked) ? Optional.of(asked) : Optional.empty();
    }

    default Optional<Problem> problem() {
        return this instanceof Bad(var why) ? Optional.of(why) : Optional.empty();
    }
}
