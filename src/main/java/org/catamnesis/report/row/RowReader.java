package org.catamnesis.report.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.report.page.Page;

/** Finds the results of a document: rows of tables and lines that are results by themselves. */
public final class RowReader {
    private static final int HEAD_LINES = 12;
    private final List<Row> rows = new ArrayList<>();
    private Header carried;
    private boolean other;

    private RowReader() {}

    /** The rows in reading order, numbered from 1; empty when the document shows none. */
    public static List<Row> rows(List<Page> pages) {
        RowReader reader = new RowReader();
        List<List<Line>> lines = pages.stream().map(Lines::of).toList();
        reader.other = !lines.isEmpty() && titledOtherwise(lines.getFirst());
        lines.forEach(reader::read);
        return reader.numbered();
    }

    private List<Row> numbered() {
        long supported = rows.stream().filter(RowReader::supported).count();
        boolean sure = supported > 1
                || carried != null && (supported > 0 || rows.size() > 1)
                || rows.stream().anyMatch(r -> !r.unit().isEmpty() && !r.range().isEmpty());
        List<Row> numbered = new ArrayList<>();
        if (sure && !(other && carried == null)) {
            rows.forEach(row -> numbered.add(row.numbered(numbered.size() + 1)));
        }
        return numbered;
    }

    private static boolean titledOtherwise(List<Line> first) {
        return first.stream()
                .limit(HEAD_LINES)
                .flatMap(line -> line.phrases().stream())
                .anyMatch(phrase -> ReportWords.otherTitle(phrase.text()));
    }

    /** Percentages alone are printed on bills too. */
    private static boolean supported(Row row) {
        return !row.range().isEmpty() || !row.unit().isEmpty() && !row.unit().equals("%");
    }

    private void read(List<Line> lines) {
        List<Line> open = new ArrayList<>();
        boolean own = false;
        int at = 0;
        while (at < lines.size()) {
            Optional<Header> header = HeaderFinder.at(lines, at);
            if (header.isPresent()) {
                readUnder(open, own);
                open.clear();
                carried = header.get();
                own = true;
                at += header.get().depth();
            } else {
                open.add(lines.get(at));
                at++;
            }
        }
        readUnder(open, own);
    }

    private void readUnder(List<Line> lines, boolean own) {
        List<Row> found = carried == null ? List.of() : table(lines, own);
        rows.addAll(found.isEmpty() ? single(Counters.without(lines)) : found);
    }

    private static void onePatient(List<Line> lines, Columns columns) {
        long people = lines.stream()
                .map(line -> columns.words(line, ColumnRole.PERSON))
                .filter(words -> !words.isEmpty())
                .map(words -> WordList.plain(Line.text(words)))
                .filter(name -> name.codePoints().anyMatch(Character::isLetter))
                .distinct()
                .count();
        if (people > 1) {
            throw new ProblemException(Problem.SEVERAL_PATIENTS);
        }
    }

    private List<Row> table(List<Line> all, boolean own) {
        List<Line> lines = Counters.without(all);
        List<Row> found = new ArrayList<>();
        List<Header> panels = carried.panels();
        List<Line> phrases =
                lines.stream().flatMap(line -> line.phrases().stream()).toList();
        double left = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < panels.size(); i++) {
            double right = i + 1 < panels.size()
                    ? EdgeSearch.between(
                            panels.get(i).cells().getLast().box(),
                            panels.get(i + 1).cells().getFirst().box(),
                            phrases)
                    : Double.POSITIVE_INFINITY;
            Columns columns = Columns.of(panels.get(i), left, right, lines).guessed(lines);
            onePatient(lines, columns);
            for (Columns group : columns.groups()) {
                found.addAll(TableReader.rows(group, lines, !own));
            }
            left = right;
        }
        return found;
    }

    /** A result of several lines, none of which is one by itself. */
    private static Optional<BlockReader.Block> block(List<Line> lines, List<Optional<Row>> read, int index) {
        return BlockReader.at(lines, index)
                .filter(block ->
                        read.subList(index, index + block.depth()).stream().allMatch(Optional::isEmpty));
    }

    private static boolean heading(String text) {
        int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
        return text.codePoints().anyMatch(Character::isLetter)
                && (colon < 0 || colon == text.length() - 1 || !ReportWords.label(text.substring(0, colon)));
    }

    private static List<Row> single(List<Line> lines) {
        List<Row> found = new ArrayList<>();
        List<Double> edges = new ArrayList<>();
        List<Optional<Row>> read = new ArrayList<>();
        for (Line line : lines) {
            read.add(LineReader.read(line));
            read.getLast().flatMap(row -> LineReader.valueEdge(line, row)).ifPresent(edges::add);
        }
        boolean remarks = false;
        String heading = "";
        int taken = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String above = heading;
            boolean strict = remarks;
            Optional<Row> row = read.get(i)
                    .filter(result -> !strict
                            || !result.unit().isEmpty() && !result.range().isEmpty())
                    .map(result -> result.under(above))
                    .or(() -> LineReader.readWord(line, edges, above));
            if (row.isPresent()) {
                found.add(row.get());
                remarks = false;
                continue;
            }
            Optional<BlockReader.Block> block = i >= taken ? block(lines, read, i) : Optional.empty();
            if (block.isPresent()) {
                found.add(block.get().row());
                taken = i + block.get().depth();
            } else if (i < taken) {
                heading = above;
            } else if (!found.isEmpty()
                    && BlockReader.interval(line, found.getLast()).isPresent()) {
                found.add(BlockReader.interval(line, found.removeLast()).get());
            } else if (ReportWords.note(line.text())) {
                remarks = true;
            } else if (line.phrases().size() == 1 && line.words().size() < 8 && heading(line.text())) {
                heading = line.text();
            } else {
                found.addAll(SentenceReader.rows(line, heading));
            }
        }
        return found;
    }
}
