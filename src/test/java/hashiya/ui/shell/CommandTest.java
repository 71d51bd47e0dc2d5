package hashiya.ui.shell;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandTest {

    @Test
    void no_two_commands_share_a_key() {
        var shared = Arrays.stream(Command.values()).filter(each -> each.keys().isPresent())
                .collect(groupingBy(each -> each.keys().orElseThrow())).values().stream()
                .filter(each -> each.size() > 1).toList();
        assertEquals(List.of(), shared);
    }
}
