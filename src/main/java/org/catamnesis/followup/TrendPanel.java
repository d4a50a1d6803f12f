package org.catamnesis.followup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.catamnesis.lab.LabResult;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Transplant;

/**
 * What is drawn over each other: analytes as codes of the catalogue, derived indicators as their ids after an equals
 * sign.
 *
 * @param drug whose doses are drawn below, null for none
 * @param weight its height beside that of the others
 */
public record TrendPanel(List<String> analytes, String drug, double weight, TrendScale scale) {
    private static final List<TrendPanel> LEVELS = List.of(
            new TrendPanel(List.of("TAC"), "tacrolimus", 1.7),
            new TrendPanel(List.of("=TAC-C-D"), null, 0.7),
            new TrendPanel(List.of("CSA"), "ciclosporin", 1.7),
            new TrendPanel(List.of("SRL"), "sirolimus", 1.4),
            new TrendPanel(List.of("EVL"), "everolimus", 1.4));
    private static final List<TrendPanel> LIVER = List.of(
            of("ALT", "AST"), of("TBIL"), of("GGT", "ALP"), of("CREA"), of("PLT"), of("HBV-DNA"), of("CMV-DNA"));
    private static final List<TrendPanel> KIDNEY = List.of(
            of("CREA"),
            of("eGFR", "=EGFR-CKDEPI-2021-CR"),
            of("UPCR"),
            of("BKV-DNA"),
            of("HGB"),
            of("K"),
            of("CMV-DNA"));
    private static final List<TrendPanel> OTHER = List.of(of("CREA"), of("ALT", "AST"), of("WBC"), of("CMV-DNA"));

    public TrendPanel {
        analytes = List.copyOf(analytes);
    }

    TrendPanel(List<String> analytes, String drug, double weight) {
        this(analytes, drug, weight, TrendScale.USUAL);
    }

    /** The panel of these; a drug level has its doses below it. */
    public static TrendPanel of(String... analytes) {
        List<String> codes = List.of(analytes);
        return LEVELS.stream()
                .filter(level -> level.analytes().equals(codes))
                .findFirst()
                .orElse(new TrendPanel(codes, null, 1));
    }

    public TrendPanel scale(TrendScale newScale) {
        return new TrendPanel(analytes, drug, weight, newScale);
    }

    /** Whether both show the same, on whatever scale. */
    public boolean sameAs(TrendPanel other) {
        return analytes.equals(other.analytes);
    }

    /** The panels for the organ of the newest graft, those of them that have something to show. */
    public static List<TrendPanel> usual(PatientChart chart) {
        return withSomething(forOrgan(organ(chart)), chart);
    }

    /** Every level, and what the organ asks for. */
    public static List<TrendPanel> forOrgan(Organ organ) {
        List<TrendPanel> panels = new ArrayList<>(LEVELS);
        panels.addAll(
                switch (organ) {
                    case LIVER -> LIVER;
                    case KIDNEY -> KIDNEY;
                    default -> OTHER;
                });
        return panels;
    }

    /** Whose panels are usual for this patient; where nothing was transplanted those of no organ. */
    public static Organ organ(PatientChart chart) {
        return chart.newestGraft().map(Transplant::organ).orElse(Organ.HEART);
    }

    /** Those of the panels that have something to show. */
    public static List<TrendPanel> withSomething(List<TrendPanel> panels, PatientChart chart) {
        Set<String> known =
                chart.results().stream().map(LabResult::analyte).collect(Collectors.toCollection(HashSet::new));
        Set<String> taken =
                chart.dosings().stream().map(dosing -> dosing.drug()).collect(Collectors.toSet());
        return panels.stream()
                .filter(panel -> panel.drug() != null && taken.contains(panel.drug())
                        || panel.analytes().stream().map(TrendPanel::measured).anyMatch(known::contains))
                .toList();
    }

    /** The analyte without which there is nothing to show. */
    private static String measured(String code) {
        return TrendIndicators.byCode(code)
                .map(indicator -> indicator.about().measured().getFirst().analyte())
                .orElse(code);
    }
}
