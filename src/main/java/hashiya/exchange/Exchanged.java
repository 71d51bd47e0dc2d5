package hashiya.exchange;

/// What came of reading a file of another program, or of another workspace.
public sealed interface Exchanged permits IncomingWork, ExchangeRefusal {
}
