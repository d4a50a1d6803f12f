package org.catamnesis.followup;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.AnalyteGroup;
import org.catamnesis.lab.Flag;
import org.catamnesis.lab.LabResult;

/** Results as a table: what was measured down, when across, the newest first. */
public record Flowsheet(List<LocalDateTime> moments, List<Line> lines) {

    /**
     * What was measured.
     *
     * @param analyte null when the printed name is not mapped
     * @param group null when there is no analyte
     * @param name as printed on the newest report
     * @param cells by the index of their moment, the newest first
     */
    public record Line(Analyte analyte, AnalyteGroup group, String name, Map<Integer, Cell> cells) {
        public Optional<Cell> at(int moment) {
            return Optional.ofNullable(cells.get(moment));
        }

        /** The newest result. */
        public LabResult newest() {
            return cells.values().iterator().next().result();
        }

        public boolean abnormal() {
            return cells.values().stream().anyMatch(Cell::abnormal);
        }

        /** Whether its name, code or one of its other names has this text in it; case does not count. */
        public boolean matches(String typed) {
            String wanted = typed.strip().toLowerCase(Locale.ROOT);
            return has(name, wanted)
                    || (analyte != null
                            && (has(analyte.code(), wanted)
                                    || has(analyte.chinese(), wanted)
                                    || has(analyte.english(), wanted)
                                    || analyte.aliases().stream().anyMatch(alias -> has(alias, wanted))));
        }

        private static boolean has(String text, String wanted) {
            return text.toLowerCase(Locale.ROOT).contains(wanted);
        }
    }

    /** The results of one line at one moment, mostly one; {@code flag} is null when nothing decides it. */
    public record Cell(List<LabResult> results, Flag flag) {
        /** The one that was entered last. */
        public LabResult result() {
            return results.getLast();
        }

        public boolean abnormal() {
            return flag != null && flag.abnormal();
        }
    }

    public Flowsheet {
        moments = List.copyOf(moments);
        lines = List.copyOf(lines);
    }

    /** Every result of a chart: by group and analyte as the catalogue orders them, what is not mapped last, by name. */
    public static Flowsheet of(ResultGrades grades) {
        List<LabResult> results = grades.chart().results();
        List<LocalDateTime> moments = results.stream()
                .map(result -> result.sampling().collectedAt())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        Map<LocalDateTime, Integer> places = new LinkedHashMap<>();
        for (LocalDateTime moment : moments) places.put(moment, places.size());
        Map<String, List<LabResult>> mapped = new LinkedHashMap<>();
        Map<String, List<LabResult>> named = new TreeMap<>();
        for (LabResult result : results) {
            boolean known = result.analyte() != null
                    && grades.catalogue().byCode(result.analyte()).isPresent();
            String key = known ? result.analyte() : result.measurement().printedName();
            (known ? mapped : named)
                    .computeIfAbsent(key, _ -> new ArrayList<>())
                    .add(result);
        }
        List<Line> lines = new ArrayList<>();
        AnalyteCatalogue catalogue = grades.catalogue();
        for (AnalyteGroup group : catalogue.groups()) {
            for (Analyte analyte : catalogue.analytes(group)) {
                List<LabResult> own = mapped.get(analyte.code());
                if (own != null) lines.add(line(analyte, group, own, places, grades));
            }
        }
        named.values().forEach(own -> lines.add(line(null, null, own, places, grades)));
        return new Flowsheet(moments, lines);
    }

    private static Line line(
            Analyte analyte,
            AnalyteGroup group,
            List<LabResult> results,
            Map<LocalDateTime, Integer> places,
            ResultGrades grades) {
        Map<Integer, List<LabResult>> byPlace = new TreeMap<>();
        for (LabResult result : results) {
            byPlace.computeIfAbsent(places.get(result.sampling().collectedAt()), _ -> new ArrayList<>())
                    .add(result);
        }
        Map<Integer, Cell> cells = new LinkedHashMap<>();
        byPlace.forEach((place, there) -> cells.put(
                place, new Cell(List.copyOf(there), grades.flag(there.getLast()).orElse(null))));
        String name = results.getLast().measurement().printedName();
        return new Line(analyte, group, name, cells);
    }

    /** Only these lines, and only the moments at which one of them was measured. */
    public Flowsheet only(List<Line> wanted) {
        return only(wanted, _ -> false, false);
    }

    /**
     * Only these lines, and only the moments at which one of them was measured.
     *
     * @param also further moments to keep
     * @param oldestFirst whether the moments run the other way
     */
    public Flowsheet only(List<Line> wanted, Predicate<LocalDateTime> also, boolean oldestFirst) {
        boolean[] used = new boolean[moments.size()];
        for (int i = 0; i < used.length; i++) used[i] = also.test(moments.get(i));
        wanted.forEach(line -> line.cells().keySet().forEach(place -> used[place] = true));
        int[] places = new int[moments.size()];
        List<LocalDateTime> kept = new ArrayList<>();
        for (int i = 0; i < used.length; i++) {
            places[i] = kept.size();
            if (used[i]) kept.add(moments.get(i));
        }
        int last = kept.size() - 1;
        if (oldestFirst) for (int i = 0; i < places.length; i++) places[i] = last - places[i];
        List<Line> moved = wanted.stream()
                .map(line -> {
                    Map<Integer, Cell> cells = new LinkedHashMap<>();
                    line.cells().forEach((place, cell) -> cells.put(places[place], cell));
                    return new Line(line.analyte(), line.group(), line.name(), cells);
                })
                .toList();
        return new Flowsheet(oldestFirst ? kept.reversed() : kept, moved);
    }
}
