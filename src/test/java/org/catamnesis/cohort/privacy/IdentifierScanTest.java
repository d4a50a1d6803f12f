package org.catamnesis.cohort.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.Pinyin;
import org.catamnesis.patient.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierScanTest {
    private static final List<Patient> PATIENTS = List.of(
            patient(1, "欧阳测试", "13800001234", "S0001234", "河北省测试市样例区合成路 12 号"),
            patient(2, "Zoë Sampleton", "+39 055 1234567", "765432", "Via Esempio 12, Firenze"),
            patient(3, "方法", null, "12", null));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            P1,欧阳测试,3            | NAME
            OUYANG CESHI            | ROMANISED_NAME
            x ouyangceshi.          | ROMANISED_NAME
            ceshi ouyang?           | ROMANISED_NAME
            zoe sampleton           | ROMANISED_NAME
            ZOë SAMPLETON           | NAME
            sampletonzoe            |
            sampleton zoe           | ROMANISED_NAME
            zoe sampletonx          |
            3,s0001234,4            | NUMBER
            xs0001234               |
            tel 13800001234         | PHONE LIKE_A_PHONE
            0.13800001234           |
            +39 055 1234567         | PHONE
            390551234567            | PHONE
            在测试市样例区           | ADDRESS ADDRESS ADDRESS
            via esempio             | ADDRESS
            firenze                 |
            1,765432,2              |
            note 765432             | NUMBER
            方法                     | NAME
            call 15912345678 now    | LIKE_A_PHONE
            12912345678             |
            a@b.example             | LIKE_AN_EMAIL
            11010519491231002X      | LIKE_A_NATIONAL_ID
            110105194912310021      |
            8611010519491231002X    |
            """)
    void findsWhatTellsWhoSomebodyIs(String text, String kinds) {
        IdentifierScan scan = new IdentifierScan(PATIENTS, "");
        scan.scan(segment(text), IdentifierScan.Part.ROWS);
        List<String> found = new ArrayList<>();
        for (IdentifierKind kind : IdentifierKind.values())
            for (int i = 0; i < scan.hits(kind); i++) found.add(kind.name());
        assertEquals(kinds == null ? "" : kinds, String.join(" ", found));
    }

    @Test
    void theProgramsOwnWordsAreNoNamesOutsideTheRows() {
        IdentifierScan scan = new IdentifierScan(PATIENTS, "测量方法");
        scan.scan(segment("方法, \"bytes\" : 765432"), IdentifierScan.Part.OWN);
        assertEquals(0, scan.hits());
        scan.scan(segment("方法"), IdentifierScan.Part.ROWS);
        assertEquals(1, scan.hits(IdentifierKind.NAME));
        scan.scan(segment("\"the patient 765432\""), IdentifierScan.Part.TYPED);
        assertEquals(1, scan.hits(IdentifierKind.NUMBER));
        assertEquals(1, scan.tooShort());
    }

    @Test
    void findsAsManyAsACarefulSearch() {
        Random random = new Random(3);
        Set<String> words = new HashSet<>();
        while (words.size() < 3000) words.add(word(random, 5 + random.nextInt(3)));
        String text = word(random, 200_000);
        int expected = 0;
        for (String word : words)
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) expected++;
        int[] found = new int[1];
        List<byte[]> patterns = words.stream()
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .toList();
        new PatternSet(patterns).search(segment(text), (_, _, _) -> found[0]++);
        assertEquals(expected, found[0]);
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) word.append((char) ('a' + random.nextInt(4)));
        return word.toString();
    }

    private static MemorySegment segment(String text) {
        return MemorySegment.ofArray(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Patient patient(long id, String name, String phone, String mrn, String address) {
        Demographics demographics = new Demographics(name, Sex.UNKNOWN, null, phone, address, null);
        return new Patient(
                id, demographics, Pinyin.of(name), List.of(new PatientIdentifier(PatientIdentifier.MRN, mrn)), 1);
    }
}
