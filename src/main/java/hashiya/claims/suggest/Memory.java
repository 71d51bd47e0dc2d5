package hashiya.claims.suggest;

/// Who spoke last: «وأضاف» does not say it again. Forgotten when a few paragraphs have gone by.
final class Memory {

    private static final int PARAGRAPHS = 3;

    private String speaker = "";
    private int age;

    String speaker() {
        return age > PARAGRAPHS ? "" : speaker;
    }

    void speaks(String name) {
        if (!name.isEmpty()) {
            speaker = name;
            age = 0;
        }
    }

    void nextParagraph() {
        age++;
    }
}
