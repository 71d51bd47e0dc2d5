package hashiya.search;

import hashiya.search.analysis.View;
import java.util.Arrays;
import java.util.List;

/// Where in a thing words are looked for.
enum Area {
    /// What it is called. A word in there says more of what the thing is about.
    TITLE("title", 2),
    TEXT("text", 1);

    private final String field;
    private final float weight;
    private final List<String> fields;

    Area(String field, float weight) {
        this.field = field;
        this.weight = weight;
        fields = Arrays.stream(View.values()).map(this::field).toList();
    }

    /// In [View#FOLDED] the words are as [hashiya.search.analysis.Written] has them.
    String field(View view) {
        return view.field(field);
    }

    /// The fields of all views.
    List<String> fields() {
        return fields;
    }

    float weight() {
        return weight;
    }
}
