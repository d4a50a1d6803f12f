package org.catamnesis.report.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.catamnesis.report.page.Box;
import org.catamnesis.report.page.Word;

/** Recognises the head of a table by its words. */
final class HeaderFinder {
    private static final int LONGEST_PHRASE = 6;
    private static final double LEAST_KNOWN = 0.5;

    private HeaderFinder() {}

    /** The header that begins at this line; it may go on in the next. */
    static Optional<Header> at(List<Line> lines, int index) {
        Line line = lines.get(index);
        if (!wordsOnly(line)) {
            return Optional.empty();
        }
        Optional<Header> single = header(line, 1);
        if (index + 1 < lines.size()) {
            Line next = lines.get(index + 1);
            boolean close = next.box().y() - line.box().bottom() < 0.9 * line.size();
            if (close && next.page() == line.page() && (wordsOnly(next) || timesBelow(line, next))) {
                Optional<Header> both = header(stacked(line, next), 2);
                if (both.isPresent()
                        && roles(both.get()) > single.map(HeaderFinder::roles).orElse(0)) {
                    return both;
                }
            }
        }
        return single;
    }

    private static int roles(Header header) {
        return (int) header.cells().stream()
                .filter(cell -> cell.role() != ColumnRole.OTHER)
                .count();
    }

    /** Below each date the time of day: {@code 0755}, {@code 08:10}. */
    private static boolean timesBelow(Line dates, Line line) {
        return dates.words().stream().filter(word -> Forms.isDate(word.text())).count() > 1
                && line.words().stream()
                        .allMatch(word ->
                                !Forms.isNumber(word.text()) || word.text().matches("(?:[01]\\d|2[0-3])[0-5]\\d"));
    }

    private static boolean wordsOnly(Line line) {
        return line.words().stream().noneMatch(word -> Forms.isNumber(word.text()) && !Forms.isDate(word.text()))
                || line.phrases().stream()
                        .allMatch(phrase -> Forms.isDate(phrase.text())
                                || phrase.words().stream().noneMatch(word -> Forms.isNumber(word.text())));
    }

    private static Optional<Header> header(Line line, int depth) {
        return header(match(line), line, depth);
    }

    private static Optional<Header> header(List<HeaderCell> cells, int depth) {
        int known = cells.stream()
                .filter(c -> c.role() != ColumnRole.OTHER || Forms.isDate(c.text()))
                .mapToInt(c -> c.text().length())
                .sum();
        int all = cells.stream().mapToInt(c -> c.text().length()).sum();
        return accepted(cells, known, all, depth);
    }

    private static Optional<Header> header(List<HeaderCell> cells, Line line, int depth) {
        int all = line.words().stream().mapToInt(word -> word.text().length()).sum();
        int known = cells.stream()
                .filter(cell -> cell.role() != ColumnRole.OTHER
                        || HeaderWords.role(cell.text()).isPresent()
                        || Forms.isDate(cell.text()))
                .mapToInt(cell -> cell.text().replace(" ", "").length())
                .sum();
        return accepted(cells, known, all, depth);
    }

    private static Optional<Header> accepted(List<HeaderCell> matched, int known, int all, int depth) {
        List<HeaderCell> cells = named(matched);
        Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
        cells.forEach(cell -> roles.add(cell.role()));
        boolean table = roles.contains(ColumnRole.VALUE)
                && (roles.contains(ColumnRole.UNIT)
                        || roles.contains(ColumnRole.RANGE)
                        || datesOnly(cells)
                        || roles.contains(ColumnRole.HIGH) && roles.contains(ColumnRole.LOW)
                        || cells.size() >= 2 && has(matched, ColumnRole.NAME));
        return table && known >= LEAST_KNOWN * all ? Optional.of(new Header(cells, depth)) : Optional.empty();
    }

    /** A header without a word for the names has their heading or nothing there. */
    private static List<HeaderCell> named(List<HeaderCell> matched) {
        List<HeaderCell> cells = new ArrayList<>(matched);
        cells.sort(Comparator.comparingDouble(cell -> cell.box().x()));
        if (cells.isEmpty()) {
            return cells;
        }
        cells = withValueColumn(cells);
        boolean named = has(cells, ColumnRole.NAME) || firstValueNames(cells);
        if (named || cells.isEmpty()) {
            return cells;
        }
        for (int i = 0; i < cells.size() && cells.get(i).role() != ColumnRole.VALUE; i++) {
            if (cells.get(i).role() == ColumnRole.CODE || nameless(cells.get(i))) {
                cells.set(
                        i,
                        new HeaderCell(
                                ColumnRole.NAME,
                                cells.get(i).text(),
                                cells.get(i).box()));
                return cells;
            }
        }
        if (cells.getFirst().role() == ColumnRole.VALUE
                && cells.getFirst().box().x() > 20) {
            Box value = cells.getFirst().box();
            cells.addFirst(new HeaderCell(ColumnRole.NAME, "", new Box(0, value.y(), value.x() - 1, value.height())));
        }
        return cells;
    }

    /** {@code Observation} means the test where another head means its value. */
    private static boolean firstValueNames(List<HeaderCell> cells) {
        List<HeaderCell> values = cells.stream()
                .filter(cell -> cell.role() == ColumnRole.VALUE && !Forms.isDate(cell.text()))
                .toList();
        boolean codesBefore = values.size() > 1
                && cells.subList(0, cells.indexOf(values.getFirst())).stream()
                        .allMatch(cell -> cell.role() == ColumnRole.CODE || cell.role() == ColumnRole.NUMBER);
        if (codesBefore) {
            HeaderCell first = values.getFirst();
            cells.set(cells.indexOf(first), new HeaderCell(ColumnRole.NAME, first.text(), first.box()));
        }
        return codesBefore;
    }

    /** Where the day of the sample stands over the values, or a word that is not known, there is no word for them. */
    private static List<HeaderCell> withValueColumn(List<HeaderCell> cells) {
        boolean named = has(cells, ColumnRole.NAME) || nameless(cells.getFirst());
        boolean open = !has(cells, ColumnRole.VALUE)
                && named
                && (has(cells, ColumnRole.UNIT) || has(cells, ColumnRole.RANGE) || datesOnly(cells));
        long days = cells.stream().filter(cell -> Forms.isDate(cell.text())).count();
        if (open && days == 1 && has(cells, ColumnRole.RANGE) && !has(cells, ColumnRole.UNIT)) {
            open = !Forms.isDate(cells.getLast().text());
        }
        List<HeaderCell> found = new ArrayList<>();
        for (HeaderCell cell : cells) {
            boolean dated = cell.role() == ColumnRole.OTHER && Forms.isDate(cell.text());
            ColumnRole role = dated ? open ? ColumnRole.VALUE : ColumnRole.PREVIOUS : cell.role();
            found.add(new HeaderCell(role, cell.text(), cell.box()));
        }
        List<HeaderCell> unknown = found.stream()
                .filter(cell -> cell.role() == ColumnRole.OTHER)
                .filter(cell -> HeaderWords.role(cell.text()).isEmpty())
                .toList();
        boolean oneWord = !has(found, ColumnRole.VALUE)
                && has(found, ColumnRole.NAME)
                && has(found, ColumnRole.RANGE)
                && unknown.size() == 1
                && unknown.getFirst().box().x() > found.getFirst().box().x();
        if (oneWord) {
            HeaderCell cell = unknown.getFirst();
            found.set(found.indexOf(cell), new HeaderCell(ColumnRole.VALUE, cell.text(), cell.box()));
        }
        return found;
    }

    /** {@code Date  13/07/26  10/08/26}: nothing but days behind a first word. */
    private static boolean datesOnly(List<HeaderCell> cells) {
        return cells.size() > 2
                && !Forms.isDate(cells.getFirst().text())
                && cells.stream().skip(1).allMatch(cell -> Forms.isDate(cell.text()));
    }

    /** A head at the left that is no word for names: {@code Date}, {@code Specimen}, {@code HEMOGRAMME}. */
    private static boolean nameless(HeaderCell cell) {
        return cell.role() == ColumnRole.OTHER || cell.role() == ColumnRole.SPECIMEN;
    }

    private static boolean has(List<HeaderCell> cells, ColumnRole role) {
        return cells.stream().anyMatch(cell -> cell.role() == role);
    }

    private static List<HeaderCell> match(Line line) {
        List<HeaderCell> cells = new ArrayList<>();
        List<Word> words = line.words();
        List<Word> unknown = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = longestPhrase(words, at);
            if (length == 0) {
                if (!unknown.isEmpty() && Line.gap(unknown.getLast(), words.get(at)) > 1) {
                    addUnknown(cells, unknown);
                }
                unknown.add(words.get(at));
                at++;
            } else {
                addUnknown(cells, unknown);
                List<Word> phrase = words.subList(at, at + length);
                String text = Line.text(phrase).replace('\t', ' ');
                cells.add(new HeaderCell(HeaderWords.role(text).orElseThrow(), text, Line.box(phrase)));
                at += length;
            }
        }
        addUnknown(cells, unknown);
        return bilingual(joined(cells));
    }

    /** {@code Service / Test}: a word that is known says what the phrase around it means. */
    private static List<HeaderCell> joined(List<HeaderCell> cells) {
        List<HeaderCell> joined = new ArrayList<>();
        for (HeaderCell cell : cells) {
            HeaderCell last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && unitOfNames(last, cell)) {
                joined.set(
                        joined.size() - 1,
                        new HeaderCell(last.role(), last.text(), last.box().with(cell.box())));
                continue;
            }
            boolean close = last != null
                    && unknown(last) != unknown(cell)
                    && (last.text() + "|" + cell.text()).matches(".*[/&]\\|.*|.*\\|[/&].*")
                    && cell.box().x() - last.box().right() < 0.5 * cell.box().height();
            if (close) {
                joined.removeLast();
                joined.add(new HeaderCell(
                        unknown(last) ? cell.role() : last.role(),
                        last.text() + " " + cell.text(),
                        last.box().with(cell.box())));
            } else {
                joined.add(cell);
            }
        }
        return joined;
    }

    /** {@code Test (units)}: the units stand behind the names, in brackets. */
    private static boolean unitOfNames(HeaderCell name, HeaderCell unit) {
        return name.role() == ColumnRole.NAME
                && unit.role() == ColumnRole.UNIT
                && unit.text().matches("[(（\\[].*[)）\\]]")
                && unit.box().x() - name.box().right() < 0.5 * unit.box().height();
    }

    private static boolean unknown(HeaderCell cell) {
        return cell.role() == ColumnRole.OTHER && HeaderWords.role(cell.text()).isEmpty() && !Forms.isDate(cell.text());
    }

    /** {@code Result 结果}: one head in two languages. */
    private static List<HeaderCell> bilingual(List<HeaderCell> cells) {
        List<HeaderCell> merged = new ArrayList<>();
        for (HeaderCell cell : cells) {
            HeaderCell last = merged.isEmpty() ? null : merged.getLast();
            boolean same = last != null
                    && last.role() == cell.role()
                    && cell.role() != ColumnRole.OTHER
                    && han(last.text()) != han(cell.text())
                    && cell.box().x() - last.box().right() < 1.2 * cell.box().height();
            if (same) {
                merged.removeLast();
                merged.add(new HeaderCell(
                        cell.role(), last.text() + " " + cell.text(), last.box().with(cell.box())));
            } else {
                merged.add(cell);
            }
        }
        return merged;
    }

    private static boolean han(String text) {
        return text.codePoints().anyMatch(Line::han);
    }

    private static void addUnknown(List<HeaderCell> cells, List<Word> unknown) {
        if (!unknown.isEmpty() && !WordList.plain(Line.text(unknown)).isEmpty()) {
            cells.add(new HeaderCell(ColumnRole.OTHER, Line.text(unknown), Line.box(unknown)));
        }
        unknown.clear();
    }

    private static int longestPhrase(List<Word> words, int at) {
        if (!HeaderWords.begins(words.get(at).text())) return 0;
        for (int length = Math.min(LONGEST_PHRASE, words.size() - at); length > 0; length--) {
            List<Word> phrase = words.subList(at, at + length);
            if (together(phrase) && HeaderWords.role(Line.text(phrase)).isPresent()) {
                return length;
            }
        }
        return 0;
    }

    /** Letters of one Chinese word may be spread over their column. */
    private static boolean together(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            boolean letters = words.get(i - 1).text().length() == 1
                    && Line.han(words.get(i - 1).text().codePointAt(0));
            if (Line.gap(words.get(i - 1), words.get(i)) > (letters ? 3 : 0.9 * Line.loose(words.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** Two lines of heads: what stands one above the other belongs together. */
    private static List<HeaderCell> stacked(Line upper, Line lower) {
        List<List<Word>> columns = new ArrayList<>();
        List<Line> phrases = new ArrayList<>(upper.phrases());
        phrases.addAll(lower.phrases());
        for (Line phrase : phrases) {
            columns.stream()
                    .filter(column -> Line.box(column).overlapX(phrase.box()) > 0)
                    .findFirst()
                    .ifPresentOrElse(
                            column -> column.addAll(phrase.words()),
                            () -> columns.add(new ArrayList<>(phrase.words())));
        }
        List<HeaderCell> cells = new ArrayList<>();
        for (List<Word> column : columns) {
            String text = Line.text(column).replace('\t', ' ');
            ColumnRole role = HeaderWords.role(text).orElseGet(() -> partly(column));
            cells.add(new HeaderCell(role, text, Line.box(column)));
        }
        return cells;
    }

    private static ColumnRole partly(List<Word> column) {
        return new Line(1, column)
                .words().stream()
                        .map(word -> HeaderWords.role(word.text()))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(ColumnRole.OTHER);
    }
}
