package org.catamnesis.cohort.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.catamnesis.cohort.privacy.CountTable;
import org.catamnesis.cohort.privacy.SmallCells;

/**
 * The numbers at risk below a figure. Where small counts are not told, only those of patient survival at the end of each
 * quarter are, from which nobody works one out with the figure of everybody, the baseline table or another endpoint's.
 */
public final class RiskTable {
    static final double QUARTER = 365.25 / 4;
    private static final double NEAR = 1e-6;

    private final SmallCells cells;
    private final boolean told;
    private final int patients;
    private final RiskSet everybody;
    private final List<RiskSet> groups = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    /** Whether a group's numbers are told anywhere. */
    private final boolean[] shown;

    /** @param by may be null: everybody is the one group */
    RiskTable(PatientRows rows, Endpoint endpoint, String by, SmallCells cells) {
        this.cells = cells;
        told = endpoint == Endpoint.PATIENT;
        patients = rows.size();
        everybody = new RiskSet(rows.followUps(endpoint, null));
        TreeMap<String, List<FollowUp>> grouped = Groups.of(rows.followUps(endpoint, by));
        List<String> texts = by == null ? List.of() : rows.texts(by);
        grouped.forEach((group, members) -> {
            groups.add(new RiskSet(members));
            names.add(group);
            sizes.add(
                    by == null
                            ? patients
                            : (int) texts.stream().filter(group::equals).count());
        });
        List<Integer> parts = new ArrayList<>(sizes);
        int rest = patients - sizes.stream().mapToInt(Integer::intValue).sum();
        if (rest > 0) parts.add(rest);
        CountTable totals = cells.parts(parts);
        shown = new boolean[groups.size()];
        for (int i = 0; i < shown.length; i++) shown[i] = totals.count(0, i).isPresent();
    }

    /** The groups whose numbers are told anywhere, in their order. */
    Set<String> shown() {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < shown.length; i++) if (shown[i]) names.add(this.names.get(i));
        return names;
    }

    /** A row for each group with a text for each time, at 0 those who are there from the beginning. */
    List<List<String>> texts(List<Double> times) {
        int quarters = (int)
                Math.ceil(times.stream().mapToDouble(Double::doubleValue).max().orElse(0) / QUARTER);
        boolean[] open = open(quarters + 1);
        List<List<String>> rows = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            int row = group;
            rows.add(times.stream().map(time -> text(row, time, open)).toList());
        }
        return rows;
    }

    private String text(int group, double time, boolean[] open) {
        int count = at(groups.get(group), time);
        if (cells.threshold() <= 1) return Integer.toString(count);
        int quarter = (int) Math.round(time / QUARTER);
        if (!told || !shown[group] || Math.abs(time - quarter * QUARTER) > NEAR) return "";
        if (open[quarter]) return Integer.toString(count);
        return cells.small(count) ? cells.text(count) : "*";
    }

    private static int at(RiskSet risk, double time) {
        return risk.at(time == 0 ? Double.MIN_VALUE : time);
    }

    /** At which quarters all that are shown are told: the same for everybody and, there, for every group. */
    private boolean[] open(int quarters) {
        boolean[] all = new boolean[quarters];
        boolean[] each = new boolean[quarters];
        int[] lastAll = {patients};
        int[] last = split(patients, sizes.stream().mapToInt(Integer::intValue).toArray());
        for (int quarter = 0; quarter < quarters; quarter++) {
            double time = quarter * QUARTER;
            int[] now = {at(everybody, time)};
            all[quarter] = far(lastAll, now);
            if (all[quarter]) lastAll = now;
            int[] parts = split(
                    now[0], groups.stream().mapToInt(risk -> at(risk, time)).toArray());
            each[quarter] = all[quarter] && far(last, parts);
            if (each[quarter]) last = parts;
        }
        return each;
    }

    /** The shown groups' counts, and what is left of all for the others together. */
    private int[] split(int all, int[] counts) {
        int[] parts = IntStream.range(0, counts.length)
                .map(i -> shown[i] ? counts[i] : 0)
                .toArray();
        int[] split = Arrays.copyOf(parts, parts.length + 1);
        split[parts.length] = all - Arrays.stream(parts).sum();
        return split;
    }

    private boolean far(int[] before, int[] now) {
        return IntStream.range(0, now.length)
                .noneMatch(i -> cells.small(now[i]) || cells.small(Math.abs(before[i] - now[i])));
    }
}
