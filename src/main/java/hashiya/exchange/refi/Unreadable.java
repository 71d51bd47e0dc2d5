package hashiya.exchange.refi;

import hashiya.exchange.ExchangeRefusal.Reason;

/// Nothing of a file can be taken.
final class Unreadable extends RuntimeException {

    private final Reason reason;
    private final String detail;

    /// @param detail what the reason's sentence says more
    Unreadable(Reason reason, String detail) {
        super(reason + " " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    Reason reason() {
        return reason;
    }

    String detail() {
        return detail;
    }
}
