package org.catamnesis.cohort.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.catamnesis.cohort.privacy.SmallCells;

/**
 * At the ends of which quarters the heights of curves are told where small counts are not. In a small cohort a height gives
 * back how many had the event, so that one is told only when nobody or enough had it between it and the next that are told: in
 * everybody, in every group that is compared and in what these leave over. The same holds for what the curve of every graft
 * failure leaves beside those of deaths and of lost grafts.
 */
final class ToldQuarters {
    private static final String ALONE = "";
    private static final int YEAR = 4;

    private final PatientRows rows;
    private final String by;
    private final SmallCells cells;
    private final Set<String> shown;
    private final Map<Endpoint, List<List<FollowUp>>> parts = new EnumMap<>(Endpoint.class);
    private final Map<Endpoint, NavigableSet<Integer>> told = new EnumMap<>(Endpoint.class);

    private ToldQuarters(PatientRows rows, String by, SmallCells cells) {
        this.rows = rows;
        this.by = by;
        this.cells = cells;
        shown = new RiskTable(rows, Endpoint.PATIENT, by, cells).shown();
    }

    /** @param by may be null: everybody is the one group */
    static NavigableSet<Integer> of(PatientRows rows, Endpoint endpoint, String by, SmallCells cells) {
        NavigableSet<Integer> all = new ToldQuarters(rows, null, cells).of(endpoint, null);
        return by == null ? all : new ToldQuarters(rows, by, cells).of(endpoint, rows.size() == 0 ? null : all);
    }

    /** @param among null for every quarter in which anybody is observed */
    private NavigableSet<Integer> of(Endpoint endpoint, NavigableSet<Integer> among) {
        if (told.containsKey(endpoint)) return told.get(endpoint);
        if (endpoint == Endpoint.GRAFT_FAILURE)
            for (Endpoint part : List.of(Endpoint.PATIENT, Endpoint.GRAFT))
                of(part, by == null ? null : new ToldQuarters(rows, null, cells).of(part, null));
        NavigableSet<Integer> found = new TreeSet<>();
        Map<String, TreeMap<Integer, int[]>> chains = new HashMap<>();
        // Whole years first, because they are what is asked for.
        List<Integer> quarters = new ArrayList<>(among == null ? quarters(endpoint) : among);
        quarters.sort(
                Comparator.comparing((Integer quarter) -> quarter % YEAR != 0).thenComparing(quarter -> quarter));
        for (int quarter : quarters) {
            Map<String, int[]> now = counts(endpoint, quarter);
            boolean enough = parts(endpoint).subList(0, shown.size()).stream()
                    .allMatch(part -> new RiskSet(part).at(quarter * RiskTable.QUARTER) >= cells.threshold());
            now.keySet().forEach(each -> chains.computeIfAbsent(each, _ -> new TreeMap<>()));
            if (!enough || !now.keySet().stream().allMatch(each -> far(chains.get(each), quarter, now.get(each))))
                continue;
            found.add(quarter);
            now.forEach((each, counts) -> chains.get(each).put(quarter, counts));
        }
        told.put(endpoint, found);
        return found;
    }

    private Collection<Integer> quarters(Endpoint endpoint) {
        double end = rows.followUps(endpoint, null).stream()
                .mapToDouble(FollowUp::time)
                .max()
                .orElse(0);
        List<Integer> quarters = new ArrayList<>();
        for (int quarter = 1; quarter * RiskTable.QUARTER <= end; quarter++) quarters.add(quarter);
        return quarters;
    }

    /** Events by then in each part; and what is left of them beside each curve that is told then. */
    private Map<String, int[]> counts(Endpoint endpoint, int quarter) {
        Map<String, int[]> counts = new HashMap<>();
        int[] events = events(endpoint, quarter);
        counts.put(ALONE, events);
        if (endpoint != Endpoint.GRAFT_FAILURE) return counts;
        int[] twice = new int[events.length];
        boolean both = true;
        for (Endpoint part : List.of(Endpoint.PATIENT, Endpoint.GRAFT)) {
            both &= told.get(part).contains(quarter);
            int[] those = events(part, quarter);
            for (int i = 0; i < twice.length; i++) twice[i] += those[i];
            if (told.get(part).contains(quarter)) counts.put(part.code(), minus(events, those));
        }
        if (both) counts.put(endpoint.code(), minus(twice, events));
        return counts;
    }

    private static int[] minus(int[] from, int[] what) {
        int[] left = from.clone();
        for (int i = 0; i < left.length; i++) left[i] -= what[i];
        return left;
    }

    private int[] events(Endpoint endpoint, int quarter) {
        double time = quarter * RiskTable.QUARTER;
        return parts(endpoint).stream()
                .mapToInt(part -> (int) part.stream()
                        .filter(each -> each.event() && each.time() <= time)
                        .count())
                .toArray();
    }

    /** The groups that are shown, then everybody else. */
    private List<List<FollowUp>> parts(Endpoint endpoint) {
        return parts.computeIfAbsent(endpoint, _ -> {
            Map<String, List<FollowUp>> groups = Groups.of(rows.followUps(endpoint, by));
            List<List<FollowUp>> found = new ArrayList<>();
            for (String group : shown) found.add(groups.getOrDefault(group, List.of()));
            List<FollowUp> others = new ArrayList<>(rows.followUps(endpoint, null));
            for (List<FollowUp> group : found)
                for (FollowUp one : group)
                    others.remove(
                            new FollowUp(SurvivalTable.ALL, one.entry(), one.time(), one.event(), one.competing()));
            found.add(by == null ? List.of() : others);
            return found;
        });
    }

    /** From the nearest ones that are told before and after. */
    private boolean far(NavigableMap<Integer, int[]> chain, int quarter, int[] now) {
        var before = chain.lowerEntry(quarter);
        var after = chain.higherEntry(quarter);
        return far(before == null ? null : before.getValue(), now) && (after == null || far(now, after.getValue()));
    }

    private boolean far(int[] before, int[] now) {
        for (int i = 0; i < now.length; i++)
            if (cells.small(Math.abs(now[i] - (before == null ? 0 : before[i])))) return false;
        return true;
    }
}
