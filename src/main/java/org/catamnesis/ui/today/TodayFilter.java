package org.catamnesis.ui.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.catamnesis.followup.worklist.WorkState;
import org.catamnesis.patient.Organ;

/**
 * Which lines are in sight, and how they stand together; kept as text such as {@code state=overdue,missed organ=kidney
 * mine group=day}.
 *
 * @param states empty for all
 * @param organ null for all
 * @param mine only those whose patients one has to do with oneself
 * @param later only those that were put off or wait for another attempt, which are out of sight otherwise
 */
record TodayFilter(Set<WorkState> states, Organ organ, boolean mine, boolean later, Grouping grouping) {
    static final TodayFilter ALL = new TodayFilter(Set.of(), null, false, false, Grouping.NONE);

    TodayFilter {
        states = states.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(states));
    }

    /** Whether a line is in sight on that day. */
    boolean shows(TodayLine line, LocalDate day) {
        return line.laterThan(day) == later
                && (states.isEmpty() || states.contains(line.item().state()))
                && ofWhom(line);
    }

    /** The same but for the state: what the counts of the states count. */
    boolean ofWhom(TodayLine line) {
        return (organ == null || organ == line.item().organ()) && (!mine || line.mine());
    }

    /** Only this state; all again when it is the only one already. */
    TodayFilter only(WorkState state) {
        Set<WorkState> one = Set.of(state);
        return new TodayFilter(states.equals(one) ? Set.of() : one, organ, mine, false, grouping);
    }

    /** This state too, or without it. */
    TodayFilter with(WorkState state) {
        Set<WorkState> more = EnumSet.noneOf(WorkState.class);
        more.addAll(states);
        if (!more.remove(state)) more.add(state);
        return new TodayFilter(more, organ, mine, later, grouping);
    }

    TodayFilter with(Organ newOrgan) {
        return new TodayFilter(states, newOrgan, mine, later, grouping);
    }

    TodayFilter mine(boolean only) {
        return new TodayFilter(states, organ, only, later, grouping);
    }

    TodayFilter later(boolean only) {
        return new TodayFilter(only ? Set.of() : states, organ, mine, only, grouping);
    }

    TodayFilter by(Grouping newGrouping) {
        return new TodayFilter(states, organ, mine, later, newGrouping);
    }

    /** Whether everything is in sight that can be. */
    boolean all() {
        return equals(ALL.by(grouping));
    }

    String text() {
        List<String> parts = new ArrayList<>();
        if (!states.isEmpty())
            parts.add("state=" + states.stream().sorted().map(WorkState::code).collect(Collectors.joining(",")));
        if (organ != null) parts.add("organ=" + organ.code());
        if (mine) parts.add("mine");
        if (later) parts.add("later");
        parts.add("group=" + grouping.code());
        return String.join(" ", parts);
    }

    /** What cannot be understood is left out. */
    static TodayFilter read(String text) {
        TodayFilter read = ALL;
        for (String part : text.strip().split("\\s+")) {
            String value = part.substring(part.indexOf('=') + 1);
            if (part.startsWith("state="))
                for (String code : value.split(",")) {
                    Optional<WorkState> state = state(code);
                    if (state.isPresent() && !read.states.contains(state.get())) read = read.with(state.get());
                }
            else if (part.startsWith("organ=")) read = read.with(organ(value).orElse(null));
            else if (part.startsWith("group="))
                read = read.by(Grouping.ofCode(value).orElse(Grouping.NONE));
            else if (part.equals("mine")) read = read.mine(true);
            else if (part.equals("later")) read = read.later(true);
        }
        return read;
    }

    private static Optional<WorkState> state(String code) {
        return Arrays.stream(WorkState.values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }

    private static Optional<Organ> organ(String code) {
        return Arrays.stream(Organ.values())
                .filter(organ -> organ.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
