package hashiya.paper;

import java.util.ArrayList;
import java.util.List;

/// One line of text, set: its clusters from left to right.
///
/// @param size in points
record SetLine(List<Placed> clusters, double size) {

    /// @param start of the letters in their paragraph, in UTF-16 units
    /// @param end   exclusive
    /// @param x     of the left edge, in points from that of the line
    record Placed(Cluster cluster, int start, int end, double x) { }

    SetLine {
        clusters = List.copyOf(clusters);
    }

    /// In points.
    double width() {
        return clusters.isEmpty() ? 0 : right(clusters.getLast());
    }

    /// What a range of the paragraph covers, as pairs of left and right, from left to right, none touching another.
    List<double[]> spans(int from, int to) {
        var spans = new ArrayList<double[]>();
        for (var each : clusters) {
            if (each.start() >= to || each.end() <= from || each.cluster().advance() == 0) {
                continue;
            }
            if (!spans.isEmpty() && each.x() - spans.getLast()[1] < 0.01) {
                spans.getLast()[1] = right(each);
            } else {
                spans.add(new double[] {each.x(), right(each)});
            }
        }
        return spans;
    }

    private double right(Placed each) {
        return each.x() + each.cluster().width(size);
    }
}
