package hashiya.export;

import hashiya.export.Sense.Block;
import hashiya.export.VaultLinks.OfPage;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

/// Which blocks of an edited note say what blocks of the written one said, wherever they stand now; and of the others,
/// which lines are the same.
final class BlockMatch {

    private final WrittenNote written;
    private final List<Block> before;
    private final List<Block> now;
    /// For each block of the edited note the number of the written one that it is, or -1.
    private final int[] blocks;
    /// For each line of the edited note's other blocks the number of the written one that it is, or -1.
    private final int[] lines;
    private final StringBuilder out = new StringBuilder();
    private String open = "";

    private BlockMatch(WrittenNote written, List<String> edited, OfPage links) {
        this.written = written;
        before = Sense.blocks(written.lines().stream().map(NoteLine::written).toList(), links::was);
        now = Sense.blocks(edited, links::is);
        blocks = blocks();
        lines = new int[edited.size()];
        Arrays.fill(lines, -1);
        lines(edited);
    }

    static BlockMatch of(WrittenNote written, List<String> edited, OfPage links) {
        return new BlockMatch(written, edited, links);
    }

    private int[] blocks() {
        var said = before.stream().map(Block::sense).toList();
        var says = now.stream().map(Block::sense).toList();
        var partners = LineMatch.of(said, says);
        moved(said, says, partners);
        for (var at = 0; at < partners.length; at++) {
            // Spaces at the ends of lines that are gone were cut off by a program; those that came were typed.
            if (partners[at] >= 0 && now.get(at).breaks() > before.get(partners[at]).breaks()) {
                partners[at] = -1;
            }
        }
        return partners;
    }

    /// What is left over on both sides and the same has gone to another place.
    static void moved(List<String> before, List<String> now, int[] partners) {
        var left = new HashMap<String, Deque<Integer>>();
        var known = Arrays.stream(partners).boxed().collect(Collectors.toSet());
        for (var at = 0; at < before.size(); at++) {
            if (!known.contains(at)) {
                left.computeIfAbsent(before.get(at), _ -> new ArrayDeque<>()).add(at);
            }
        }
        for (var at = 0; at < partners.length; at++) {
            var places = partners[at] < 0 ? left.get(now.get(at)) : null;
            if (places != null && !places.isEmpty()) {
                partners[at] = places.removeFirst();
            }
        }
    }

    /// The lines of blocks that are not what they were, each run of them beside those that stood in its place.
    private void lines(List<String> edited) {
        var taken = Arrays.stream(blocks).boxed().collect(Collectors.toSet());
        for (var at = 0; at < now.size(); ) {
            var to = at;
            while (to < now.size() && blocks[to] < 0) {
                to++;
            }
            if (to > at) {
                var from = at == 0 ? 0 : blocks[at - 1] + 1;
                var end = from;
                while (end < before.size() && !taken.contains(end)) {
                    end++;
                }
                lines(edited, now.get(at).from(), now.get(to - 1).to(), from, end);
            }
            at = to + 1;
        }
    }

    private void lines(List<String> edited, int from, int to, int firstBlock, int endBlock) {
        if (firstBlock == endBlock) {
            return;
        }
        var start = before.get(firstBlock).from();
        var old = written.lines().subList(start, before.get(endBlock - 1).to()).stream().map(NoteLine::written)
                .toList();
        var fresh = edited.subList(from, to);
        var partners = LineMatch.of(old.stream().map(String::stripTrailing).toList(),
                fresh.stream().map(String::stripTrailing).toList());
        for (var at = 0; at < partners.length; at++) {
            var isBreak = partners[at] >= 0 && fresh.get(at).endsWith("  ") && !old.get(partners[at]).endsWith("  ");
            lines[from + at] = partners[at] < 0 || isBreak ? -1 : start + partners[at];
        }
    }

    /// For each line of the edited note whether it is none of the written one's.
    boolean[] fresh() {
        var fresh = new boolean[lines.length];
        for (var at = 0; at < now.size(); at++) {
            for (var line = now.get(at).from(); line < now.get(at).to(); line++) {
                fresh[line] = blocks[at] < 0 && lines[line] < 0;
            }
        }
        return fresh;
    }

    /// The edited note in its own letters.
    ///
    /// @param edited its lines, with those that are new turned back
    String own(List<String> edited) {
        for (var at = 0; at < now.size(); at++) {
            var block = now.get(at);
            if (blocks[at] >= 0) {
                var own = before.get(blocks[at]);
                own(own.from(), own.to());
                var isNext = at + 1 < now.size() && blocks[at + 1] == blocks[at] + 1;
                if (!isNext && at + 1 < now.size() && edited.get(block.to() - 1).isBlank()
                        && !written.lines().get(own.to() - 1).written().isBlank()) {
                    add("\n");
                }
            } else {
                for (var line = block.from(); line < block.to(); line++) {
                    if (lines[line] < 0) {
                        add(edited.get(line) + "\n");
                    } else {
                        own(lines[line], lines[line] + 1);
                    }
                }
            }
        }
        var isWhole = blocks[now.size() - 1] == before.size() - 1;
        return written.before() + (isWhole ? out : out.toString().replaceFirst("(?:[ \t]*(?:\r\n|\r|\n))+\\z", ""))
                + written.after();
    }

    private void own(int from, int to) {
        for (var line : written.lines().subList(from, to)) {
            if (line.own().isEmpty()) {
                open = line.written();
            } else {
                add(line.own());
            }
        }
    }

    private void add(String letters) {
        if (!letters.isEmpty() && !out.isEmpty() && out.charAt(out.length() - 1) != '\n'
                && out.charAt(out.length() - 1) != '\r') {
            out.append('\n');
        }
        // What was left open at the end of the note would take in what is behind it now.
        if (!open.isEmpty() && !letters.isBlank()) {
            out.append(open).append('\n');
            open = "";
        }
        out.append(letters);
    }
}
