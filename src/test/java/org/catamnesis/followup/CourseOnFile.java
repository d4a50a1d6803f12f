package org.catamnesis.followup;

import java.nio.file.Path;
import org.catamnesis.access.TestClinic;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.medication.TargetRules;

/** The chart of {@link TestCourse} as it comes out of a clinic. */
final class CourseOnFile {
    static final AnalyteCatalogue CATALOGUE = AnalyteCatalogue.standard();

    private CourseOnFile() {}

    static ResultGrades grades(Path folder) {
        try (var clinic = new TestClinic(folder)) {
            PatientChart chart = TestCourse.charts(clinic.session()).open(TestCourse.write(clinic.session()));
            return new ResultGrades(chart, CATALOGUE, TargetRules.shipped());
        }
    }
}
