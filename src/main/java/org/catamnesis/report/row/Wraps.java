package org.catamnesis.report.row;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.report.page.Word;

/** Joins the lines of a table that belong to one row: wrapped names, values below or between the lines of their name. */
final class Wraps {
    private static final double TIGHT = 0.8;

    private Wraps() {}

    static List<TableLine> joined(List<TableLine> lines) {
        double pitch = pitch(lines);
        List<TableLine> out = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            TableLine line = lines.get(i);
            TableLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            TableLine after = i + 2 < lines.size() ? lines.get(i + 2) : null;
            if (name(line) && methodText(line.name()) && next != null && next.valueOnly() && close(line, next, 1.9)) {
                belowMethod(line, next, out);
                i += 2;
            } else if (name(line)
                    && next != null
                    && next.valueOnly()
                    && next.value().isPresent()
                    && close(line, next, 1.9)) {
                List<Word> words = new ArrayList<>(line.names());
                boolean between = after != null && name(after) && close(next, after, 0.9) && close(line, next, 0.9);
                if (between) {
                    words.addAll(after.names());
                }
                out.add(next.named(words));
                i += between ? 3 : 2;
            } else if (full(line) && next != null && continues(line, next, pitch)) {
                List<Word> words = new ArrayList<>(line.names());
                words.addAll(next.names());
                out.add(line.named(words));
                i += 2;
            } else if (name(line) && next != null && full(next) && leads(line, next, pitch)) {
                List<Word> words = new ArrayList<>(line.names());
                words.addAll(next.names());
                out.add(next.named(words));
                i += 2;
            } else {
                out.add(line);
                i++;
            }
        }
        return out;
    }

    /** A value below the method is that of the name above; below a whole row it is the same result in a second unit. */
    private static void belowMethod(TableLine method, TableLine value, List<TableLine> out) {
        if (out.isEmpty() || !close(out.getLast(), method, 1.9)) {
            out.add(value.named(method.names()));
        } else if (out.getLast().nameOnly()) {
            out.add(value.named(out.removeLast().names()));
        }
    }

    private static boolean name(TableLine line) {
        return line.nameOnly()
                && !line.prose()
                && !ReportWords.note(line.name())
                && !line.name().matches(".*[:：]\\s*[<>≤≥]?\\s*\\d.*")
                && (Character.isLowerCase(line.name().codePointAt(0)) || !ReportWords.label(line.name()));
    }

    private static boolean full(TableLine line) {
        return !line.names().isEmpty() && line.value().isPresent() && !line.prose();
    }

    private static boolean close(TableLine upper, TableLine lower, double sizes) {
        return step(upper, lower)
                < sizes * Math.max(upper.line().size(), lower.line().size());
    }

    private static double step(TableLine upper, TableLine lower) {
        return lower.line().box().bottom() - upper.line().box().bottom();
    }

    /** The least distance between two rows that have both name and value. */
    private static double pitch(List<TableLine> lines) {
        double adjacent = Double.MAX_VALUE;
        double any = Double.MAX_VALUE;
        TableLine last = null;
        for (int i = 0; i < lines.size(); i++) {
            if (!full(lines.get(i))) {
                continue;
            }
            if (last != null && last.line().page() == lines.get(i).line().page()) {
                any = Math.min(any, step(last, lines.get(i)));
                adjacent = i > 0 && lines.get(i - 1) == last ? Math.min(adjacent, any) : adjacent;
            }
            last = lines.get(i);
        }
        return adjacent < Double.MAX_VALUE ? adjacent : any;
    }

    private static boolean continues(TableLine row, TableLine next, double pitch) {
        return name(next) && sameHand(row, next) && tight(row, next, pitch) && !methodText(next.name());
    }

    private static boolean leads(TableLine first, TableLine row, double pitch) {
        boolean goesOn = row.name().matches("[\\p{Ll}(（].*");
        return sameHand(first, row) && (goesOn && close(first, row, 1.6) || tight(first, row, pitch));
    }

    private static boolean tight(TableLine upper, TableLine lower, double pitch) {
        return pitch < Double.MAX_VALUE && step(upper, lower) < TIGHT * pitch && close(upper, lower, 1.5);
    }

    /** A name goes on in letters of the same size and weight, at the same edge. */
    private static boolean sameHand(TableLine a, TableLine b) {
        Word left = a.names().getFirst();
        Word right = b.names().getFirst();
        return left.bold() == right.bold()
                && Math.abs(left.size() - right.size()) < (left.confidence() < 1 ? 0.3 : 0.06) * left.size()
                && right.box().x() - left.box().x() < 15
                && left.box().x() - right.box().x() < 4;
    }

    static boolean methodText(String text) {
        return text.matches("[(（\\[].*[)）\\]]")
                || ReportWords.method(text)
                || text.toLowerCase(java.util.Locale.ROOT).startsWith("method");
    }
}
