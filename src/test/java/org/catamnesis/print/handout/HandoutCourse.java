package org.catamnesis.print.handout;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.followup.protocol.LineKind;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.language.Language;
import org.catamnesis.medication.DoseSchedule;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.TargetRules;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.PatientToken;
import org.catamnesis.patient.Sex;
import org.catamnesis.patient.Transplant;

/** Patients for papers, by hand. */
public final class HandoutCourse {
    public static final LocalDateTime NOW = LocalDateTime.of(2026, 9, 15, 10, 20);
    public static final LocalDate TODAY = NOW.toLocalDate();
    public static final PatientToken CODE = PatientToken.draw(new SecureRandom());
    static final ClinicCard CLINIC =
            new ClinicCard("演示移植中心", "000-0000-0100", "000-0000-0199", "08:00–17:00", "演示市示例路 1 号 3 层");

    private HandoutCourse() {}

    /** A liver with two drugs at hours, one that ends and one that begins. */
    public static PatientChart liver(String name) {
        LocalDate graft = LocalDate.of(2026, 8, 1);
        return new PatientChart(
                person(name),
                List.of(new Transplant(1, 7, Organ.LIVER, 1, graft, "deceased-brain")),
                List.of(),
                List.of(
                        daily(1, "tacrolimus", graft, TODAY.plusDays(9), 1.5, "08:00=1.5;20:00=1.5"),
                        daily(2, "tacrolimus", TODAY.plusDays(10), null, 1, "08:00=1;20:00=1"),
                        plain(3, "mycophenolate-mofetil", graft, null, 0.5, "g", 2),
                        daily(4, "prednisone", graft, TODAY.plusDays(4), 5, "08:00=5"),
                        plain(5, "entecavir", graft, null, 0.5, "mg", 1),
                        daily(6, "valganciclovir", TODAY.plusDays(3), null, 450, "08:00=450")),
                List.of(
                        event(1, EventKind.ADMISSION, graft.minusDays(1)),
                        event(2, EventKind.DISCHARGE, graft.plusDays(24))),
                List.of(),
                List.of());
    }

    /** A liver whose doses stay as they are. */
    static PatientChart settled(String name) {
        LocalDate graft = LocalDate.of(2025, 8, 1);
        return new PatientChart(
                person(name),
                List.of(new Transplant(1, 7, Organ.LIVER, 1, graft, "deceased-brain")),
                List.of(),
                List.of(
                        daily(1, "tacrolimus", graft, null, 1.5, "08:00=1.5;20:00=1.5"),
                        plain(3, "mycophenolate-mofetil", graft, null, 0.5, "g", 2),
                        plain(5, "entecavir", graft, null, 0.5, "mg", 1)),
                List.of(),
                List.of(),
                List.of());
    }

    /** Thirty drugs, the name of one hardly to be written on a line. */
    public static PatientChart crowded(String name) {
        List<Dosing> dosings = new ArrayList<>(liver(name).dosings());
        for (int i = 0; i < 30; i++)
            dosings.add(plain(
                    20 + i,
                    i % 3 == 0
                            ? "a-drug-that-was-typed-by-hand-and-has-an-exceedingly-long-name-" + i
                            : "复方某某某某某某某某缓释胶囊第" + i + "号",
                    TODAY.minusDays(30),
                    i % 7 == 0 ? TODAY.plusDays(i) : null,
                    12.5,
                    "mg",
                    3));
        return new PatientChart(
                person(name),
                liver(name).transplants(),
                List.of(),
                dosings,
                liver(name).events(),
                List.of(),
                List.of());
    }

    public static PatientChart unknown(String name) {
        return new PatientChart(person(name), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public static HandoutFacts facts(PatientChart chart, Language language) {
        boolean zh = language == Language.CHINESE;
        return new HandoutFacts(
                grades(chart),
                List.of("K74.6  肝硬化"),
                null,
                List.of(new PlannedVisit(
                        31,
                        LocalDateTime.of(2026, 9, 22, 8, 30),
                        10,
                        zh ? "肝移植门诊" : "Liver clinic",
                        Set.of("core-lab"))),
                List.of(
                        new PlannedDue(
                                "core-lab",
                                LineKind.LAB,
                                TODAY.plusDays(7),
                                TODAY.plusDays(5),
                                TODAY.plusDays(9),
                                zh ? "核心化验（含他克莫司谷浓度）" : "Core laboratory with the tacrolimus trough",
                                true),
                        new PlannedDue(
                                "visit",
                                LineKind.VISIT,
                                TODAY.plusDays(14),
                                TODAY.plusDays(11),
                                TODAY.plusDays(17),
                                zh ? "门诊" : "Visit",
                                false),
                        new PlannedDue(
                                "doppler",
                                LineKind.IMAGING,
                                TODAY.plusDays(45),
                                null,
                                null,
                                zh ? "移植肝多普勒超声" : "Doppler ultrasound of the graft",
                                false)),
                CLINIC,
                CODE,
                false,
                null,
                "护士演示",
                NOW);
    }

    /** One of whom nothing is planned, at a clinic that said nothing of itself. */
    public static HandoutFacts bare(PatientChart chart) {
        return new HandoutFacts(
                grades(chart),
                List.of(),
                null,
                List.of(),
                List.of(),
                ClinicCard.of("演示移植中心"),
                null,
                true,
                null,
                "护士演示",
                NOW);
    }

    static ResultGrades grades(PatientChart chart) {
        return new ResultGrades(chart, AnalyteCatalogue.standard(), TargetRules.shipped());
    }

    private static Patient person(String name) {
        return new Patient(
                7,
                new Demographics(name, Sex.MALE, LocalDate.of(1980, 2, 3), "13900000000", null, null),
                "ce shi jia",
                List.of(new PatientIdentifier(PatientIdentifier.MRN, "S000123")),
                1);
    }

    private static ClinicalEvent event(long id, EventKind kind, LocalDate day) {
        return new ClinicalEvent(id, 7, kind, null, null, day, null, null, null);
    }

    static Dosing daily(long id, String drug, LocalDate from, LocalDate to, double dose, String hours) {
        DoseSchedule schedule = DoseSchedule.parse(hours).orElseThrow();
        return new Dosing(id, 7, drug, null, from, to, dose, "mg", schedule.dosesPerDay(), "oral", null, schedule);
    }

    static Dosing plain(long id, String drug, LocalDate from, LocalDate to, double dose, String unit, double often) {
        return new Dosing(id, 7, drug, null, from, to, dose, unit, often, "oral", null);
    }
}
