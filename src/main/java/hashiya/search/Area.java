package hashiya.search;

import hashiya.search.analysis.View;

/// Where in a thing words are looked for.
enum Area {
    /// What it is called. A word in there says more of what the thing is about.
    TITLE("title", 2),
    TEXT("text", 1);

    private final String field;
    private final float weight;

    Area(String field, float weight) {
        this.field = field;
        this.weight = weight;
    }

    String field(View view) {
        return view.field(field);
    }

    /// The field that knows which words there are letter by letter, and not where.
    String exact() {
        return field + ".exact";
    }

    float weight() {
        return weight;
    }
}
