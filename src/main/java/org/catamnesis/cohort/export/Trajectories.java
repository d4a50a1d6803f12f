package org.catamnesis.cohort.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.catamnesis.cohort.Course;
import org.catamnesis.cohort.privacy.Alone;
import org.catamnesis.cohort.privacy.Sensitive;
import org.catamnesis.cohort.tidy.Status;
import org.catamnesis.cohort.tidy.Subject;
import org.catamnesis.cohort.tidy.Vocabulary;
import org.catamnesis.patient.EventKind;

/** How many patients stand alone once more is known of them than k counts, or a part of their course. */
final class Trajectories {
    private static final int CREATININES = 3;
    private static final int VISITS = 5;

    private final Map<Known, List<Object>> keys = new EnumMap<>(Known.class);
    private final Datable datable = new Datable();

    Trajectories() {
        for (Known known : Known.values()) keys.put(known, new ArrayList<>());
    }

    /** @param alike the class that the patient is in */
    void add(Subject subject, Vocabulary vocabulary, SensitiveValues values, List<String> alike) {
        Course course = subject.course();
        List<Object> key = new ArrayList<>(alike);
        note(Known.ORGAN, key, values.of(Sensitive.ORGAN));
        note(Known.DONOR, key, String.valueOf(vocabulary.told("donor_type", values.of(Sensitive.DONOR_TYPE))));
        note(Known.AETIOLOGY, key, String.valueOf(vocabulary.told("aetiology", values.of(Sensitive.AETIOLOGY_GROUP))));
        note(Known.OUTCOME, key, Status.of(course));
        long followed = subject.day(course.followUpDays());
        note(Known.FOLLOW_UP, new ArrayList<>(alike), followed);
        keys.get(Known.FOLLOW_UP_ALONE).add(followed);
        datable.add(
                course.member().index().day().plusDays(course.followUpDays()),
                course.firstDay(EventKind.DEATH) == null);
        course(subject);
    }

    private void note(Known known, List<Object> key, Object more) {
        key.add(more);
        keys.get(known).add(List.copyOf(key));
    }

    private void course(Subject subject) {
        Course course = subject.course();
        List<Double> first = course.results().stream()
                .filter(result -> "CREA".equals(result.analyte()))
                .limit(CREATININES)
                .map(result -> subject.value(result.measurement().value().number()))
                .toList();
        if (first.size() == CREATININES) keys.get(Known.CREATININES).add(first);
        List<Long> days = subject.visits().stream()
                .limit(VISITS)
                .map(visit -> subject.day(visit.day()))
                .toList();
        if (days.size() == VISITS) keys.get(Known.VISITS).add(days);
        Long death = course.firstDay(EventKind.DEATH);
        if (death != null) keys.get(Known.DEATH).add(subject.indexYear() + "/" + subject.day(death));
    }

    Datable datable() {
        return datable;
    }

    Map<Known, Alone> alone() {
        Map<Known, Alone> alone = new EnumMap<>(Known.class);
        keys.forEach((known, each) -> alone.put(known, Alone.of(each)));
        return alone;
    }
}
