package hashiya.model;

/// How far the analyst is with an article.
public enum ReadState {
    UNREAD,
    READING,
    DONE
}
