package org.catamnesis.report;

import java.time.LocalDateTime;
import org.catamnesis.lab.PageRegion;
import org.catamnesis.lab.SampleTiming;
import org.catamnesis.report.page.Confidence;

/**
 * A row of a report that may become a result, once a person has accepted it. Texts are as printed and empty where
 * nothing is printed; what could not be told is null.
 *
 * @param row in the document, from 1
 * @param collectedAt clinic-local; midnight where {@code timeKnown} is false
 * @param specimen a code of {@link org.catamnesis.lab.Specimen}
 * @param analyte a code of the catalogue
 * @param comparator {@code <}, {@code <=}, {@code >=} or {@code >}
 * @param low in the printed unit
 * @param reason null for a row that is plainly good
 * @param lastDoseAt of a drug level; null where its time is not printed
 * @param marked whether name, heading or remark say that a drug level is a trough or none; null where they say nothing
 * @param confidence of the cells; sure where an older reading has none
 */
public record Candidate(
        int row,
        PageRegion region,
        String printedName,
        String value,
        String unit,
        String range,
        String flag,
        String method,
        LocalDateTime collectedAt,
        boolean timeKnown,
        String specimen,
        String analyte,
        String loinc,
        Double number,
        String comparator,
        String ucum,
        Double low,
        Double high,
        CandidateStatus status,
        Reason reason,
        LocalDateTime lastDoseAt,
        String dose,
        Confidence confidence,
        SampleTiming marked) {

    public Candidate {
        confidence = confidence == null ? Confidence.SURE : confidence;
    }

    /** Whether it was read from a picture: nothing that was recognised is as sure as a text layer. */
    public boolean pictured() {
        return !confidence.equals(Confidence.SURE);
    }

    /** The same with something that speaks against it. */
    Candidate doubted(Reason why) {
        return new Candidate(
                row,
                region,
                printedName,
                value,
                unit,
                range,
                flag,
                method,
                collectedAt,
                timeKnown,
                specimen,
                analyte,
                loinc,
                number,
                comparator,
                ucum,
                low,
                high,
                CandidateStatus.DOUBTFUL,
                why,
                lastDoseAt,
                dose,
                confidence,
                marked);
    }
}
