package org.catamnesis.print;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.ResultGrades;

/**
 * What one page is made from.
 *
 * @param alias what the patient is called where identity is hidden; null where it is shown
 * @param open questions that are open, in words, the most urgent first
 * @param maker who made the page
 */
public record SummaryFacts(
        ResultGrades grades,
        SummaryPeriod period,
        String alias,
        List<String> open,
        String clinic,
        String maker,
        LocalDateTime at) {
    public SummaryFacts {
        open = List.copyOf(open);
    }

    PatientChart chart() {
        return grades.chart();
    }

    LocalDate today() {
        return at.toLocalDate();
    }

    LocalDate from() {
        return period.from(chart(), today());
    }

    LocalDate to() {
        return period.to(chart(), today());
    }
}
