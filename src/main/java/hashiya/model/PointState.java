package hashiya.model;

/// How far the analyst has come with an open point.
public enum PointState {
    OPEN,
    /// Somebody who could know was asked.
    ASKED,
    SETTLED,
    /// Nobody can know any more, or nobody will say.
    CANNOT_BE_SETTLED
}
