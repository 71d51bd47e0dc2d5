package hashiya.ui.tags;

/// How many highlights carry a tag.
///
/// @param here  in the open article
/// @param total in the workspace
record Uses(int here, int total) {

    static final Uses NONE = new Uses(0, 0);
}
