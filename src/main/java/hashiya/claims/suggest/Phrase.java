package hashiya.claims.suggest;

/// Who speaks and to whom, in words.
///
/// @param speaker empty where none is named
/// @param outlet  empty where none is named
record Phrase(String speaker, String outlet) {

    static final Phrase NONE = new Phrase("", "");

    boolean hasSpeaker() {
        return !speaker.isEmpty();
    }

    Phrase or(Phrase other) {
        return new Phrase(hasSpeaker() ? speaker : other.speaker, outlet.isEmpty() ? other.outlet : outlet);
    }
}
