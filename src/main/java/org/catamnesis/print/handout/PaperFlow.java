package org.catamnesis.print.handout;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.patient.PatientToken;
import org.catamnesis.plot.Box;
import org.catamnesis.plot.Ink;
import org.catamnesis.plot.Lettering;
import org.catamnesis.plot.Stroke;
import org.catamnesis.plot.Surface;
import org.catamnesis.print.PaperSize;
import org.catamnesis.print.Wrapping;

/** What stands on a paper, from top to bottom, in strips as narrow as one line. */
final class PaperFlow {
    /** Cells of a table; {@code share} of the width each, which add up to 1. */
    record Column(double share) {}

    private static final double APART = 8;
    private static final double BULLET = 12;
    private static final double BESIDE = 20;
    private static final double CODE = 92;
    private static final double FRAME = 6;
    private final PaperType type;
    private final double width;
    private final List<Strip> strips = new ArrayList<>();

    PaperFlow(PaperSize size) {
        this(size, size.column());
    }

    private PaperFlow(PaperSize size, double width) {
        type = new PaperType(size);
        this.width = width;
    }

    /** Half as wide, for {@link #beside}. */
    PaperFlow half() {
        return new PaperFlow(type.size(), (width - BESIDE) / 2);
    }

    /** Two halves next to each other, never cut. */
    void beside(PaperFlow left, PaperFlow right) {
        double high = Math.max(left.height(), right.height());
        List<String> said = new ArrayList<>();
        left.strips.forEach(strip -> said.addAll(strip.said()));
        right.strips.forEach(strip -> said.addAll(strip.said()));
        strips.add(new Strip(high, false, said, (surface, x, y) -> {
            left.draw(surface, x, y);
            right.draw(surface, x + left.width + BESIDE, y);
        }));
    }

    private double height() {
        return strips.stream().mapToDouble(Strip::height).sum();
    }

    private void draw(Surface surface, double x, double y) {
        double next = y;
        for (Strip strip : strips) {
            strip.painter().draw(surface, x, next);
            next += strip.height();
        }
    }

    PaperType type() {
        return type;
    }

    List<Strip> strips() {
        return List.copyOf(strips);
    }

    boolean narrow() {
        return type.size() == PaperSize.SLIP;
    }

    void gap(double height) {
        strips.add(Strip.empty(height));
    }

    void title(String text) {
        lines(text, type.title(), 0, width, true);
    }

    void heading(String text) {
        gap(narrow() ? 7 : 8);
        lines(text, type.heading(), 0, width, true);
        double below = 3;
        strips.add(new Strip(
                below + 2,
                true,
                List.of(),
                (surface, x, y) -> surface.line(x, y, x + width, y, Stroke.solid(type.line(), 0.8))));
    }

    void text(String text) {
        lines(text, type.text(), 0, width, false);
    }

    void strong(String text) {
        lines(text, type.text().strong(), 0, width, false);
    }

    void small(String text) {
        lines(text, type.small(), 0, width, false);
    }

    /** A line that begins with a dot. */
    void bullet(String text) {
        Lettering letters = type.text();
        double high = PaperType.leading(letters);
        List<String> lines = Wrapping.lines(text, letters, width - BULLET);
        for (int i = 0; i < lines.size(); i++) {
            boolean first = i == 0;
            String line = lines.get(i);
            strips.add(new Strip(high, i + 1 < lines.size(), List.of(line), (surface, x, y) -> {
                if (first) surface.disc(x + 4, y + high * 0.52, 1.7, letters.ink());
                surface.text(line, x + BULLET, y + high * 0.74, letters);
            }));
        }
    }

    /** What it is and what it says; side by side on a page, one below the other on a slip. */
    void pair(String label, String value) {
        if (narrow() || width < type.size().column()) {
            Lettering letters = type.text();
            if (letters.width(label + "  ") + letters.strong().width(value) <= width) {
                labelled(label + "  ", value);
                return;
            }
            lines(label, letters, 0, width, true);
            lines(value, type.text().strong(), 0, width, false);
            gap(2);
            return;
        }
        row(List.of(new Column(0.24), new Column(0.76)), List.of(label, value), false);
    }

    private void labelled(String label, String value) {
        Lettering letters = type.text();
        double high = PaperType.leading(letters);
        strips.add(new Strip(high, false, List.of(label + value), (surface, x, y) -> {
            surface.text(label, x, y + high * 0.74, letters);
            surface.text(value, x + letters.width(label), y + high * 0.74, letters.strong());
        }));
    }

    /** A name with what belongs to it below, kept together. */
    void entry(String name, String text) {
        lines(name, type.text().strong(), 0, width, true);
        lines(text, type.text(), 6, width - 6, false);
        gap(3);
    }

    /** One row of a table, its first cell strong where {@code strong}; kept together as far as a page is long. */
    void row(List<Column> columns, List<String> cells, boolean strong) {
        Lettering letters = type.text();
        double high = PaperType.leading(letters);
        List<List<String>> wrapped = new ArrayList<>();
        int most = 1;
        for (int i = 0; i < columns.size(); i++) {
            Lettering own = strong && i == 0 ? letters.strong() : letters;
            double room = columns.get(i).share() * width - (i + 1 < columns.size() ? APART : 0);
            wrapped.add(Wrapping.lines(cells.get(i), own, room));
            most = Math.max(most, wrapped.getLast().size());
        }
        for (int line = 0; line < most; line++) {
            List<String> said = new ArrayList<>();
            List<Strip.Painter> painters = new ArrayList<>();
            double left = 0;
            for (int i = 0; i < columns.size(); i++) {
                if (line < wrapped.get(i).size()) {
                    String text = wrapped.get(i).get(line);
                    double from = left;
                    Lettering own = strong && i == 0 ? letters.strong() : letters;
                    said.add(text);
                    painters.add((surface, x, y) -> surface.text(text, x + from, y + high * 0.74, own));
                }
                left += columns.get(i).share() * width;
            }
            strips.add(new Strip(
                    high,
                    line + 1 < most,
                    List.of(String.join("  ", said)),
                    (surface, x, y) -> painters.forEach(painter -> painter.draw(surface, x, y))));
        }
    }

    /** The names of columns, small. */
    void columnHeads(List<Column> columns, List<String> names) {
        Lettering letters = type.small();
        double high = PaperType.leading(letters) + 2;
        strips.add(new Strip(high, true, List.of(String.join("  ", names)), (surface, x, y) -> {
            double left = x;
            for (int i = 0; i < columns.size(); i++) {
                double room = columns.get(i).share() * width - APART;
                surface.text(letters.fitted(names.get(i), room), left, y + high * 0.7, letters);
                left += columns.get(i).share() * width;
            }
        }));
    }

    void rule() {
        strips.add(new Strip(
                6,
                false,
                List.of(),
                (surface, x, y) -> surface.line(x, y + 3, x + width, y + 3, Stroke.solid(type.line(), 0.6))));
    }

    /** What must not be overlooked, in a frame of its own. */
    void framed(String heading, List<String> sentences) {
        Lettering head = type.heading();
        Lettering letters = type.text();
        double room = width - 2 * (FRAME + 4);
        List<String> heads = Wrapping.lines(heading, head, room);
        List<String> body = sentences.stream()
                .flatMap(sentence -> Wrapping.lines(sentence, letters, room).stream())
                .toList();
        double headHigh = PaperType.leading(head);
        double high = PaperType.leading(letters);
        double height = 2 * FRAME + heads.size() * headHigh + body.size() * high;
        List<String> said = new ArrayList<>(heads);
        said.addAll(body);
        gap(5);
        strips.add(new Strip(height + 2, false, said, (surface, x, y) -> {
            frame(surface, new Box(x + 0.8, y + 0.8, width - 1.6, height));
            double baseline = y + FRAME + headHigh * 0.74;
            for (String line : heads) {
                surface.text(line, x + FRAME + 4, baseline, head);
                baseline += headHigh;
            }
            baseline += (high - headHigh) * 0.74;
            for (String line : body) {
                surface.text(line, x + FRAME + 4, baseline, letters);
                baseline += high;
            }
        }));
    }

    private static void frame(Surface surface, Box box) {
        Ink ink = Ink.of(0x000000);
        surface.polyline(
                new double[] {box.x(), box.right(), box.right(), box.x(), box.x()},
                new double[] {box.y(), box.y(), box.bottom(), box.bottom(), box.y()},
                Stroke.solid(ink, 1.4));
    }

    /** Empty boxes to be ticked, each with words behind it, in a row with room left to write. */
    void boxes(List<String> words) {
        Lettering letters = type.small();
        double high = PaperType.leading(letters) + 4;
        double side = 9;
        double room = width / (words.size() + 1);
        strips.add(new Strip(high, false, List.of(String.join("  ", words)), (surface, x, y) -> {
            for (int i = 0; i < words.size(); i++) {
                double left = x + i * room;
                frame(surface, new Box(left + 1, y + (high - side) / 2, side, side));
                String fitted = letters.fitted(words.get(i), room - side - 10);
                surface.text(fitted, left + side + 6, y + high * 0.7, letters);
            }
        }));
    }

    /** What another flow of the same width says, on one page. */
    void together(PaperFlow other) {
        for (int i = 0; i < other.strips.size(); i++) {
            Strip strip = other.strips.get(i);
            strips.add(i + 1 < other.strips.size() ? strip.keptWithNext() : strip);
        }
    }

    /** The code as a picture with its letters below; null stands for one that is made when the paper is printed. */
    void code(PatientToken token, String caption, String later) {
        Lettering letters = type.small();
        List<String> words = new ArrayList<>(Wrapping.lines(token == null ? later : caption, letters, width));
        if (token != null) words.addAll(Wrapping.lines(token.spoken(), letters, width));
        double high = PaperType.leading(letters);
        gap(6);
        strips.add(new Strip(CODE + words.size() * high, false, words, (surface, x, y) -> {
            square(token, surface, x + (width - CODE) / 2, y);
            double baseline = y + CODE + high * 0.74;
            for (String line : words) {
                surface.text(line, x, baseline, letters);
                baseline += high;
            }
        }));
    }

    /** A patient's code in the upper right corner, beside what the other flow says. */
    void headed(PaperFlow said, PatientToken token) {
        double high = Math.max(said.height(), CODE - 6);
        List<String> words =
                said.strips.stream().flatMap(strip -> strip.said().stream()).toList();
        strips.add(new Strip(high, false, words, (surface, x, y) -> {
            said.draw(surface, x, y);
            square(token, surface, x + width - CODE + 10, y - 10);
        }));
    }

    /** As wide as a page leaves beside a code. */
    PaperFlow besideCode() {
        return new PaperFlow(type.size(), width - CODE - 6);
    }

    private void square(PatientToken token, Surface surface, double left, double top) {
        if (token != null) {
            QrMatrix.of(token.text()).draw(surface, left, top, CODE);
            return;
        }
        double in = 12;
        double side = CODE - 2 * in;
        surface.polyline(
                new double[] {left + in, left + in + side, left + in + side, left + in, left + in},
                new double[] {top + in, top + in, top + in + side, top + in + side, top + in},
                Stroke.dashed(type.line(), 1));
    }

    private void lines(String text, Lettering letters, double left, double room, boolean withNext) {
        double high = PaperType.leading(letters);
        List<String> lines = Wrapping.lines(text, letters, room);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            // The first two and the last two lines of a paragraph stay together.
            boolean bound = i == 0 && lines.size() > 1 || i == lines.size() - 2;
            strips.add(new Strip(
                    high,
                    withNext || bound,
                    List.of(line),
                    (surface, x, y) -> surface.text(line, x + left, y + high * 0.74, letters)));
        }
    }
}
