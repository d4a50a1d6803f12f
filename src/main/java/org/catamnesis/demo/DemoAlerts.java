package org.catamnesis.demo;

import java.util.Set;
import org.catamnesis.access.Session;
import org.catamnesis.followup.PatientCharts;
import org.catamnesis.followup.VisitStore;
import org.catamnesis.followup.alert.AlertSweep;
import org.catamnesis.followup.content.ContentApprovalStore;
import org.catamnesis.followup.content.SiteContent;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.BaselineOverrideStore;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.medication.ContentPack;
import org.catamnesis.medication.DosingStore;
import org.catamnesis.medication.DrugSupplyStore;
import org.catamnesis.medication.TargetOverrideStore;
import org.catamnesis.patient.EventStore;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.TransplantStore;
import org.catamnesis.report.DocumentStore;

/** Has the demo's doctor approve the example content, and the rules look at everybody once. */
final class DemoAlerts {
    /** A clinic as large as those of the benchmarks is left to whoever opens it. */
    private static final int MOST = 1_000;

    private DemoAlerts() {}

    static void raise(Session doctor, int patients) {
        if (patients > MOST) return;
        SiteContent site = new SiteContent(doctor);
        ContentApprovalStore approvals = new ContentApprovalStore(doctor);
        for (ContentPack pack : site.packs()) approvals.approve(pack, Set.of());
        site.refresh();
        new AlertSweep(doctor, charts(doctor), AnalyteCatalogue.standard())
                .run(site.alertRules(), site.alertState(), site.targets(), () -> true);
    }

    private static PatientCharts charts(Session doctor) {
        ResultStore results = new ResultStore(doctor);
        return new PatientCharts(
                new PatientStore(doctor),
                new TransplantStore(doctor),
                results,
                new DosingStore(doctor),
                new EventStore(doctor),
                new VisitStore(doctor),
                new DocumentStore(doctor, results),
                new TargetOverrideStore(doctor),
                new DrugSupplyStore(doctor),
                new BaselineOverrideStore(doctor));
    }
}
