package org.catamnesis.report.row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.catamnesis.report.page.Word;

/**
 * The columns of a table between its left and right end. Edges lie where the fewest words of its lines cross them,
 * because heads and cells are aligned in different ways.
 *
 * @param edges one more than heads; the first and last are the ends of the table
 */
record Columns(List<HeaderCell> heads, List<Double> edges) {

    static Columns of(Header header, double left, double right, List<Line> lines) {
        List<Line> phrases = lines.stream()
                .map(line -> line.between(left, right))
                .filter(words -> words.stream().anyMatch(word -> Forms.isNumber(word.text())))
                .flatMap(words -> new Line(1, words).phrases(0.45).stream())
                .filter(phrase -> !prose(phrase, header))
                .toList();
        List<Double> edges = new ArrayList<>();
        edges.add(left);
        List<HeaderCell> heads = header.cells();
        for (int i = 1; i < heads.size(); i++) {
            edges.add(EdgeSearch.between(heads.get(i - 1).box(), heads.get(i).box(), phrases));
        }
        edges.add(right);
        return new Columns(heads, edges);
    }

    /** A sentence below the heads says nothing about where the columns end. */
    private static boolean prose(Line phrase, Header header) {
        long under = header.cells().stream()
                .filter(head -> head.box().overlapX(phrase.box()) > 0)
                .count();
        return under > 1 && phrase.words().size() > 3;
    }

    double left() {
        return edges.getFirst();
    }

    double right() {
        return edges.getLast();
    }

    /** The words of a line in this table that stand in columns of this role. */
    List<Word> words(Line line, ColumnRole role) {
        List<Word> found = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i).role() == role) {
                found.addAll(line.between(edges.get(i), edges.get(i + 1)));
            }
        }
        return found;
    }

    /** The columns of this role, as indexes. */
    List<Integer> of(ColumnRole role) {
        return java.util.stream.IntStream.range(0, heads.size())
                .filter(i -> heads.get(i).role() == role)
                .boxed()
                .collect(Collectors.toList());
    }

    List<Word> words(Line line, int column) {
        return line.between(edges.get(column), edges.get(column + 1));
    }
}
