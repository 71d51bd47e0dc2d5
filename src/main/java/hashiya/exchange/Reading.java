package hashiya.exchange;

import hashiya.exchange.ExchangeRefusal.Reason;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/// The reading of one file of another program, whatever its format.
public interface Reading {

    /// @throws Unreadable  if nothing of it can be taken
    /// @throws IOException if the file system does not let it be read
    IncomingWork read() throws IOException;

    /// What it comes to: where it fails, the reason for the analyst, and all of it in the log.
    static Exchanged of(Path file, Reading reading) {
        var log = LoggerFactory.getLogger(Reading.class);
        try {
            return reading.read();
        } catch (Unreadable e) {
            log.info("Not taken: {}", file, e);
            return new ExchangeRefusal(e.reason(), name(file), e.detail());
        } catch (IOException e) {
            log.warn("Cannot read {}", file, e);
            return new ExchangeRefusal(Reason.UNREADABLE, name(file), "");
        }
    }

    /// What a file is called, without its folder.
    static String name(Path file) {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
