package hashiya.importing;

import java.util.List;

/// Files that were read ahead together.
record Scouted(List<Taken> files) implements AutoCloseable {

    @Override
    public void close() {
        files.forEach(Taken::close);
    }
}
