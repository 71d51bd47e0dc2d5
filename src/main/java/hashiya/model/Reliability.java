package hashiya.model;

/// How far a source is to be trusted: the letter of the Admiralty system (NATO AJP-2.1).
///
/// `F` is "no basis to judge", not "worst": every new source starts there.
public enum Reliability {
    A, B, C, D, E, F
}
