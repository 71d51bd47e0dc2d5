package hashiya.shaping;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class PlacingTest {

    /// Which glyph, its first letter, its advance, and how far it stands to the right and upwards, for each.
    private static Placing placing(int[]... glyphs) {
        var records = new int[5 * glyphs.length];
        var positions = new int[5 * glyphs.length];
        for (var i = 0; i < glyphs.length; i++) {
            records[5 * i] = glyphs[i][0];
            records[5 * i + 2] = glyphs[i][1];
            positions[5 * i] = glyphs[i][2];
            positions[5 * i + 2] = glyphs[i][3];
            positions[5 * i + 3] = glyphs[i][4];
        }
        return new Placing(new ShapedGlyphs(records, positions, 1000), 0.02f);
    }

    @Test
    void a_mark_comes_behind_its_letter_and_is_drawn_over_it() {
        // From right to left: the mark 7 belongs to the letter 8, behind which stands the letter 9.
        var placing = placing(new int[] {9, 2, 500, 0, 0}, new int[] {7, 0, 0, 100, 50}, new int[] {8, 0, 300, 0, 0});

        assertArrayEquals(new int[] {9, 8, 7}, placing.codes());
        assertArrayEquals(new int[] {2, 0, 0}, placing.letters());
        assertArrayEquals(new float[] {0, 0, 10, 0, 16, 0, 16, 0}, placing.positions(), 1e-4f);
        assertArrayEquals(new float[] {0, 0, 0, 0, -4, -1}, placing.moves(), 1e-4f);
    }

    @Test
    void room_never_goes_back_to_the_left() {
        var placing = placing(new int[] {5, 0, 400, 0, 0}, new int[] {6, 0, 0, -390, 0}, new int[] {4, 0, 100, -20, 0});

        assertArrayEquals(new int[] {5, 4, 6}, placing.codes());
        assertArrayEquals(new float[] {0, 0, 8, 0, 10, 0, 10, 0}, placing.positions(), 1e-4f);
        assertArrayEquals(new float[] {0, 0, -0.4f, 0, -9.8f, 0}, placing.moves(), 1e-4f);
    }

    @Test
    void nothing_is_placed_as_nothing() {
        assertArrayEquals(new float[] {0, 0}, placing().positions());
    }
}
