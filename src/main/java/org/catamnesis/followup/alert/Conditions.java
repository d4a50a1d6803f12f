package org.catamnesis.followup.alert;

import java.util.Map;
import java.util.Optional;
import org.catamnesis.medication.Interactions;
import org.catamnesis.report.DeltaLimits;

/** What each rule of the content does, by its id. */
final class Conditions {
    private static final Map<String, Condition> ALL = Map.ofEntries(
            Map.entry("CR30", new CreatinineRise()),
            Map.entry("CRDRIFT", new FiltrationDrift()),
            Map.entry("AKI", new KidneyInjury()),
            Map.entry("LFT2", new RaisedTransaminases()),
            Map.entry("LFT5", new LiverInjury()),
            Map.entry("CHOL", new Cholestasis()),
            Map.entry("TRO", new TroughOffTarget()),
            Map.entry("TROX", new InteractingDrug(Interactions.shipped())),
            Map.entry("IPV", new VariableLevels()),
            Map.entry("BK", new BkVirus()),
            Map.entry("CMV", new HerpesVirus("CMV-DNA")),
            Map.entry("EBV", new HerpesVirus("EBV-DNA")),
            Map.entry("HBV", new HepatitisB()),
            Map.entry("AFP", new TumourMarkers()),
            Map.entry("CYT", new BloodCount()),
            Map.entry("LYT", new LimitRule()),
            Map.entry("PTDM", new NewDiabetes()),
            Map.entry("PROT", new Proteinuria()),
            Map.entry("DSA", new DonorAntibodies()),
            Map.entry("FEV", new FallingBreath()),
            Map.entry("NUTR", new Nutrition()),
            Map.entry("OVERDUE", new OverdueCare()),
            Map.entry("SUPPLY", new SupplyEnds()),
            Map.entry("UNSIGNED", new Unsigned()),
            Map.entry("DATA", new DoubtfulData(DeltaLimits.shipped())));

    private Conditions() {}

    static Optional<Condition> of(String rule) {
        return Optional.ofNullable(ALL.get(rule));
    }

    static java.util.Set<String> ids() {
        return ALL.keySet();
    }
}
