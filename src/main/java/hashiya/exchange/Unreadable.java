package hashiya.exchange;

import hashiya.exchange.ExchangeRefusal.Reason;

/// Nothing of a file can be taken.
public final class Unreadable extends RuntimeException {

    private final Reason reason;
    private final String detail;

    /// @param detail what the reason's sentence says more
    public Unreadable(Reason reason, String detail) {
        super(reason + " " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }
}
