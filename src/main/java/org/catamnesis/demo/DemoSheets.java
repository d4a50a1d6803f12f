package org.catamnesis.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** The lists that a clinic kept before, of people who do not exist, with the mistakes that such lists have. */
public final class DemoSheets {
    private DemoSheets() {}

    public static void write(Path folder) {
        try {
            Files.createDirectories(folder);
            write(
                    folder,
                    "patients.csv",
                    "mrn,name,sex,birth_date,phone,national_id",
                    "B20261,样例一,男,1971/3/4,19900001201,",
                    "B20262,样例二,女,1966/11/23,19900001202,",
                    "B20263,样例三,男,1980/2/30,19900001203,",
                    "B20264,样例四,男,1959/7/8,19900001204,");
            write(
                    folder,
                    "transplants.csv",
                    "mrn,organ,date,donor_type,graft_number,donor_age,cmv_dr,cold_ischaemia_min",
                    "B20261,liver,2024/5/6,deceased-brain,1,41,D+/R-,395",
                    "B20262,kidney,2023/9/14,living,1,55,positive,",
                    "B20264,spleen,2025/1/2,,1,,,");
            write(
                    folder,
                    "medications.csv",
                    "mrn,drug,start,schedule,unit,formulation,end,reason",
                    "B20261,tacrolimus,2024/5/7,08:00=1.5;20:00=1,mg,,,",
                    "B20262,belatacept,2023/9/15,every=28d;dose=400,mg,,,",
                    "B20264,prednisone,2025/1/3,one a day,mg,,,");
            write(
                    folder,
                    "results.csv",
                    "mrn,collected_at,analyte,value,unit,low,high,flag,laboratory,specimen",
                    "B20261,2026/1/5 8:10,他克莫司,6.2,ng/mL,5,10,,检验科,全血",
                    "B20261,2026/1/5 8:10,肌酐,88,μmol/L,57,97,,检验科,血清",
                    "B20261,2026/1/5 8:10,ALT,31,U/L,9,50,,检验科,血清",
                    "B20261,2026/1/5 8:10,CMV-DNA,<500,IU/mL,,,,检验科,血浆",
                    "B20262,2026/2/3 7:55,肌酐,1.2,mmHg,57,97,,检验科,血清",
                    "B20262,2026/2/3 25:55,ALT,22,U/L,9,50,,检验科,血清",
                    "B29999,2026/2/3 7:55,ALT,22,U/L,9,50,,检验科,血清",
                    "B20261,2026/1/5 8:10,肌酐,98,μmol/L,57,97,,检验科,血清");
        } catch (IOException e) {
            throw new ProblemException(Problem.FOLDER_READ_ONLY, e);
        }
    }

    private static void write(Path folder, String name, String... lines) throws IOException {
        Files.write(folder.resolve(name), List.of(lines));
    }
}
