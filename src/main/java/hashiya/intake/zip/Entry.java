package hashiya.intake.zip;

/// One file of an archive, as its directory lists it. No number here is to be trusted.
///
/// @param path   as written there, with `/` between folders
/// @param method 0 for stored, 8 for deflated; nothing else is read
/// @param packed in bytes
/// @param size   in bytes, unpacked
/// @param at     where its header begins
public record Entry(String path, boolean isEncrypted, int method, long packed, long size, long crc, long at) {

    public boolean isFolder() {
        return path.endsWith("/");
    }

    /// Without its folders.
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// The folder, with its `/`; empty at the top.
    public String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    public boolean isPackedInAnUnknownWay() {
        return method != 0 && method != 8;
    }
}
