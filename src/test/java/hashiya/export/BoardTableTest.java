package hashiya.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.claims.Accounts;
import hashiya.claims.BoardFilter;
import hashiya.claims.BoardOrder;
import hashiya.claims.World;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.model.Reliability;
import hashiya.model.Snapshot;
import hashiya.model.SourceKind;
import hashiya.model.Stance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoardTableTest {

    private final World world = new World();

    @Test
    void a_line_a_claim_and_a_column_a_source() {
        var speaker = world.source("قائد, ميداني", SourceKind.PERSON, Reliability.C);
        var outlet = world.source("BBC", SourceKind.OUTLET, Reliability.B);
        var claim = world.claim("قال: \"نحو 300\"", Optional.of(world.question("ما مصير الثلاثمئة؟")), "2017-07", 3);
        var passage = world.passage(world.article(""), "كلام");
        world.says(claim, Stance.ASSERTS, passage, "2017-08-01", speaker, outlet);
        world.says(claim, Stance.DENIES, passage, "", speaker);
        assertEquals("""
                Question,Claim,Proposition,Credibility,Reason,Event date,Place,Independent origins: asserts,\
                Independent origins: denies,Independent origins: doubts,Independent origins: relays,\
                Independent origins: retracts,Attributions,Remarks,"S-001 قائد, ميداني (C)"
                ما مصير الثلاثمئة؟,C-001,"قال: ""نحو 300""\",3,,2017-07,,1,1,0,0,0,2,disputed,\
                "denies; قائد, ميداني; no date; Q1:1 | asserts; قائد, ميداني > BBC; 2017-08-01; Q1:1"
                """.replace("\n", "\r\n"), text(world.snapshot(), Language.ENGLISH).substring(1));
    }

    @ParameterizedTest
    @EnumSource
    void it_says_that_it_is_utf_8_and_is_known_again(Language language) {
        world.claim("نصّ");
        var bytes = bytes(world.snapshot(), language);
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(bytes, 3));
        assertTrue(BoardTable.isOne(bytes));
        assertFalse(BoardTable.isOne("something else".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", " =1", "\u200F=1"})
    void no_cell_is_taken_for_a_formula(String hostile) {
        var csv = new Csv();
        csv.row(List.of(hostile, "a"));
        var line = new String(csv.bytes(), StandardCharsets.UTF_8).substring(1);
        assertTrue(line.startsWith("'" + hostile) || line.startsWith("\"'" + hostile), line);
        assertTrue(line.endsWith(",a\r\n"), line);
    }

    @Test
    void what_only_holds_such_a_sign_stays_as_it_is() {
        var csv = new Csv();
        csv.row(List.of("2017-07", "300 = العدد", ""));
        assertEquals("\uFEFF2017-07,300 = العدد,\r\n", new String(csv.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void the_same_accounts_entered_in_another_order_give_the_same_bytes() {
        var one = world.source("أ");
        var other = world.source("ب");
        for (var claim : List.of(world.claim("أ"), world.claim("ب"))) {
            world.says(claim, Stance.ASSERTS, one, other);
            world.says(claim, Stance.DENIES, other);
            world.says(claim, Stance.RELAYS, one);
        }
        assertArrayEquals(bytes(world.snapshot(), Language.ARABIC),
                bytes(world.enteredOtherwise(new Random(7)), Language.ARABIC));
    }

    @Test
    void the_file_is_put_in_place_as_a_whole_and_left_alone_where_nothing_changed(@TempDir Path folder)
            throws IOException {
        var file = folder.resolve("new/board.csv");
        assertTrue(ExportedSheet.write(file, new byte[] {1}));
        assertFalse(ExportedSheet.write(file, new byte[] {1}));
        assertTrue(ExportedSheet.write(file, new byte[] {2}));
        assertArrayEquals(new byte[] {2}, Files.readAllBytes(file));
        try (var left = Files.list(file.getParent())) {
            assertEquals(List.of(file), left.toList());
        }
        assertThrows(ExportException.class, () -> ExportedSheet.write(file.getParent(), new byte[] {3}));
        assertThrows(ExportException.class, () -> ExportedSheet.write(file.resolve("below.csv"), new byte[] {3}));
    }

    private static String text(Snapshot snapshot, Language language) {
        return new String(bytes(snapshot, language), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Snapshot snapshot, Language language) {
        return BoardTable.of(Accounts.of(snapshot).board(BoardFilter.ALL, BoardOrder.USUAL), new Messages(language));
    }
}
