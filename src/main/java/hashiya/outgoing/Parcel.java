package hashiya.outgoing;

import hashiya.exchange.Caveat;
import hashiya.export.Draft;
import hashiya.export.ExportFolder;
import hashiya.export.ExportedFile;
import hashiya.export.ExportedSheet;
import hashiya.export.Forecast;
import hashiya.export.Written;
import hashiya.outgoing.Shape.Single;
import hashiya.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// An export that is finished and has not left yet: it lies beside its place, can be looked at, and is put there as a
/// whole.
public final class Parcel implements AutoCloseable {

    private final Order order;
    private final Path place;
    private final Draft draft;
    private final List<Caveat> caveats = new ArrayList<>();

    private Parcel(Order order, Path place) {
        this.order = order;
        this.place = place;
        draft = Draft.near(place);
    }

    /// Makes all files; at their place nothing is changed.
    ///
    /// @param place    the folder, or the file
    /// @param progress stops the work when it was cancelled; then nothing is left behind
    /// @throws hashiya.export.ExportException if they cannot be written beside it
    public static Parcel pack(Material material, Order order, Path place, Progress progress) {
        var parcel = new Parcel(order, place);
        try {
            order.write(material, parcel.recipient(), progress);
            return parcel;
        } catch (RuntimeException | Error e) {
            parcel.close();
            throw e;
        }
    }

    public Order order() {
        return order;
    }

    public Path place() {
        return place;
    }

    /// What is called otherwise there, or could not be written as it is.
    public List<Caveat> caveats() {
        return List.copyOf(caveats);
    }

    /// The files in the order in which they were written; a single one by whatever name.
    public List<Draft.Item> items() {
        return draft.items();
    }

    /// What [#deliver] would do. A single file is called by its own name.
    public Forecast forecast() {
        if (!(order.format().shape() instanceof Single single)) {
            return ExportFolder.forecast(place, draft.files(), order.isWhole());
        }
        var name = List.of(place.getFileName().toString());
        List<String> none = List.of();
        return !Files.exists(place) ? new Forecast(name, none, none, none, none)
                : !Files.isRegularFile(place) || !single.isOurs().test(place)
                        ? new Forecast(none, none, none, none, name)
                : isThere() ? new Forecast(none, none, name, none, none)
                : new Forecast(none, name, none, none, none);
    }

    /// Puts everything into its place, all of it or none.
    ///
    /// @param progress counts files, and stops the work when it was cancelled; what was there is then as it was
    /// @throws hashiya.export.ExportException if it cannot be; what was there is then as it was
    public Written deliver(Progress progress) {
        if (order.format().shape() instanceof Single) {
            var forecast = forecast();
            var written = forecast.written(place.toAbsolutePath().normalize().getParent());
            ExportedSheet.write(place, bytes());
            return written;
        }
        var files = draft.files();
        return order.isWhole() ? ExportFolder.renew(place, files, done -> progress.at(done, files.size()))
                : ExportFolder.write(place, files, done -> progress.at(done, files.size()));
    }

    @Override
    public void close() {
        draft.close();
    }

    private Recipient recipient() {
        return new Recipient() {
            @Override
            public void take(ExportedFile file, String words) {
                draft.add(file, words);
            }

            @Override
            public void tell(List<Caveat> more) {
                caveats.addAll(more);
            }
        };
    }

    private byte[] bytes() {
        return draft.items().getFirst().file().bytes();
    }

    private boolean isThere() {
        try {
            return Arrays.equals(Files.readAllBytes(place), bytes());
        } catch (IOException e) {
            return false;
        }
    }
}
