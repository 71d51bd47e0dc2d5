package hashiya.intake.zip;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The names of an archive's entries: in UTF-8 where they are, whatever their marks say, and else as all of them
/// together let one tell.
final class Names {

    private static final int MOST_ASKED = 1_000;

    private final Function<byte[], String> old;

    /// @param oldNames tells how names are read that are not in UTF-8, from all of them together, a line each
    Names(Function<byte[], Function<byte[], String>> oldNames, List<Written> all) {
        var doubtful = new ByteArrayOutputStream();
        all.stream().filter(each -> each.surely().isEmpty()).limit(MOST_ASKED).forEach(each -> {
            doubtful.writeBytes(each.name);
            doubtful.write('\n');
        });
        old = doubtful.size() == 0 ? name -> new String(name, StandardCharsets.UTF_8)
                : oldNames.apply(doubtful.toByteArray());
    }

    /// A name that is still bytes.
    ///
    /// @param extra the fields that follow it
    record Written(byte[] name, byte[] extra) {

        Optional<String> surely() {
            return unicodePath().or(() -> utf8(name));
        }

        /// The name in UTF-8 that some programs write beside the one in their own encoding.
        private Optional<String> unicodePath() {
            return field(0x7075).filter(field -> field.remaining() > 5).flatMap(field -> {
                var path = new byte[field.remaining() - 5];
                field.position(field.position() + 5).get(path);
                return utf8(path);
            });
        }

        /// An extra field by its number.
        Optional<ByteBuffer> field(int number) {
            var fields = ByteBuffer.wrap(extra).order(ByteOrder.LITTLE_ENDIAN);
            while (fields.remaining() >= 4) {
                var id = Short.toUnsignedInt(fields.getShort());
                var length = Math.min(Short.toUnsignedInt(fields.getShort()), fields.remaining());
                if (id == number) {
                    return Optional.of(fields.slice(fields.position(), length).order(ByteOrder.LITTLE_ENDIAN));
                }
                fields.position(fields.position() + length);
            }
            return Optional.empty();
        }

        private static Optional<String> utf8(byte[] name) {
            try {
                return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString());
            } catch (CharacterCodingException e) {
                return Optional.empty();
            }
        }
    }

    /// @param isMarked whether the entry says that it is in UTF-8
    String path(Written written, boolean isMarked) {
        var path = written.surely().orElseGet(() -> old.apply(written.name));
        // Old programs write the folders of their own system.
        return !isMarked && path.indexOf('/') < 0 ? path.replace('\\', '/') : path;
    }
}
