package org.catamnesis.medication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.catamnesis.access.Role;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Sex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class DosingStoreTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private DosingStore dosings;
    private long patient;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        dosings = new DosingStore(clinic.session());
        patient = new PatientStore(clinic.session())
                .add(Demographics.of("张三", Sex.MALE, null), List.of())
                .id();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void keepsHoursPlanAndReason() {
        Dosing full = new Dosing(
                0,
                patient,
                "tacrolimus",
                "immediate-release",
                DAY,
                DAY.plusDays(9),
                1.25,
                "mg",
                2,
                "oral",
                "level-high",
                DoseSchedule.parse("08:00=1.5;20:00=1").orElseThrow(),
                77L,
                "谷浓度偏高");
        Dosing added = dosings.append(full, null);
        assertEquals(List.of(added), dosings.ofPatient(patient));
        assertEquals(full.reason(), added.reason());
        assertEquals(full.planId(), added.planId());
    }

    @Test
    void aChangeEndsTheOldDoseAndBeginsTheNewAtOnce() {
        Dosing old = dosings.append(dosing(0, 2), null);
        edit(edits().change(old, List.of(dosing(30, 1.5)), "level-high", "抖动"));
        assertEquals(
                List.of("2.0 +0..+29 level-high 抖动", "1.5 +30.. null null"),
                dosings.ofPatient(patient).stream().map(this::words).toList());
    }

    @Test
    void anEditIsUndoneAndDoneAgain() {
        Dosing old = dosings.append(dosing(0, 2), null);
        List<String> before = lines();
        RegimenEdit undo = edit(edits().change(old, List.of(dosing(30, 1.5)), "level-high", "抖动"));
        List<String> after = lines();
        RegimenEdit redo = edit(undo);
        assertEquals(before, lines());
        edit(redo);
        assertEquals(after, lines());
    }

    @Test
    void stoppingAStepOfAPlanTakesItsLaterStepsAway() {
        var plan = List.of(
                dosing(0, 10).until(DAY.plusDays(13), "tapered", null).inPlan(5L),
                dosing(14, 7.5).until(DAY.plusDays(27), "tapered", null).inPlan(5L),
                dosing(28, 5).inPlan(5L));
        edit(edits().start(plan));
        Dosing first = dosings.ofPatient(patient).getFirst();
        RegimenEdit undo = edit(edits().stop(first, DAY.plusDays(7), "side-effect", null));
        assertEquals(List.of("10.0 +0..+6 side-effect null"), lines());
        edit(undo);
        assertEquals(List.of("10.0 +0..+13 tapered null", "7.5 +14..+27 tapered null", "5.0 +28.. null null"), lines());
    }

    @Test
    void whatWouldEndBeforeItBeganWasNeverTaken() {
        Dosing old = dosings.append(dosing(0, 2), null);
        edit(edits().stop(old, DAY, "entered-in-error", null));
        assertEquals(List.of(), lines());
    }

    @Test
    void ofTwoWhoChangeTheSameDoseTheSecondIsToldAndNothingOfItIsKept() {
        Dosing old = dosings.append(dosing(0, 2), null);
        RegimenEdit first = edits().change(old, List.of(dosing(30, 1.5)), null, null);
        RegimenEdit second = edits().change(old, List.of(dosing(40, 1)), null, null);
        edit(first);
        List<String> after = lines();
        var refused = assertThrows(ProblemException.class, () -> edit(second));
        assertEquals(Problem.CHANGED_ELSEWHERE, refused.problem());
        assertEquals(after, lines());
    }

    @Test
    void aNurseMayLookAndNotChange() {
        dosings.append(dosing(0, 2), null);
        DosingStore nurse = new DosingStore(clinic.session(Role.NURSE));
        assertEquals(1, nurse.ofPatient(patient).size());
        var refused = assertThrows(
                ProblemException.class,
                () -> nurse.apply(new RegimenEdit(
                        patient, edits().start(List.of(dosing(1, 1))).steps())));
        assertEquals(Problem.NOT_ALLOWED, refused.problem());
    }

    @Test
    void cohortsNeverSeeTheReason() {
        dosings.append(dosing(0, 2).until(DAY.plusDays(3), "other", "only for doctors"), null);
        DosingStore researcher = new DosingStore(clinic.session(Role.RESEARCHER));
        researcher.forEach(dosing -> assertNull(dosing.reason()));
    }

    private RegimenEdits edits() {
        return new RegimenEdits(patient, dosings.ofPatient(patient));
    }

    private RegimenEdit edit(RegimenEdit edit) {
        return dosings.apply(edit);
    }

    private List<String> lines() {
        return dosings.ofPatient(patient).stream().map(this::words).toList();
    }

    private String words(Dosing dosing) {
        return dosing.dose() + " " + day(dosing.startDay()) + ".." + day(dosing.endDay()) + " " + dosing.stopReason()
                + " " + dosing.reason();
    }

    private static String day(LocalDate day) {
        return day == null ? "" : "+" + java.time.temporal.ChronoUnit.DAYS.between(DAY, day);
    }

    private Dosing dosing(int from, double dose) {
        return new Dosing(0, patient, "tacrolimus", null, DAY.plusDays(from), null, dose, "mg", 2, "oral", null);
    }
}
