package org.catamnesis.report.row;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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

    /**
     * The same columns once for each group of value, unit and interval, where a name has more than one:
     * {@code Test | Result | Unit | Range | Result | Unit | Range}.
     */
    List<Columns> groups() {
        List<Integer> values = of(ColumnRole.VALUE);
        boolean dated = values.stream().anyMatch(i -> Forms.isDate(heads.get(i).text()));
        boolean repeated = values.size() > 1
                && !dated
                && of(ColumnRole.UNIT).size() == values.size()
                && values.stream().allMatch(i -> i + 1 < heads.size() && measured(heads.get(i + 1)));
        if (!repeated) {
            return List.of(this);
        }
        List<Columns> groups = new ArrayList<>();
        for (int k = 0; k < values.size(); k++) {
            int from = values.get(k);
            int to = k + 1 < values.size() ? values.get(k + 1) : heads.size();
            List<HeaderCell> own = new ArrayList<>();
            for (int i = 0; i < heads.size(); i++) {
                HeaderCell head = heads.get(i);
                boolean other = i >= values.getFirst() && (i < from || i >= to);
                own.add(other ? new HeaderCell(ColumnRole.OTHER, head.text(), head.box()) : head);
            }
            groups.add(new Columns(own, edges));
        }
        return groups;
    }

    /** A column whose head is no known word shows by its cells that it holds intervals or units. */
    Columns guessed(List<Line> lines) {
        List<HeaderCell> known = new ArrayList<>(heads);
        for (int i = 0; i < heads.size(); i++) {
            HeaderCell head = heads.get(i);
            if (head.role() != ColumnRole.OTHER || HeaderWords.role(head.text()).isPresent()) {
                continue;
            }
            int column = i;
            List<String> cells = lines.stream()
                    .map(line -> words(line, column))
                    .filter(words -> !words.isEmpty())
                    .map(words -> Line.text(words).replace('\t', ' '))
                    .toList();
            if (of(ColumnRole.RANGE).isEmpty() && mostly(cells, Forms::isTwoEnded)) {
                known.set(i, new HeaderCell(ColumnRole.RANGE, head.text(), head.box()));
            } else if (of(ColumnRole.UNIT).isEmpty() && mostly(cells, Forms::isStrongUnit)) {
                known.set(i, new HeaderCell(ColumnRole.UNIT, head.text(), head.box()));
            }
        }
        return new Columns(known, edges);
    }

    private static boolean mostly(List<String> cells, Predicate<String> form) {
        return cells.size() > 1 && cells.stream().filter(form).count() > 0.6 * cells.size();
    }

    private static boolean measured(HeaderCell head) {
        return head.role() == ColumnRole.UNIT || head.role() == ColumnRole.RANGE || head.role() == ColumnRole.FLAG;
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
