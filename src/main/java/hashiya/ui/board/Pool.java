package hashiya.ui.board;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Nodes for the few things of a large board that can be seen: those that are scrolled out are used again for what
/// comes in.
final class Pool<K, N extends Node> {

    private final Map<K, N> used = new HashMap<>();
    private final Deque<N> free = new ArrayDeque<>();
    private final Pane pane;
    private final Supplier<N> making;

    Pool(Pane pane, Supplier<N> making) {
        this.pane = pane;
        this.making = making;
    }

    /// Shows these things and no others.
    ///
    /// @param fill  draws a thing in a node that showed another
    /// @param place puts it where it stands now
    void show(Collection<K> wanted, BiConsumer<K, N> fill, BiConsumer<K, N> place) {
        var keep = new HashSet<>(wanted);
        used.entrySet().removeIf(each -> {
            var goes = !keep.contains(each.getKey());
            if (goes) {
                free.push(each.getValue());
            }
            return goes;
        });
        for (var key : wanted) {
            var node = used.get(key);
            if (node == null) {
                node = take();
                used.put(key, node);
                fill.accept(key, node);
            }
            place.accept(key, node);
        }
        free.forEach(each -> each.setVisible(false));
    }

    /// What is shown next is drawn anew.
    void forget() {
        free.addAll(used.values());
        used.clear();
    }

    private N take() {
        var node = free.poll();
        if (node == null) {
            node = making.get();
            node.setManaged(false);
            pane.getChildren().add(node);
        }
        node.setVisible(true);
        return node;
    }
}
