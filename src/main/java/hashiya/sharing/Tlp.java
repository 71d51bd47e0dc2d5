package hashiya.sharing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far a copy may go on, by the Traffic Light Protocol 2.0 of FIRST.
public enum Tlp {
    CLEAR("CLEAR"),
    GREEN("GREEN"),
    AMBER("AMBER"),
    AMBER_STRICT("AMBER+STRICT"),
    RED("RED");

    private final String word;

    Tlp(String word) {
        this.word = word;
    }

    /// `TLP:AMBER+STRICT`: the same in every language, as the protocol wants it.
    public String label() {
        return "TLP:" + word;
    }

    /// For the name of a file, `TLP-AMBER+STRICT`: a colon is in no file's name on Windows.
    String inName() {
        return "TLP-" + word;
    }

    /// As people write it: `amber`, `TLP:AMBER+STRICT`, `amber-strict`.
    public static Optional<Tlp> of(String given) {
        var plain = given.strip().toUpperCase(Locale.ROOT).replaceFirst("^TLP[:-]?", "").replaceAll("[-_ ]", "+");
        return Arrays.stream(values()).filter(each -> each.word.equals(plain)).findFirst();
    }
}
