package hashiya.intake;

/// What came of reading a file.
public sealed interface Reading permits Incoming, Refusal {
}
