package org.catamnesis.ui.common;

import java.time.Clock;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.catamnesis.access.Session;
import org.catamnesis.access.UnitSettings;
import org.catamnesis.clinic.ClinicInfo;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.PatientCharts;
import org.catamnesis.followup.PatientMergeStore;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.followup.VisitStore;
import org.catamnesis.followup.alert.AlertStore;
import org.catamnesis.followup.alert.AlertSweep;
import org.catamnesis.followup.calendar.AppointmentStore;
import org.catamnesis.followup.calendar.ClinicHoursStore;
import org.catamnesis.followup.calendar.ClosedDayStore;
import org.catamnesis.followup.calendar.EndedCareStore;
import org.catamnesis.followup.contact.ContactAttemptStore;
import org.catamnesis.followup.contact.FollowUpStateStore;
import org.catamnesis.followup.contact.PostponementStore;
import org.catamnesis.followup.content.SiteContent;
import org.catamnesis.followup.protocol.AssignmentStore;
import org.catamnesis.followup.protocol.DeviationStore;
import org.catamnesis.followup.protocol.ProtocolLibrary;
import org.catamnesis.followup.signing.CareTaskStore;
import org.catamnesis.followup.signing.SignOffStore;
import org.catamnesis.followup.worklist.Worklist;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.BaselineOverrideStore;
import org.catamnesis.lab.DisplayUnits;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.medication.DosingStore;
import org.catamnesis.medication.DrugSupplyStore;
import org.catamnesis.medication.TargetOverrideStore;
import org.catamnesis.medication.TargetRules;
import org.catamnesis.patient.DiagnosisStore;
import org.catamnesis.patient.EventStore;
import org.catamnesis.patient.MergedRecordStore;
import org.catamnesis.patient.PatientContactStore;
import org.catamnesis.patient.PatientDirectory;
import org.catamnesis.patient.PatientIdentifierStore;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.PatientTokenStore;
import org.catamnesis.patient.TransplantStore;
import org.catamnesis.report.Acceptance;
import org.catamnesis.report.DocumentStore;
import org.catamnesis.report.Intake;
import org.catamnesis.report.LearntNameStore;
import org.catamnesis.report.LearntUnitStore;
import org.catamnesis.report.MappingWorklist;
import org.catamnesis.report.ReportReader;
import org.catamnesis.report.ResultMoveStore;
import org.catamnesis.report.Reviews;
import org.catamnesis.report.page.PageReader;

/** Everything that an open clinic, with somebody signed in, offers to screens and commands. */
public record Rooms(
        Clock clock,
        ClinicInfo clinic,
        Session session,
        PatientDirectory directory,
        PatientStore patients,
        TransplantStore transplants,
        DiagnosisStore diagnoses,
        EventStore events,
        ResultStore results,
        DosingStore dosings,
        VisitStore visits,
        DocumentStore documents,
        LearntNameStore learntNames,
        PageReader reader,
        ReportReader reports,
        AnalyteCatalogue catalogue,
        SiteContent content,
        Worklist worklist) {

    public PatientContactStore contacts() {
        return new PatientContactStore(session);
    }

    public PatientIdentifierStore identifiers() {
        return new PatientIdentifierStore(session);
    }

    /** The codes on paper that open a patient here. */
    public PatientTokenStore tokens() {
        return new PatientTokenStore(session);
    }

    public MergedRecordStore mergedRecords() {
        return new MergedRecordStore(session);
    }

    public PatientMergeStore merges() {
        return new PatientMergeStore(session, patients, documents);
    }

    public ResultMoveStore moves() {
        return new ResultMoveStore(session, documents);
    }

    public LearntUnitStore learntUnits() {
        return new LearntUnitStore(session);
    }

    public Reviews reviews() {
        return new Reviews(session, catalogue);
    }

    public Intake intake() {
        return new Intake(documents, reports, reviews());
    }

    public Acceptance acceptance() {
        return new Acceptance(documents, learntNames, learntUnits(), results, dosings, catalogue);
    }

    public MappingWorklist mappingWorklist() {
        return new MappingWorklist(session, results, documents, learntNames);
    }

    public TargetOverrideStore targetOverrides() {
        return new TargetOverrideStore(session);
    }

    public DrugSupplyStore supplies() {
        return new DrugSupplyStore(session);
    }

    /** The targets, approved or not; those of a demo stay examples, whatever its doctor approved. */
    public TargetRules targets() {
        return clinic.demo() ? TargetRules.shipped() : content.targets();
    }

    /** The units that the clinic likes to see, read from the clinic: once for each opening, away from the screen. */
    public DisplayUnits displayUnits() {
        return new DisplayUnits(new UnitSettings(session).chosen());
    }

    /** How the results of a chart stand and are shown here; call it away from the screen. */
    public ResultGrades grades(PatientChart chart) {
        return new ResultGrades(chart, catalogue, targets(), displayUnits());
    }

    public AlertStore alerts() {
        return new AlertStore(session);
    }

    public ContactAttemptStore contactAttempts() {
        return new ContactAttemptStore(session);
    }

    public FollowUpStateStore followUpStates() {
        return new FollowUpStateStore(session);
    }

    public PostponementStore postponements() {
        return new PostponementStore(session);
    }

    public SignOffStore signOffs() {
        return new SignOffStore(session);
    }

    /** The protocols as they are now; call it away from the screen. */
    public ProtocolLibrary protocols() {
        return ProtocolLibrary.read(session);
    }

    public AssignmentStore assignments() {
        return new AssignmentStore(session);
    }

    public DeviationStore deviations() {
        return new DeviationStore(session);
    }

    public CareTaskStore careTasks() {
        return new CareTaskStore(session);
    }

    public AppointmentStore appointments() {
        return new AppointmentStore(session);
    }

    public ClinicHoursStore clinicHours() {
        return new ClinicHoursStore(session);
    }

    public ClosedDayStore closedDays() {
        return new ClosedDayStore(session);
    }

    /** Who of some patients cannot come any more. */
    public EndedCareStore endedCare() {
        return new EndedCareStore(session);
    }

    /** Puts the rules that act here to whoever is due; whose alerts changed. Call it away from the screen. */
    public Set<Long> sweep(BooleanSupplier goOn) {
        content.refresh();
        return new AlertSweep(session, charts(), catalogue)
                .run(content.alertRules(), content.alertState(), content.targets(), goOn);
    }

    public BaselineOverrideStore baselines() {
        return new BaselineOverrideStore(session);
    }

    /** The charts of patients, from these stores. */
    public PatientCharts charts() {
        return new PatientCharts(
                patients,
                transplants,
                results,
                dosings,
                events,
                visits,
                documents,
                targetOverrides(),
                supplies(),
                baselines());
    }
}
