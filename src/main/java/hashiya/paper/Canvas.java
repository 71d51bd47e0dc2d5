package hashiya.paper;

/// What a page is drawn on. All measures in points from the upper left corner of the paper.
interface Canvas {

    /// What is drawn from here to [#end] belongs to a block of the document. Everything else is there for the eye
    /// alone.
    default void begin(int block) { }

    default void end() { }

    /// @param rgb `0xrrggbb`
    void fill(double x, double y, double width, double height, int rgb);

    /// @param x of the line's left edge
    void text(SetLine line, double x, double baseline, int rgb);
}
