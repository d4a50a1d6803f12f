package org.catamnesis.cohort.omop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Vocabularies as Athena hands them out, with real codes and with numbers that it never gives. */
public final class SyntheticVocabulary {
    static final String HEADING =
            "concept_id\tconcept_name\tdomain_id\tvocabulary_id\tconcept_class_id\tstandard_concept"
                    + "\tconcept_code\tvalid_start_date\tvalid_end_date\tinvalid_reason\n";
    private static final String DAYS = "\t19700101\t20991231\t";

    private SyntheticVocabulary() {}

    /** The concepts file, with the files that say more beside it. */
    public static Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("CONCEPT_RELATIONSHIP.csv"), """
                concept_id_1	concept_id_2	relationship_id	valid_start_date	valid_end_date	invalid_reason
                2000000003	2000000004	Maps to	19700101	20991231\t
                2000000005	2000000004	Maps to	19700101	20991231\t
                2000000005	2000000011	Maps to	19700101	20991231\t
                2000000010	2000000011	Maps to	19700101	20991231\t
                2000000012	2000000004	Is a	19700101	20991231\t
                2000000012	2000000011	Maps to	19700101	20991231	D
                """);
        Files.writeString(
                folder.resolve("VOCABULARY.csv"),
                "vocabulary_id\tvocabulary_name\tvocabulary_reference\tvocabulary_version\tvocabulary_concept_id\n"
                        + "None\tOMOP\tx\tv5.0 29-FEB-99\t44819096\nATC\tATC\tx\tATC 2099\t44819117\n");
        return Files.writeString(
                folder.resolve("CONCEPT.csv"),
                HEADING
                        + row(1, "tacrolimus; of everything", "Drug", "ATC", "ATC 5th", "C", "L04AD02", "")
                        + row(2, "TACROLIMUS", "Drug", "RxNorm", "Ingredient", "S", "42316", "")
                        + row(3, "A hepatitis \"B\"", "Condition", "ICD10", "ICD10 code", "", "B18.1", "")
                        + row(4, "Hepatitis of the synthetic kind", "Condition", "SNOMED", "Disorder", "S", "1", "")
                        + row(5, "Two things in one", "Condition", "ICD10", "ICD10 code", "", "C22.0", "")
                        + row(6, "乙型肝炎", "Condition", "ICD10CN", "ICD10 code", "", "B18.1", "")
                        + row(7, "Surface antigen, present", "Measurement", "LOINC", "Lab Test", "S", "5195-3", "")
                        + row(8, "No such test", "Measurement", "LOINC", "Lab Test", "S", "99999-9", "")
                        + row(9, "millimetre of mercury", "Unit", "UCUM", "Unit", "S", "mm[Hg]", "")
                        + row(10, "Of another domain", "Observation", "ICD10", "ICD10 code", "", "Z94.4", "")
                        + row(11, "A transplant", "Observation", "SNOMED", "Situation", "S", "2", "")
                        + row(12, "Meant once", "Condition", "ICD10CM", "ICD10 code", "", "K70.3", "")
                        + row(13, "Out of use", "Condition", "ICD10CM", "ICD10 code", "", "E11.2", "D"));
    }

    private static String row(
            int id,
            String name,
            String domain,
            String vocabulary,
            String kind,
            String standard,
            String code,
            String invalid) {
        String cells = String.join("\t", name, domain, vocabulary, kind, standard, code);
        return 2_000_000_000 + id + "\t" + cells + DAYS + invalid + "\n";
    }
}
