package hashiya.shaping;

import static java.lang.foreign.ValueLayout.JAVA_CHAR;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/// The few functions of HarfBuzz that turn letters into placed glyphs.
///
/// What it makes is kept for the life of the program: one buffer, and a face for each font that is asked for. To be
/// used by one thread at a time.
///
/// Every function is called with five machine words and gives one back: addresses and numbers travel alike on the
/// 64-bit machines that JavaFX runs on, and what a function does not ask for it does not look at. Java needs several
/// milliseconds to prepare for each signature that differs, at the very start of the program.
@SuppressWarnings("restricted") // Calls C, with the signatures of hb.h: the same since version 1.7.7 of 2018.
final class Harfbuzz {

    /// The library that Pango itself shapes with, so that it is there wherever JavaFX draws Arabic on Linux.
    static final String LIBRARY = "libharfbuzz.so.0";

    private static final int LEFT_TO_RIGHT = 4;
    private static final int RIGHT_TO_LEFT = 5;
    private static final long NONE = 0;

    private final SymbolLookup library;
    private final MethodHandle call;
    private final long clear;
    private final long add;
    private final long setDirection;
    private final long setLanguage;
    private final long guess;
    private final long shape;
    private final long glyphs;
    private final long positions;
    private final long buffer;
    private final long language;
    private final MemorySegment count = Arena.global().allocate(JAVA_INT);
    private MemorySegment letters = MemorySegment.NULL;

    /// @throws IllegalArgumentException if there is no such library
    /// @throws java.util.NoSuchElementException if it lacks a function
    Harfbuzz(String name) {
        library = SymbolLookup.libraryLookup(name, Arena.global());
        call = Linker.nativeLinker().downcallHandle(
                FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG));
        clear = function("hb_buffer_clear_contents");
        add = function("hb_buffer_add_utf16");
        setDirection = function("hb_buffer_set_direction");
        setLanguage = function("hb_buffer_set_language");
        guess = function("hb_buffer_guess_segment_properties");
        shape = function("hb_shape");
        glyphs = function("hb_buffer_get_glyph_infos");
        positions = function("hb_buffer_get_glyph_positions");
        buffer = called("hb_buffer_create", NONE, NONE);
        // Not that of the machine: the same text is to look the same everywhere.
        language = called("hb_language_from_string", text("ar"), -1);
    }

    /// A font as its file has it, in the units of its design.
    ///
    /// @return nothing if the file cannot be read or is no font
    Optional<Face> face(String file) {
        var face = called("hb_face_create", called("hb_blob_create_from_file", text(file), NONE), 0);
        var unitsPerEm = (int) called("hb_face_get_upem", face, NONE);
        if ((int) called("hb_face_get_glyph_count", face, NONE) == 0 || unitsPerEm <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Face(called("hb_font_create", face, NONE), unitsPerEm));
    }

    /// Shapes a run of letters of one direction by itself, as if nothing stood before or behind it.
    ///
    /// @param from   where in the text the run begins, in UTF-16 units
    /// @param length in UTF-16 units
    ShapedGlyphs shape(Face face, char[] text, int from, int length, boolean rightToLeft) {
        copy(text, from, length);
        called(clear, buffer, NONE, NONE, NONE, NONE);
        called(add, buffer, letters.address(), length, 0, length);
        called(setDirection, buffer, rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT, NONE, NONE, NONE);
        called(setLanguage, buffer, language, NONE, NONE, NONE);
        called(guess, buffer, NONE, NONE, NONE, NONE);
        called(shape, face.font, buffer, NONE, NONE, NONE);
        return new ShapedGlyphs(read(glyphs), read(positions), face.unitsPerEm);
    }

    private void copy(char[] text, int from, int length) {
        if (letters.byteSize() < length * JAVA_CHAR.byteSize()) {
            letters = Arena.ofAuto().allocate(JAVA_CHAR, 2L * length);
        }
        MemorySegment.copy(text, from, letters, JAVA_CHAR, 0, length);
    }

    private int[] read(long function) {
        var records = called(function, buffer, count.address(), NONE, NONE, NONE);
        var size = count.get(JAVA_INT, 0) * ShapedGlyphs.RECORD * JAVA_INT.byteSize();
        return size == 0 ? new int[0] : MemorySegment.ofAddress(records).reinterpret(size).toArray(JAVA_INT);
    }

    private long called(String function, long first, long second) {
        return called(function(function), first, second, NONE, NONE, NONE);
    }

    private long called(long function, long first, long second, long third, long fourth, long fifth) {
        try {
            return (long) call.invokeExact(MemorySegment.ofAddress(function), first, second, third, fourth, fifth);
        } catch (Throwable e) {
            throw new IllegalStateException("HarfBuzz could not be called", e);
        }
    }

    private long function(String name) {
        return library.findOrThrow(name).address();
    }

    private static long text(String text) {
        return Arena.global().allocateFrom(text).address();
    }

    /// @param font       the address of HarfBuzz's own
    /// @param unitsPerEm how many units of its positions make the size of the font
    record Face(long font, int unitsPerEm) { }
}
