package org.catamnesis.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.catamnesis.access.TestClinic;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.Comparator;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.Sampling;
import org.catamnesis.lab.UnitText;
import org.catamnesis.language.Language;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.Sex;
import org.junit.jupiter.api.Test;

class EntryModelTest {
    private static final AnalyteCatalogue CATALOGUE = AnalyteCatalogue.standard();
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 9, 14, 8, 21);
    private static final LabResult CREATININE = new LabResult(
            5,
            1,
            "CREA",
            new Measurement(
                    "肌酐(酶法)", ResultValue.parse("132"), "μmol/L", "umol/L", ReferenceInterval.parse("57-97"), "↑"),
            new Sampling(MORNING, true, "serum", "Test laboratory", null, null, null),
            Provenance.PDF_TEXT,
            null);
    private final EntryModel model = model(null);

    private static EntryModel model(LabResult corrected) {
        Patient patient =
                new Patient(1, Demographics.of("测试甲", Sex.MALE, LocalDate.of(1980, 2, 3)), "ce shi jia", List.of(), 1);
        PatientChart chart =
                new PatientChart(patient, List.of(), List.of(CREATININE), List.of(), List.of(), List.of(), List.of());
        return new EntryModel(CATALOGUE, TestClinic.CLOCK, chart, corrected, Language.ENGLISH);
    }

    private EntryRow type(String name, String value, String unit, String interval) {
        EntryRow row = model.rows().getLast().isEmpty() ? model.rows().getLast() : model.addRow();
        model.suggestions(name).stream()
                .findFirst()
                .ifPresentOrElse(
                        found -> model.take(row, found, Language.ENGLISH),
                        () -> row.name().set(name));
        row.value().set(value);
        if (unit != null) row.unit().set(unit);
        row.interval().set(interval);
        return row;
    }

    @Test
    void aFewLettersFindTheAnalyteByCodeNameAliasOrPinyinInitials() {
        var suggestions = new AnalyteSuggestions(CATALOGUE);
        assertEquals(
                List.of("ALT", "CREA", "CREA", "TAC", "TBIL", "HGB"),
                Stream.of("alt", "肌酐", "scr", "fk506", "zdhs", "血红")
                        .map(typed -> suggestions.of(typed, Set.of()).getFirst().code())
                        .toList());
        assertEquals(List.of(), suggestions.of("  ", Set.of()));
        assertEquals(List.of(), suggestions.of("qqqq", Set.of()));
    }

    @Test
    void aTakenSuggestionBringsTheUnitOfTheLastResultAndOffersItsInterval() {
        EntryRow creatinine = type("crea", "128", null, "");
        assertEquals("μmol/L", creatinine.unit().get());
        assertEquals("57-97", creatinine.lastInterval().orElseThrow());
        creatinine.turnUnit(1);
        assertEquals(List.of(), creatinine.lastInterval().stream().toList());
        EntryRow platelets = type("plt", "210", null, "");
        assertEquals("10^9/L", platelets.unit().get());
    }

    @Test
    void whatIsTypedIsSavedAsPrintedWithOneTimeAndLaboratory() {
        model.when().set("2026-09-15 0740");
        type("tac", "<2.0", null, "5-10");
        type("alt", "68↑", "U/L", "9--50");
        type("hbsag", "阴性", "", "阴性");
        List<LabResult> saved = model.toSave();
        assertEquals(EntryModel.Obstacle.NONE, model.obstacle().get());
        assertEquals(
                List.of(
                        new Measurement(
                                "Tacrolimus",
                                new ResultValue("<2.0", Comparator.LESS, 2.0),
                                "ng/mL",
                                "ng/mL",
                                new ReferenceInterval(5.0, 10.0, "5-10"),
                                null),
                        new Measurement(
                                "ALT",
                                ResultValue.parse("68"),
                                "U/L",
                                "U/L",
                                new ReferenceInterval(9.0, 50.0, "9--50"),
                                null)),
                saved.stream().map(LabResult::measurement).limit(2).toList());
        assertEquals("阴性", saved.getLast().measurement().value().text());
        assertEquals(
                Set.of(new Sampling(
                        LocalDateTime.of(2026, 9, 15, 7, 40), true, null, "Test laboratory", null, null, null)),
                Set.copyOf(saved.stream().map(LabResult::sampling).toList()));
    }

    @Test
    void whatCannotBeIsSaidBesideTheLine() {
        assertEquals(
                List.of(
                        Remark.IMPLAUSIBLE,
                        Remark.UNIT_DOES_NOT_FIT,
                        Remark.NO_NUMBER,
                        Remark.NOT_MAPPED,
                        Remark.INTERVAL_IN_WORDS,
                        Remark.NAME_MISSING,
                        Remark.NONE),
                List.of(
                        type("alt", "680000", "U/L", "").remark().get(),
                        type("alt", "68", "mmol/L", "").remark().get(),
                        type("alt", "many", "U/L", "").remark().get(),
                        type("zzz-unheard", "3", "", "").remark().get(),
                        type("alt", "68", "U/L", "see below").remark().get(),
                        type("", "68", "", "").remark().get(),
                        type("alt", "68", "U/L", "9-50").remark().get()));
    }

    @Test
    void doubtIsSavedWhenItIsAskedForAgainAndNotBefore() {
        model.when().set("2026-09-15");
        EntryRow row = type("alt", "680000", "U/L", "");
        assertEquals(List.of(), model.toSave());
        assertEquals(EntryModel.Obstacle.DOUBT, model.obstacle().get());
        row.value().set("670000");
        assertEquals(EntryModel.Obstacle.NONE, model.obstacle().get());
        assertEquals(List.of(), model.toSave());
        assertEquals(1, model.toSave().size());
    }

    @Test
    void aResultOfTheSameMomentIsDoubted() {
        model.when().set("2026-09-14 08:21");
        EntryRow row = type("crea", "132", null, "");
        assertEquals(List.of(), model.toSave());
        assertEquals(Remark.ON_FILE, row.remark().get());
        assertEquals(1, model.toSave().size());
    }

    @Test
    void withoutATimeOrALineNothingIsSaved() {
        assertEquals(EntryModel.Obstacle.NOTHING_TYPED, refused());
        EntryRow row = type("alt", "68", "U/L", "");
        assertEquals(EntryModel.Obstacle.TIME_WRONG, refused());
        model.when().set("2026-02-30 08:00");
        assertEquals(EntryModel.Obstacle.TIME_WRONG, refused());
        model.when().set("2026-09-14 25:00");
        assertEquals(EntryModel.Obstacle.TIME_WRONG, refused());
        model.when().set("2027-01-01");
        assertEquals(EntryModel.Obstacle.TIME_IN_FUTURE, refused());
        model.when().set("2026-09-14");
        row.value().set("");
        assertEquals(EntryModel.Obstacle.LINE_WRONG, refused());
    }

    private EntryModel.Obstacle refused() {
        assertEquals(List.of(), model.toSave());
        return model.obstacle().get();
    }

    @Test
    void aCorrectionKeepsAllThatIsNotChanged() {
        EntryModel correction = model(CREATININE);
        correction.rows().getFirst().value().set("123");
        Measurement before = CREATININE.measurement();
        assertEquals(
                List.of(new LabResult(
                        0,
                        1,
                        "CREA",
                        new Measurement(
                                before.printedName(),
                                ResultValue.parse("123"),
                                before.unit(),
                                before.ucum(),
                                before.interval(),
                                null),
                        CREATININE.sampling(),
                        CREATININE.provenance(),
                        null)),
                correction.toSave());
    }

    @Test
    void aNameTypedInFullIsRecognisedWithoutTheList() {
        EntryRow row = model.rows().getFirst();
        row.name().set("谷丙转氨酶");
        model.recognise(row, Language.CHINESE);
        assertEquals("ALT", row.analyte().get().code());
        row.name().set("谷丙");
        assertEquals(null, row.analyte().get());
    }

    @Test
    void unitsAreShownAsPeopleWriteThem() {
        assertEquals(
                List.of("µmol/L", "10^9/L", "IU/mL", "mL/min/1.73m²", "", "%", "ng/mL", "U/L"),
                Stream.of("umol/L", "10*9/L", "[IU]/mL", "mL/min/{1.73_m2}", "1", "%", "ng/mL", "U/L")
                        .map(UnitText::shown)
                        .toList());
    }

    @Test
    void aShownUnitIsReadBackAsItself() {
        List<String> lost = CATALOGUE.analytes().stream()
                .filter(analyte -> !analyte.unit().isEmpty() && !analyte.unit().equals("1"))
                .filter(analyte -> !analyte.fits(UnitText.shown(analyte.unit())))
                .map(Analyte::code)
                .toList();
        assertEquals(List.of(), lost);
    }
}
