package org.catamnesis.cohort.omop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.catamnesis.cohort.omop.LoadedConcepts.Match;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyReaderTest {
    @TempDir
    Path folder;

    private Path concepts;

    @BeforeEach
    void write() throws IOException {
        concepts = SyntheticVocabulary.write(folder);
    }

    private LoadedConcepts read() {
        return VocabularyReader.read(concepts, AnalyteCatalogue.standard());
    }

    @Test
    void aCodeMeansOneStandardConceptOfItsDomainOrNone() {
        LoadedConcepts loaded = read();
        assertEquals(Map.of("tacrolimus", "1 > 2"), told(loaded.drugs()));
        assertEquals(
                Map.of("B18.1", "3 > 4", "C22.0", "5 > ", "Z94.4", "10 > ", "K70.3", "12 > "),
                told(loaded.diagnoses()));
        assertEquals(Map.of("5195-3", "7 > 7"), told(loaded.measurements()));
        assertEquals(Map.of("mm[Hg]", "9 > 9"), told(loaded.units()));
        assertEquals("v5.0 29-FEB-99", loaded.version());
        assertEquals(
                "A hepatitis \"B\"", loaded.diagnoses().get("B18.1").source().name());
    }

    @Test
    void theConceptsAloneMapWhatIsStandardItselfAndAreNamedByTheirSum() throws IOException {
        LoadedConcepts whole = read();
        Files.delete(folder.resolve("CONCEPT_RELATIONSHIP.csv"));
        Files.delete(folder.resolve("VOCABULARY.csv"));
        LoadedConcepts alone = read();
        assertEquals("1 > 2", told(alone.drugs()).get("tacrolimus"));
        assertEquals("3 > ", told(alone.diagnoses()).get("B18.1"));
        assertEquals("CONCEPT " + alone.sha256().substring(0, 12), alone.version());
        assertNotEquals(whole.sha256(), alone.sha256());
        assertEquals(alone, read());
    }

    @Test
    void whatIsNoSuchFileIsRefusedByItsLine() throws IOException {
        assertUnreadable("concept_id,concept_name\n", 1);
        assertUnreadable("", 1);
        assertUnreadable(SyntheticVocabulary.HEADING + "1\ttoo few\n", 2);
        String good = "1\tn\td\tv\tc\t\tx\t19700101\t20991231\t\n";
        assertUnreadable(SyntheticVocabulary.HEADING + good + good.replace("1\tn", "one\tn"), 3);
        assertUnreadable(SyntheticVocabulary.HEADING + good.replace("20991231", "2099-12-31"), 2);
        assertUnreadable(SyntheticVocabulary.HEADING + good.replace("\tx\t", "\t\t"), 2);
        Files.write(
                concepts,
                (SyntheticVocabulary.HEADING + good).replace("n\td", "\u00e9").getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                Problem.VOCABULARY_UNREADABLE,
                assertThrows(ProblemException.class, this::read).problem());
        Files.delete(concepts);
        assertEquals(
                Problem.FILE_MISSING,
                assertThrows(ProblemException.class, this::read).problem());
    }

    private void assertUnreadable(String text, int line) throws IOException {
        Files.writeString(concepts, text);
        ProblemException refused = assertThrows(ProblemException.class, this::read);
        assertEquals(Problem.VOCABULARY_UNREADABLE, refused.problem());
        assertArrayEquals(new Object[] {"CONCEPT.csv", line}, refused.arguments());
    }

    /** The last digits of both numbers. */
    private static Map<String, String> told(Map<String, Match> matches) {
        Map<String, String> told = new TreeMap<>();
        matches.forEach((code, match) -> told.put(code, number(match.source()) + " > " + number(match.standard())));
        return told;
    }

    private static String number(CdmConcept concept) {
        return concept == null ? "" : Long.toString(concept.id() - 2_000_000_000L);
    }
}
