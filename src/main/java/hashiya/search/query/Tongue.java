package hashiya.search.query;

/// In which language the fields of a query are named. Reading understands both at once.
public enum Tongue {
    ARABIC,
    ENGLISH
}
