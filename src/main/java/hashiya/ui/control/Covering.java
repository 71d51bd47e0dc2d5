package hashiya.ui.control;

/// A view that can fill the window, until it is put away.
public interface Covering extends AutoCloseable {

    /// Brings the keyboard to it.
    void focus();

    /// Stops following.
    @Override
    void close();
}
