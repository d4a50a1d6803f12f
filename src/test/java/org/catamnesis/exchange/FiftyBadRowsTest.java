package org.catamnesis.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.catamnesis.access.TestClinic;
import org.catamnesis.clinic.schema.Tables;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each of these rows is wrong in a way of its own; each is named, with what to do, and nothing is loaded. */
class FiftyBadRowsTest {
    private static final String LONG = "x".repeat(201);

    @TempDir
    Path temp;

    private TestFolder folder() {
        return new TestFolder(temp.resolve("in"))
                .with(
                        "patients.csv",
                        "mrn,name,sex,birth_date,phone,national_id",
                        "T0001,测试甲,male,1970-01-02,,990101197001020011",
                        "T0002,测试乙,女,1980/3/4,,",
                        ",测试丙,male,1970-01-02,,",
                        "T0004,,male,1970-01-02,,",
                        "T0005,测试戊,boy,1970-01-02,,",
                        "T0006,测试己,male,1970-02-30,,",
                        "T0007,测试庚,male,2970-01-02,,",
                        "T0008,测试辛,male,1870-01-02,,",
                        "T0009,测试壬,male,Jan 2,,",
                        "T0001,测试甲,female,1970-01-02,,",
                        "T0010,测试癸,male,1970-01-02,,990101197001020011",
                        "T0011,测试子,male,1970-01-02,,1.10101E+17",
                        "T0012," + LONG + ",male,1970-01-02,,",
                        "T0013,测试寅,male,1970-01-02,,,extra",
                        "T0014,测\u0001试,male,1970-01-02,,")
                .with(
                        "diagnoses.csv",
                        "mrn,date,code,name",
                        "T0099,2024-05-06,K74.6,",
                        "T0001,2024-05-06,liver,",
                        "T0001,1969-12-31,K74.6,",
                        "T0001,2024-05-06,K70.3,甲",
                        "T0001,2024-05-06,K70.3,乙",
                        "T0001,2024-05-06,,无编码")
                .with(
                        "transplants.csv",
                        "mrn,organ,date,donor_type,graft_number,donor_age,cmv_dr,donor_hbcab,abo,cold_ischaemia_min,discharged",
                        "T0001,spleen,2025-01-10,,,,,,,,",
                        "T0001,liver,,,,,,,,,",
                        "T0001,liver,2025-01-10,robot,,,,,,,",
                        "T0001,liver,2025-01-10,,0,,,,,,",
                        "T0001,liver,2025-01-10,,,old,,,,,",
                        "T0001,liver,2025-01-10,,,,positive,,,,",
                        "T0001,liver,2025-01-10,,,,,maybe,,,",
                        "T0001,liver,2025-01-10,,,,,,C,,",
                        "T0001,liver,2025-01-10,,,,,,,6.5,",
                        "T0001,liver,2025-01-10,,,,,,,,2025-01-09",
                        "T0001,liver,2025-01-10,living,1,,,,,,",
                        "T0001,liver,2025-06-10,living,1,,,,,,",
                        "T0001,liver,2024-06-10,living,,,,,,,",
                        "T0001,liver,2025-01-10,living,2,,,,,,")
                .with(
                        "medications.csv",
                        "mrn,drug,start,schedule,unit,formulation,end,reason",
                        "T0001,tacrolimus,2025-01-11,twice a day,mg,,,",
                        "T0001,tacrolimus,2025-01-11,08:00=1,mg,,2025-01-10,",
                        "T0001,tacrolimus,2025-01-11,08:00=1,mg,,,stopped",
                        "T0001,tacrolimus,2025-01-11,08:00=1,mg,,,",
                        "T0001,tacrolimus,2025-01-11,08:00=2,mg,,,",
                        "T0001,tacrolimus,#N/A,08:00=2,mg,,,",
                        "T0001,,2025-01-11,08:00=2,mg,,,")
                .with(
                        "visits.csv",
                        "mrn,date,kind,note",
                        "T0001,2025-02-10,party,",
                        "T0001,2025-02-10,,",
                        "T0001,2025-02-10,outpatient,甲",
                        "T0001,2025-02-10,outpatient,乙")
                .with(
                        "events.csv",
                        "mrn,date,kind,subtype,grade,biopsy_proven,end",
                        "T0001,2025-03-01,marriage,,,,",
                        "T0001,2025-03-01,rejection,,,perhaps,",
                        "T0001,2025-03-01,rejection,,,,2025-02-01",
                        "T0001,2025-03-01,rejection,,RAI 5,,",
                        "T0001,2025-03-01,rejection,,RAI 6,,")
                .with(
                        "results.csv",
                        "mrn,collected_at,analyte,value,unit,low,high,specimen,last_dose_at,timing",
                        "T0001,2025-02-10 25:00,CREA,88,,,,,,",
                        "T0001,2025-02-10 08:00,CREA,,,,,,,",
                        "T0001,2025-02-10 08:00,CREA,88,mmHg,,,,,",
                        "T0001,2025-02-10 08:00,CREA,88000000,μmol/L,,,,,",
                        "T0001,2025-02-10 08:00,CREA,88,μmol/L,97,57,,,",
                        "T0001,2025-02-10 08:00,CREA,88,μmol/L,low,97,,,",
                        "T0001,2025-02-10 08:00,CREA,88,μmol/L,,,moonstone,,",
                        "T0001,2025-02-10 08:00,TAC,8,ng/mL,,,,2025-02-10 09:00,",
                        "T0001,2025-02-10 08:00,TAC,8,ng/mL,,,,,someday",
                        "T0001,2025-02-10 08:00,TAC,8,ng/mL,,,,,trough",
                        "T0001,2025-02-10 08:00,TAC,9,ng/mL,,,,,trough",
                        "T0001,2999-02-10 08:00,CREA,88,μmol/L,,,,,");
    }

    private static final List<String> REASONS = List.of(
            "patients.csv:4 mrn VALUE_MISSING",
            "patients.csv:5 name VALUE_MISSING",
            "patients.csv:6 sex SEX_UNKNOWN",
            "patients.csv:7 birth_date DATE_IMPOSSIBLE",
            "patients.csv:8 birth_date DATE_IN_FUTURE",
            "patients.csv:9 birth_date DATE_TOO_EARLY",
            "patients.csv:10 birth_date DATE_UNREADABLE",
            "patients.csv:11 mrn PATIENT_DIFFERS",
            "patients.csv:12 national_id NATIONAL_ID_IN_USE",
            "patients.csv:13 national_id DIGITS_LOST",
            "patients.csv:14 name TEXT_TOO_LONG",
            "patients.csv:15  CELLS_TOO_MANY",
            "patients.csv:16 name CONTROL_CHARACTER",
            "diagnoses.csv:2 mrn PATIENT_UNKNOWN",
            "diagnoses.csv:3 code CODE_UNREADABLE",
            "diagnoses.csv:4 date BEFORE_BIRTH",
            "diagnoses.csv:6 name DIAGNOSIS_DIFFERS",
            "diagnoses.csv:7 code VALUE_MISSING",
            "transplants.csv:2 organ ORGAN_UNKNOWN",
            "transplants.csv:3 date VALUE_MISSING",
            "transplants.csv:4 donor_type DONOR_TYPE_UNKNOWN",
            "transplants.csv:5 graft_number NUMBER_OUT_OF_RANGE",
            "transplants.csv:6 donor_age NUMBER_UNREADABLE",
            "transplants.csv:7 cmv_dr SEROSTATUS_UNREADABLE",
            "transplants.csv:8 donor_hbcab YES_OR_NO",
            "transplants.csv:9 abo BLOOD_GROUP_UNREADABLE",
            "transplants.csv:10 cold_ischaemia_min NUMBER_UNREADABLE",
            "transplants.csv:11 discharged DISCHARGED_BEFORE_TRANSPLANT",
            "transplants.csv:13 graft_number GRAFT_NUMBER_TAKEN",
            "transplants.csv:14 graft_number GRAFT_NUMBER_NEEDED",
            "transplants.csv:15 date TRANSPLANT_DIFFERS",
            "medications.csv:2 schedule SCHEDULE_UNREADABLE",
            "medications.csv:3 end END_BEFORE_START",
            "medications.csv:4 reason REASON_WITHOUT_END",
            "medications.csv:6 start MEDICATION_DIFFERS",
            "medications.csv:7 start CELL_ERROR",
            "medications.csv:8 drug VALUE_MISSING",
            "visits.csv:2 kind VISIT_KIND_UNKNOWN",
            "visits.csv:3 kind VALUE_MISSING",
            "visits.csv:5 note VISIT_DIFFERS",
            "events.csv:2 kind EVENT_KIND_UNKNOWN",
            "events.csv:3 biopsy_proven YES_OR_NO",
            "events.csv:4 end END_BEFORE_START",
            "events.csv:6 kind EVENT_DIFFERS",
            "results.csv:2 collected_at TIME_UNREADABLE",
            "results.csv:3 value VALUE_MISSING",
            "results.csv:4 unit UNIT_DOES_NOT_FIT",
            "results.csv:5 value VALUE_IMPLAUSIBLE",
            "results.csv:6 low LOW_ABOVE_HIGH",
            "results.csv:7 low NUMBER_UNREADABLE",
            "results.csv:8 specimen SPECIMEN_UNKNOWN",
            "results.csv:9 last_dose_at LAST_DOSE_AFTER_SAMPLE",
            "results.csv:10 timing TIMING_UNKNOWN",
            "results.csv:12 value RESULT_DIFFERS",
            "results.csv:13 collected_at DATE_IN_FUTURE");

    @Test
    void eachKindHasAReasonAndNothingIsLoaded() {
        try (TestClinic clinic = new TestClinic(temp)) {
            TestFolder folder = folder();
            LoadReport report = folder.load(clinic.session());
            assertEquals(REASONS, folder.bad());
            assertEquals(false, report.loaded());
            assertTrue(REASONS.size() >= 50 && new HashSet<>(REASONS).size() == REASONS.size());
            assertEquals(
                    List.of(0, 0, 0),
                    clinic.session()
                            .database()
                            .<List<Integer>>read(sql -> List.of(
                                    sql.fetchCount(Tables.PATIENT),
                                    sql.fetchCount(Tables.DATA_KEY),
                                    sql.fetchCount(Tables.LAB_RESULT))));
        }
    }

    @Test
    void theReasonsAreSaidInBothLanguagesAndTellNothingOfThePatient() {
        try (TestClinic clinic = new TestClinic(temp)) {
            TestFolder folder = folder();
            folder.preview(clinic.session());
            for (Language language : Language.values()) {
                Messages messages = new Messages(language);
                Set<String> said = new HashSet<>();
                for (BadRow row : folder.badRows()) {
                    String words = row.words(messages);
                    said.add(words);
                    assertTrue(!words.contains("测试") && !words.contains("T00") && !words.contains("1970"), words);
                    assertTrue(!words.contains("{") && !words.contains("bad-row"), words);
                }
                assertTrue(said.size() >= 40, language + " " + said.size());
            }
        }
    }
}
