package org.catamnesis.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.catamnesis.lab.LabResult;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Transplant;

/**
 * Analytes that are drawn over each other, as codes of the catalogue.
 *
 * @param drug whose doses are drawn below, null for none
 * @param weight its height beside that of the others
 */
public record TrendPanel(List<String> analytes, String drug, double weight) {
    private static final List<TrendPanel> LEVELS = List.of(
            new TrendPanel(List.of("TAC"), "tacrolimus", 1.7),
            new TrendPanel(List.of("CSA"), "ciclosporin", 1.7),
            new TrendPanel(List.of("SRL"), "sirolimus", 1.4),
            new TrendPanel(List.of("EVL"), "everolimus", 1.4));
    private static final List<TrendPanel> LIVER = List.of(
            of("ALT", "AST"), of("TBIL"), of("GGT", "ALP"), of("CREA"), of("PLT"), of("HBV-DNA"), of("CMV-DNA"));
    private static final List<TrendPanel> KIDNEY =
            List.of(of("CREA"), of("eGFR"), of("UPCR"), of("BKV-DNA"), of("HGB"), of("K"), of("CMV-DNA"));
    private static final List<TrendPanel> OTHER = List.of(of("CREA"), of("ALT", "AST"), of("WBC"), of("CMV-DNA"));

    public TrendPanel {
        analytes = List.copyOf(analytes);
    }

    public static TrendPanel of(String... analytes) {
        return new TrendPanel(List.of(analytes), null, 1);
    }

    /** The panels for the organ of the newest graft, those of them that have something to show. */
    public static List<TrendPanel> usual(PatientChart chart) {
        Set<String> measured = chart.results().stream().map(LabResult::analyte).collect(Collectors.toSet());
        Set<String> taken =
                chart.dosings().stream().map(dosing -> dosing.drug()).collect(Collectors.toSet());
        List<TrendPanel> panels = new ArrayList<>();
        for (TrendPanel level : LEVELS) {
            if (taken.contains(level.drug()) || level.isMeasured(measured)) panels.add(level);
        }
        Organ organ = chart.newestGraft().map(Transplant::organ).orElse(Organ.HEART);
        List<TrendPanel> rest = switch (organ) {
            case LIVER -> LIVER;
            case KIDNEY -> KIDNEY;
            default -> OTHER;
        };
        rest.stream().filter(panel -> panel.isMeasured(measured)).forEach(panels::add);
        return panels;
    }

    private boolean isMeasured(Set<String> measured) {
        return analytes.stream().anyMatch(measured::contains);
    }
}
