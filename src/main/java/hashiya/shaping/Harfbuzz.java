package hashiya.shaping;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_CHAR;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/// The few functions of HarfBuzz that turn letters into placed glyphs.
///
/// Everything is made once and kept for the life of the program: one buffer, and a face for each font that is asked for.
/// To be used by one thread at a time.
@SuppressWarnings("restricted") // Calls C: with the signatures of hb.h, which has kept them since version 1.7.7 of 2018.
final class Harfbuzz {

    /// The library that Pango itself shapes with, so that it is there wherever JavaFX draws complex text on Linux.
    static final String LIBRARY = "libharfbuzz.so.0";

    private static final int LEFT_TO_RIGHT = 4;
    private static final int RIGHT_TO_LEFT = 5;

    private final Linker linker = Linker.nativeLinker();
    private final SymbolLookup library;
    private final MethodHandle clear;
    private final MethodHandle add;
    private final MethodHandle setDirection;
    private final MethodHandle setLanguage;
    private final MethodHandle guess;
    private final MethodHandle shape;
    private final MethodHandle glyphs;
    private final MethodHandle positions;
    private final MemorySegment buffer;
    private final MemorySegment language;
    private final MemorySegment length = Arena.global().allocate(JAVA_INT);

    /// @throws IllegalArgumentException if there is no such library
    /// @throws java.util.NoSuchElementException if it lacks a function
    Harfbuzz(String name) {
        library = SymbolLookup.libraryLookup(name, Arena.global());
        clear = function("hb_buffer_clear_contents", FunctionDescriptor.ofVoid(ADDRESS));
        guess = function("hb_buffer_guess_segment_properties", FunctionDescriptor.ofVoid(ADDRESS));
        // The letters are copied from where Java has them, which is quick enough to hold its memory still.
        add = function("hb_buffer_add_utf16", FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT),
                Linker.Option.critical(true));
        setDirection = function("hb_buffer_set_direction", FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT));
        setLanguage = function("hb_buffer_set_language", FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));
        shape = function("hb_shape", FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
        glyphs = function("hb_buffer_get_glyph_infos", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
        positions = function("hb_buffer_get_glyph_positions", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
        buffer = made("hb_buffer_create", FunctionDescriptor.of(ADDRESS));
        // Not that of the machine: the same text is to look the same everywhere.
        language = made("hb_language_from_string", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT),
                Arena.global().allocateFrom("ar"), -1);
    }

    /// A font as its file has it, in the units of its design.
    ///
    /// @return nothing if the file cannot be read or is no font
    Optional<Face> face(String file) {
        var name = Arena.global().allocateFrom(file);
        var blob = made("hb_blob_create_from_file", FunctionDescriptor.of(ADDRESS, ADDRESS), name);
        var face = made("hb_face_create", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT), blob, 0);
        var count = (int) called("hb_face_get_glyph_count", FunctionDescriptor.of(JAVA_INT, ADDRESS), face);
        var unitsPerEm = (int) called("hb_face_get_upem", FunctionDescriptor.of(JAVA_INT, ADDRESS), face);
        if (count == 0 || unitsPerEm <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Face(made("hb_font_create", FunctionDescriptor.of(ADDRESS, ADDRESS), face), unitsPerEm));
    }

    /// Shapes a run of letters of one direction by itself, as if nothing stood before or behind it.
    ///
    /// @param from   where in the text the run begins, in UTF-16 units
    /// @param length in UTF-16 units
    ShapedGlyphs shape(Face face, char[] text, int from, int length, boolean rightToLeft) {
        var letters = MemorySegment.ofArray(text).asSlice(from * JAVA_CHAR.byteSize(), length * JAVA_CHAR.byteSize());
        try {
            clear.invokeExact(buffer);
            add.invokeExact(buffer, letters, length, 0, length);
            setDirection.invokeExact(buffer, rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);
            setLanguage.invokeExact(buffer, language);
            guess.invokeExact(buffer);
            shape.invokeExact(face.font, buffer, MemorySegment.NULL, 0);
            var ids = (MemorySegment) glyphs.invokeExact(buffer, this.length);
            var places = (MemorySegment) positions.invokeExact(buffer, this.length);
            return new ShapedGlyphs(read(ids), read(places), face.unitsPerEm);
        } catch (Throwable e) {
            throw new IllegalStateException("HarfBuzz could not be called", e);
        }
    }

    private int[] read(MemorySegment records) {
        var size = length.get(JAVA_INT, 0) * ShapedGlyphs.RECORD * JAVA_INT.byteSize();
        return size == 0 ? new int[0] : records.reinterpret(size).toArray(JAVA_INT);
    }

    private MemorySegment made(String name, FunctionDescriptor signature, Object... arguments) {
        var made = (MemorySegment) called(name, signature, arguments);
        if (made.equals(MemorySegment.NULL)) {
            throw new IllegalStateException(name + " made nothing");
        }
        return made;
    }

    private Object called(String name, FunctionDescriptor signature, Object... arguments) {
        try {
            return function(name, signature).invokeWithArguments(arguments);
        } catch (Throwable e) {
            throw new IllegalStateException(name + " could not be called", e);
        }
    }

    private MethodHandle function(String name, FunctionDescriptor signature, Linker.Option... options) {
        return linker.downcallHandle(library.findOrThrow(name), signature, options);
    }

    /// @param font       HarfBuzz's own
    /// @param unitsPerEm how many units of its positions make the size of the font
    record Face(MemorySegment font, int unitsPerEm) { }
}
