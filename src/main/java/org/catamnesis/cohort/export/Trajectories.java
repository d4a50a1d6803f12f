package org.catamnesis.cohort.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.catamnesis.cohort.Course;
import org.catamnesis.cohort.tidy.Subject;
import org.catamnesis.patient.EventKind;

/** How many patients stand alone with a part of their course, although their quasi-identifiers are shared. */
final class Trajectories {
    private static final int CREATININES = 3;
    private static final int VISITS = 5;

    private final Map<String, Integer> creatinines = new HashMap<>();
    private final Map<String, Integer> visits = new HashMap<>();
    private final Map<String, Integer> deaths = new HashMap<>();

    /** How many have such a course, and how many of them are alone with it. */
    record Share(String english, String chinese, int patients, int unique) {}

    void add(Subject subject) {
        Course course = subject.course();
        List<Object> first = new ArrayList<>();
        course.results().stream()
                .filter(result -> "CREA".equals(result.analyte()))
                .limit(CREATININES)
                .forEach(result ->
                        first.add(subject.value(result.measurement().value().number())));
        if (first.size() == CREATININES) creatinines.merge(first.toString(), 1, Integer::sum);
        List<Long> days = subject.visits().stream()
                .limit(VISITS)
                .map(visit -> subject.day(visit.day()))
                .toList();
        if (days.size() == VISITS) visits.merge(days.toString(), 1, Integer::sum);
        Long death = course.firstDay(EventKind.DEATH);
        if (death != null) deaths.merge(subject.indexYear() + "/" + subject.day(death), 1, Integer::sum);
    }

    List<Share> shares() {
        return List.of(
                share("The first three creatinine values", "前三次肌酐值", creatinines),
                share("The days of the first five visits", "前五次随访日", visits),
                share("The year of the transplant and the day of death", "移植年份与死亡日", deaths));
    }

    private static Share share(String english, String chinese, Map<String, Integer> counts) {
        int patients = counts.values().stream().mapToInt(Integer::intValue).sum();
        int unique = (int) counts.values().stream().filter(count -> count == 1).count();
        return new Share(english, chinese, patients, unique);
    }
}
