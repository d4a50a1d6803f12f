package org.catamnesis.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.catamnesis.access.Session;
import org.catamnesis.lab.AnalyteCatalogue;

/** A folder of small spreadsheets about people who do not exist, and what happens when it is loaded. */
final class TestFolder implements LoadWatch {
    private static final AnalyteCatalogue CATALOGUE = AnalyteCatalogue.standard();
    private final Path folder;
    private final List<BadRow> bad = new ArrayList<>();

    TestFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return folder;
    }

    TestFolder with(String name, String... lines) {
        return with(name, StandardCharsets.UTF_8, lines);
    }

    TestFolder with(String name, Charset charset, String... lines) {
        return with(name, (String.join("\r\n", lines) + "\r\n").getBytes(charset));
    }

    TestFolder with(String name, byte[] content) {
        try {
            Files.write(folder.resolve(name), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of each sheet, as a clinic would bring them. */
    static TestFolder whole(Path folder) {
        return new TestFolder(folder)
                .with(
                        "patients.csv",
                        "mrn,name,sex,birth_date,phone,national_id",
                        "T0001,测试甲,male,1970-01-02,19900000001,110101197001020011",
                        "T0002,测试乙,女,1980/3/4,,")
                .with("diagnoses.csv", "mrn,date,code,name", "T0001,2024-05-06,K74.6,肝硬化", "T0002,,N18.0,")
                .with(
                        "transplants.csv",
                        "mrn,organ,date,donor_type,graft_number,donor_age,cmv_dr,ebv_dr,donor_hbcab,abo,cold_ischaemia_min,discharged",
                        "T0001,liver,2025-01-10,deceased-brain,1,43,D+/R-,D-R+,是,O/A型,380,2025/2/1",
                        "T0002,kidney,2025/6/30,living,,,,,,,,")
                .with(
                        "medications.csv",
                        "mrn,drug,start,schedule,unit,formulation,end,reason",
                        "T0001,他克莫司,2025-01-11,08:00=1.5;20:00=1,mg,immediate-release,2025-03-01,level too high",
                        "T0002,belatacept,2025-07-01,every=28d;dose=400,mg,,,")
                .with(
                        "visits.csv",
                        "mrn,date,kind,note",
                        "T0001,2025-02-10,outpatient,\"好, 无不适\"",
                        "T0002,2025-08-01,住院,")
                .with(
                        "events.csv",
                        "mrn,date,kind,subtype,grade,biopsy_proven,end,detail",
                        "T0001,2025-03-01,rejection,acute-cellular,RAI 5,yes,2025-03-10,冲击三天",
                        "T0002,2025-09-01,infection,pneumonia,,,,")
                .with(
                        "results.csv",
                        "mrn,collected_at,analyte,value,unit,low,high,flag,laboratory,specimen,last_dose_at,dose,timing",
                        "T0001,2025-02-10 08:21,TAC,7.8,ng/mL,5,10,,检验科,全血,2025-02-09 20:00,1.5 mg,trough",
                        "T0001,2025/2/10 8:21,1742-6,132,U/L,9,50,↑,检验科,serum,,,",
                        "T0001,2025-02-10,乙型肝炎表面抗原,阴性,,,,,检验科,serum,,,",
                        "T0002,2025-08-01T07:55,肌酐,<20,μmol/L,57,97,L,检验科,serum,,,",
                        "T0002,2025-08-01T07:55,某新项目,3.4,,,,,检验科,serum,,,");
    }

    LoadReport preview(Session session) {
        bad.clear();
        return new SpreadsheetStore(session, CATALOGUE).preview(folder, Map.of(), this);
    }

    LoadReport load(Session session) {
        return load(session, false, Map.of());
    }

    LoadReport loadGood(Session session) {
        return load(session, true, Map.of());
    }

    LoadReport load(Session session, boolean skipBad, Map<Sheet, ColumnMapping> mappings) {
        bad.clear();
        return new SpreadsheetStore(session, CATALOGUE).load(folder, mappings, skipBad, this);
    }

    /** What was refused, such as {@code results.csv:3 value RESULT_DIFFERS}. */
    List<String> bad() {
        return bad.stream()
                .map(row -> row.file() + ":" + row.line() + " " + row.column() + " " + row.reason())
                .toList();
    }

    List<BadRow> badRows() {
        return List.copyOf(bad);
    }

    @Override
    public void bad(BadRow row) {
        bad.add(row);
    }

    @Override
    public void progress(Sheet sheet, long rows, double done) {
        // Nobody is watching.
    }
}
