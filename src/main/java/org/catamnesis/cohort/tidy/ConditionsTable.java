package org.catamnesis.cohort.tidy;

import java.util.List;
import org.catamnesis.cohort.Course;
import org.catamnesis.patient.Diagnosis;

/** One row a diagnosis, by its code alone. */
final class ConditionsTable implements TidyTable {
    private static final int CATEGORY = 3;
    private final Telling telling;

    ConditionsTable(Telling telling) {
        this.telling = telling;
    }

    @Override
    public String name() {
        return "conditions";
    }

    @Override
    public List<String> columns() {
        return telling.columns("study_id", "condition_no", "icd10", "rel_day|date");
    }

    @Override
    public void write(Subject subject, TidyRows rows) {
        Course course = subject.course();
        long number = 0;
        for (Diagnosis diagnosis : course.diagnoses()) {
            boolean dayTold = diagnosis.day() != null && telling.window().near(course, diagnosis.day());
            rows.text(subject.studyId())
                    .whole(++number)
                    .text(code(diagnosis.code()))
                    .day(subject, dayTold ? diagnosis.day() : null)
                    .end();
        }
    }

    /** The code, or its category where the code is rare, or {@code other}. */
    private String code(String code) {
        if (code == null || code.length() <= CATEGORY || telling.vocabulary().knows("icd10", code))
            return telling.told("icd10", code);
        return telling.told("icd10_category", code.substring(0, CATEGORY));
    }
}
