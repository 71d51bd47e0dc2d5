package hashiya.paper;

/// The kinds of files that pages go out as.
public enum PageFormat {
    /// One file with all pages.
    PDF,
    /// A picture for each page.
    PNG
}
