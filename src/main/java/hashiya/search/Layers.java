package hashiya.search;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// Which layers a search goes through. What is found through one of them only is found no more when it is taken away.
public record Layers(Set<Layer> on) {

    public static final Layers ALL = of(Layer.values());

    public Layers {
        on = Set.copyOf(on);
    }

    public static Layers of(Layer... on) {
        return new Layers(Arrays.stream(on).collect(Collectors.toUnmodifiableSet()));
    }

    public Layers with(Layer more) {
        var wanted = on.isEmpty() ? EnumSet.noneOf(Layer.class) : EnumSet.copyOf(on);
        wanted.add(more);
        return new Layers(wanted);
    }

    public Layers without(Layer less) {
        return new Layers(on.stream().filter(each -> each != less).collect(Collectors.toUnmodifiableSet()));
    }

    public boolean has(Layer layer) {
        return on.contains(layer);
    }
}
