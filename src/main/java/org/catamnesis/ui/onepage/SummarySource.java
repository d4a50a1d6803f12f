package org.catamnesis.ui.onepage;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.language.Messages;
import org.catamnesis.print.OpenQuestions;
import org.catamnesis.print.SummaryFacts;
import org.catamnesis.print.SummaryPeriod;
import org.catamnesis.ui.common.Rooms;

/** Reads what one page says from an open clinic; call it away from the screen. */
public record SummarySource(Rooms rooms) {

    /**
     * What is on file now.
     *
     * @param alias what the patient is called where identity is hidden, else null
     * @param messages in the language of the page
     */
    public SummaryFacts read(long patientId, SummaryPeriod period, String alias, Messages messages) {
        PatientChart chart = rooms.charts().open(patientId);
        ResultGrades grades = rooms.grades(chart);
        LocalDateTime now = LocalDateTime.now(rooms.clock());
        LocalDate today = now.toLocalDate();
        List<String> open = new OpenQuestions(grades, messages, today)
                .of(rooms.careTasks().ofPatient(patientId), rooms.alerts().ofPatient(patientId));
        return new SummaryFacts(
                grades,
                period,
                alias,
                open,
                rooms.clinic().name(),
                rooms.session().account().displayName(),
                now);
    }

    /** Leaves in the audit trail that a page leaves the clinic; {@code how} is {@code pdf}, {@code paper} or {@code png}. */
    public void note(long patientId, String how) {
        rooms.session()
                .note(
                        Operation.VIEW_PATIENTS,
                        AuditEvent.of(Action.PRINTED).patient(patientId).detail("one page, " + how));
    }
}
