package hashiya.exchange.refi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An element as it was read. Namespaces are left out, since programs write them wrongly.
record XmlNode(String name, Map<String, String> attributes, List<XmlNode> children, String text) {

    /// An attribute's value, empty where it is missing.
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /// A GUID as all programs would write it: some put braces around it, some small letters.
    String guid(String attribute) {
        return get(attribute).strip().replaceAll("[{}]", "").toUpperCase(Locale.ROOT);
    }

    Stream<XmlNode> all(String child) {
        return children.stream().filter(each -> each.name.equals(child));
    }

    Optional<XmlNode> first(String child) {
        return all(child).findFirst();
    }

    /// The text of a child, empty where there is none.
    String textOf(String child) {
        return first(child).map(XmlNode::text).orElse("");
    }

    /// The elements inside another, such as each `Code` in `Codes`.
    Stream<XmlNode> inside(String holder) {
        return all(holder).flatMap(each -> each.children.stream());
    }
}
