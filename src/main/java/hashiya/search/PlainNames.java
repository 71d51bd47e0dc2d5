package hashiya.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Names in their plain form, remembered: the same ones are counted with every search. Any threads may ask.
final class PlainNames {

    private static final int MOST = 1 << 14;

    private final Map<String, String> known = new ConcurrentHashMap<>();

    String of(String name) {
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(name, Plain::of);
    }
}
