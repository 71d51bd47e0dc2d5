package hashiya.exchange.refi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the schemas of REFI-QDA ask for (Project 1.0 and Codebook 1.0), in our own words, as far as we write it: which
/// elements follow which, which attributes there may and must be, and how their values look.
final class Rules {

    private static final String GUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final String TIME = "-?\\d{4,}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)?";
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("guid", GUID), Map.entry("targetGUID", GUID), Map.entry("originGUID", GUID),
            Map.entry("creatingUser", GUID), Map.entry("modifyingUser", GUID), Map.entry("creatingUserGUID", GUID),
            Map.entry("creationDateTime", TIME), Map.entry("modifiedDateTime", TIME),
            Map.entry("color", "#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})"), Map.entry("isCodable", "true|false|0|1"),
            Map.entry("startPosition", "\\d+"), Map.entry("endPosition", "\\d+"),
            Map.entry("direction", "Associative|OneWay|Bidirectional"));

    /// @param children   a pattern of their names, each with a space behind it
    /// @param attributes names; what must be there has `!` behind it
    private record Rule(String children, List<String> attributes) {
        static Rule of(String children, String attributes) {
            return new Rule(children, attributes.isEmpty() ? List.of() : Arrays.asList(attributes.split(" ")));
        }
    }

    private static final String MADE = "creatingUser creationDateTime! modifyingUser modifiedDateTime";
    private static final Map<String, Rule> RULES = Map.ofEntries(
            Map.entry("Project", Rule.of("(Users )?(CodeBook )?(Sources )?(Notes )?(Links )?(Sets )?(Description )?"
                    + "(NoteRef )*", "name! origin creatingUserGUID creationDateTime!")),
            Map.entry("Users", Rule.of("(User )+", "")), Map.entry("User", Rule.of("", "guid! name id")),
            Map.entry("CodeBook", Rule.of("(Codes )(Sets )?", "origin")), Map.entry("Codes", Rule.of("(Code )+", "")),
            Map.entry("Code", Rule.of("(Description )?(NoteRef )*(Code )*", "guid! name! isCodable! color")),
            Map.entry("Sources", Rule.of("(TextSource )+", "")),
            Map.entry("TextSource", Rule.of("(Description )?(PlainTextContent )?(PlainTextSelection )*(Coding )*"
                    + "(NoteRef )*", "guid! name plainTextPath! " + MADE)),
            Map.entry("PlainTextSelection", Rule.of("(Description )?(Coding )*(NoteRef )*",
                    "guid! name startPosition! endPosition! " + MADE)),
            Map.entry("Coding", Rule.of("(CodeRef )(NoteRef )*", "guid! creatingUser creationDateTime!")),
            Map.entry("Notes", Rule.of("(Note )+", "")),
            Map.entry("Note", Rule.of("(Description )?", "guid! name plainTextPath! " + MADE)),
            Map.entry("Links", Rule.of("(Link )+", "")),
            Map.entry("Link", Rule.of("(NoteRef )*", "guid! name direction originGUID! targetGUID!")),
            Map.entry("Sets", Rule.of("(Set )+", "")),
            Map.entry("Set", Rule.of("(Description )?(MemberCode )*(MemberSource )*(MemberNote )*", "guid! name!")),
            Map.entry("MemberCode", Rule.of("", "guid targetGUID")), Map.entry("MemberNote", Rule.of("", "targetGUID!")),
            Map.entry("NoteRef", Rule.of("", "targetGUID!")), Map.entry("CodeRef", Rule.of("", "targetGUID!")),
            Map.entry("Description", Rule.of("", "")));

    private final List<String> faults = new ArrayList<>();
    private final Set<String> guids = new HashSet<>();
    private final Set<String> wanted = new HashSet<>();

    private Rules() {
    }

    /// What is wrong with a document.
    static List<String> faults(XmlNode document) {
        var rules = new Rules();
        rules.check(document);
        rules.wanted.stream().filter(each -> !rules.guids.contains(each))
                .forEach(each -> rules.faults.add("nothing is called " + each));
        return rules.faults;
    }

    private void check(XmlNode node) {
        var rule = RULES.get(node.name());
        if (rule == null) {
            faults.add("no element " + node.name());
            return;
        }
        var children = node.children().stream().map(each -> each.name() + " ").collect(Collectors.joining());
        if (!Pattern.matches(rule.children, children)) {
            faults.add(node.name() + " holds " + children);
        }
        rule.attributes.stream().filter(each -> each.endsWith("!") && node.get(each.replace("!", "")).isEmpty())
                .forEach(each -> faults.add(node.name() + " lacks " + each));
        node.attributes().forEach((name, value) -> value(node, rule, name, value));
        node.children().forEach(this::check);
    }

    private void value(XmlNode node, Rule rule, String name, String value) {
        if (!rule.attributes.contains(name) && !rule.attributes.contains(name + "!")
                || !Pattern.matches(VALUES.getOrDefault(name, "(?s).*"), value)) {
            faults.add(node.name() + " " + name + "=" + value);
        }
        if (name.equals("guid") && !node.name().equals("MemberCode")) {
            if (!guids.add(value)) {
                faults.add("twice " + value);
            }
        } else if (VALUES.getOrDefault(name, "").equals(GUID)) {
            wanted.add(value);
        }
    }
}
