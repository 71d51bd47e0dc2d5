package hashiya;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/// Who may know whom. Change the table where the design wants it, with a decision page; never work round it.
class LayersTest {

    /// One package, with those below it that have no row of their own, and the names of what it may use: our own
    /// packages, and the groups of [#LIBRARIES]. The Java of [#EVERYWHERE] goes without saying.
    record Layer(String name, Set<String> mayUse) {

        static Layer of(String name, String mayUse) {
            return new Layer(name, Stream.of(mayUse.split(" ")).filter(each -> !each.isEmpty()).collect(toSet()));
        }
    }

    static final List<Layer> LAYERS = List.of(
            Layer.of("text", ""),
            Layer.of("model", "text"),
            Layer.of("change", "model text"),
            Layer.of("work", "LOG"),
            Layer.of("shaping", "FX_INSIDE LOG"),
            Layer.of("l10n", ""),
            Layer.of("json", "model JSON"),
            Layer.of("store", "change json model text SQL JSON LOG"),
            Layer.of("search", "change model text LUCENE LOG"),
            Layer.of("intake", "model text FORMATS CSV JSON XML LOG"),
            Layer.of("claims", "model text"),
            Layer.of("markdown", "model text MARKDOWN"),
            Layer.of("report", "model text"),
            Layer.of("export", "claims l10n markdown model report text MARKDOWN LOG"),
            Layer.of("html", "export l10n markdown model report text work MARKDOWN"),
            Layer.of("paper", "export l10n markdown model report text work JAVA2D"),
            Layer.of("exchange", "claims export json l10n markdown model text JSON CSV XML LOG"),
            Layer.of("outgoing", "claims exchange export html l10n model paper text work"),
            Layer.of("sharing", "export l10n model outgoing text work"),
            Layer.of("library", "change l10n model store text LOG"),
            Layer.of("indexing", "change library model search text work LOG"),
            Layer.of("stories", "change claims library model text work"),
            Layer.of("importing", "change exchange intake library model text work LOG"),
            Layer.of("sample", "intake library model text"),
            Layer.of("cli", "change claims exchange export importing indexing intake l10n library model outgoing paper"
                    + " sample search sharing store stories text work JSON PICOCLI LOG"),
            Layer.of("ui.control", "l10n text FX LOG"),
            Layer.of("ui.desk", "change claims library markdown model stories text work FX LOG"),
            Layer.of("ui.markdown", "l10n markdown text ui.control FX"),
            panel("ui.reader", ""),
            panel("ui.articles", "claims search"),
            panel("ui.highlights", ""),
            panel("ui.tags", "markdown ui.markdown"),
            panel("ui.notes", "markdown ui.markdown"),
            panel("ui.details", "claims"),
            panel("ui.claims", "claims"),
            panel("ui.board", "claims"),
            panel("ui.inquiry", "claims"),
            panel("ui.search", "indexing search"),
            panel("ui.imports", "importing intake"),
            panel("ui.exports", "exchange export outgoing paper sharing"),
            panel("ui.versions", ""),
            panel("ui.returned", "export"),
            panel("ui.shell", "claims exchange export importing indexing intake outgoing paper search sharing store stories"
                    + " ui.articles ui.board ui.claims ui.details ui.exports ui.highlights ui.imports ui.inquiry ui.notes"
                    + " ui.reader ui.returned ui.search ui.tags ui.versions"),
            Layer.of("app", "change claims cli export importing indexing intake l10n library model sample search"
                    + " shaping store text work ui.articles ui.board ui.claims ui.control ui.desk ui.details"
                    + " ui.highlights ui.notes ui.reader ui.search ui.shell ui.tags FX FX_INSIDE JAVA2D PICOCLI LOG"));

    static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            Map.entry("SQL", List.of("java.sql", "org.sqlite")),
            Map.entry("JSON", List.of("com.fasterxml.jackson")),
            Map.entry("LUCENE", List.of("org.apache.lucene")),
            Map.entry("FORMATS", List.of("org.jsoup", "org.apache.pdfbox", "org.apache.fontbox")),
            Map.entry("CSV", List.of("com.fasterxml.jackson.dataformat.csv")),
            Map.entry("XML", List.of("javax.xml", "org.xml.sax", "org.w3c.dom")),
            Map.entry("MARKDOWN", List.of("org.commonmark")),
            Map.entry("PICOCLI", List.of("picocli")),
            Map.entry("FX", List.of("javafx", "org.controlsfx", "atlantafx", "org.kordamp.ikonli")),
            Map.entry("FX_INSIDE", List.of("com.sun.javafx")),
            Map.entry("JAVA2D", List.of("java.awt", "javax.imageio")),
            Map.entry("LOG", List.of("org.slf4j", "java.util.logging")));

    static final List<String> EVERYWHERE = List.of("java.lang", "java.util", "java.io", "java.nio", "java.net",
            "java.math", "java.text", "java.time", "java.security");

    /// What makes a thread or borrows one.
    static final Map<String, Pattern> THREADS = Map.of(
            "java.lang.Thread", Pattern.compile("<init>|start|startVirtualThread|ofPlatform|ofVirtual"),
            "java.util.Timer", Pattern.compile("<init>"),
            "java.util.concurrent.Executors", Pattern.compile(".*"),
            "java.util.concurrent.ForkJoinPool", Pattern.compile(".*"),
            "java.util.concurrent.CompletableFuture", Pattern.compile(".*Async"),
            "java.util.Collection", Pattern.compile("parallelStream"));

    /// Values of static fields that hold still though their type does not say so: `List.of` and its kin.
    static final Pattern UNCHANGING = Pattern.compile("java\\.util\\.(ImmutableCollections|Collections\\$"
            + "(Unmodifiable|Empty|Singleton)).*");

    static final Pattern CHANGING = Pattern.compile("java\\.util\\.concurrent\\.atomic\\..*|java\\.lang\\.ThreadLocal"
            + "|java\\.lang\\.StringBu.*|java\\.util\\.(BitSet|Random|Date|.*Calendar)|java\\.text\\..*Format"
            + "|java\\.nio\\..*Buffer|javafx\\.(beans\\.property|collections|scene)\\..*");

    static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("hashiya");

    @ParameterizedTest
    @FieldSource("LAYERS")
    void a_package_uses_only_what_its_row_allows(Layer layer) {
        var strangers = OURS.stream()
                .filter(each -> layerOf(each).equals(layer.name))
                .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .filter(each -> !allowed(layer, each.getTargetClass().getBaseComponentType()))
                .map(each -> each.getOriginClass().getName() + " uses " + each.getTargetClass().getName())
                .collect(toCollection(TreeSet::new));
        assertEquals(Set.of(), strangers);
    }

    @Test
    void every_package_has_a_row() {
        var rows = LAYERS.stream().map(Layer::name).collect(toSet());
        var without = OURS.stream().map(LayersTest::layerOf).filter(each -> !rows.contains(each)).collect(toSet());
        assertEquals(Set.of(), without);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hashiya.(**)", "hashiya.(*)..", "hashiya.ui.(*).."})
    void packages_know_each_other_one_way_only(String slice) {
        slices().matching(slice).should().beFreeOfCycles().allowEmptyShould(true).check(OURS);
    }

    @Test
    void only_the_app_hands_work_to_the_screen() {
        assertEquals(List.of(), accesses("app", each -> each.getTargetOwner().getName()
                .equals("javafx.application.Platform") && each.getName().equals("runLater")));
    }

    @Test
    void only_work_makes_threads() {
        assertEquals(List.of(), accesses("work", each -> {
            var forbidden = THREADS.get(each.getTargetOwner().getName());
            return forbidden != null && forbidden.matcher(each.getName()).matches();
        }));
    }

    /// It looks at the values, so it needs the toolkit that classes of the screen begin with.
    @Test
    void nothing_static_can_change() throws ReflectiveOperationException, TimeoutException {
        FxToolkit.registerPrimaryStage();
        var changing = new ArrayList<String>();
        for (var each : OURS) {
            for (var field : each.getFields()) {
                if (isStatic(field) && canChange(field)) {
                    changing.add(field.getFullName());
                }
            }
        }
        assertEquals(List.of(), changing);
    }

    private static Layer panel(String name, String besides) {
        return Layer.of(name, "ui.control ui.desk library change model text l10n work FX LOG " + besides);
    }

    private static boolean allowed(Layer layer, JavaClass target) {
        if (target.isPrimitive() || target.getPackageName().startsWith("hashiya")) {
            return target.isPrimitive() || layerOf(target).equals(layer.name)
                    || layer.mayUse.contains(layerOf(target));
        }
        var group = LIBRARIES.entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(root -> isIn(root, target.getPackageName())))
                .map(Map.Entry::getKey)
                .findFirst();
        return group.map(layer.mayUse::contains)
                .orElseGet(() -> EVERYWHERE.stream().anyMatch(root -> isIn(root, target.getPackageName())));
    }

    /// The longest row that the class is in; where there is none, the package itself.
    private static String layerOf(JavaClass each) {
        var name = each.getPackageName().replaceFirst("^hashiya\\.?", "");
        return LAYERS.stream().map(Layer::name).filter(row -> isIn(row, name))
                .reduce((one, other) -> one.length() > other.length() ? one : other)
                .orElse(name);
    }

    private static boolean isIn(String root, String packageName) {
        return packageName.equals(root) || packageName.startsWith(root + ".");
    }

    private static List<String> accesses(String exceptIn, Predicate<JavaAccess<?>> wanted) {
        return OURS.stream()
                .filter(each -> !layerOf(each).equals(exceptIn))
                .flatMap(each -> each.getAccessesFromSelf().stream())
                .filter(wanted)
                .map(JavaAccess::getDescription)
                .toList();
    }

    private static boolean isStatic(JavaField field) {
        var modifiers = field.getModifiers();
        return modifiers.contains(JavaModifier.STATIC) && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private static boolean canChange(JavaField field) throws ReflectiveOperationException {
        if (!field.getModifiers().contains(JavaModifier.FINAL)) {
            return true;
        }
        var type = field.getRawType();
        if (type.isPrimitive() || type.isEquivalentTo(String.class)) {
            return false;
        }
        var real = field.reflect();
        real.setAccessible(true);
        var held = real.get(null);
        return held != null && canChange(field, held.getClass());
    }

    private static boolean canChange(JavaField field, Class<?> value) {
        return value.isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE)
                || CHANGING.matcher(value.getName()).matches()
                || (Collection.class.isAssignableFrom(value) || Map.class.isAssignableFrom(value))
                        && !UNCHANGING.matcher(value.getName()).matches();
    }
}
