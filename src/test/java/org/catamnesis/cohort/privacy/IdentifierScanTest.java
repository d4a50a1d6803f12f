package org.catamnesis.cohort.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientContact;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.Pinyin;
import org.catamnesis.patient.Relation;
import org.catamnesis.patient.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IdentifierScanTest {
    private static final List<Patient> PATIENTS = List.of(
            patient(1, "欧阳测试", "13800001234", "S0001234", "河北省测试市样例区合成路 12 号"),
            patient(2, "Zoë Sampleton", "+39 055 1234567", "765432", "Via Esempio 12, Firenze"),
            patient(3, "方法", null, "12", null));

    @TempDir
    Path folder;

    /** Pages of half a kilobyte cut every longer text, and cells lie side by side. */
    @Test
    void findsInASqliteFileWhatItsBytesHide() throws Exception {
        Path file = folder.resolve("x.sqlite");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = connection.createStatement()) {
            sql.executeUpdate("pragma page_size = 512");
            sql.executeUpdate("create table \"t 1\" (a text, \"b\"\"c\" integer)");
            try (PreparedStatement insert = connection.prepareStatement("insert into \"t 1\" values (?, ?)")) {
                for (int before = 0; before < 600; before += 50) {
                    insert.setString(1, "样".repeat(before) + "欧阳测试");
                    insert.setObject(2, before % 100 == 0 ? "OUYANG CESHI" : (Object) 13800001234L);
                    insert.executeUpdate();
                }
                insert.setString(1, "765432");
                insert.executeUpdate();
            }
        }
        IdentifierScan scan = new IdentifierScan(KnownIdentities.of(PATIENTS));
        scan.scan(file, IdentifierScan.Part.ROWS);
        assertEquals(
                List.of(12, 1, 0, 0, 1),
                List.of(
                        scan.hits(IdentifierKind.NAME),
                        scan.hits(IdentifierKind.ROMANISED_NAME),
                        scan.hits(IdentifierKind.PHONE),
                        scan.hits(IdentifierKind.NUMBER),
                        scan.files()));
    }

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
            +39 055 1234567         | PHONE LIKE_A_LANDLINE
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
            call 0571-87654321      | LIKE_A_LANDLINE
            (010) 87654321          |
            01087654321             | LIKE_A_LANDLINE
            2020-01-01,0.01087654321|
            14682-9,1010-87654321   |
            see http://a.example/b  | LIKE_A_NETWORK_ADDRESS
            see www.a.example       | LIKE_A_NETWORK_ADDRESS
            from 192.168.10.4       | LIKE_A_NETWORK_ADDRESS
            v 1.2.3                 |
            1.2.3.400               |
            车牌浙A12B45            | LIKE_A_NUMBER_PLATE
            浙AB                    |
            医保号：330100123456    | LIKE_AN_INSURANCE_NUMBER
            330100123456            |
            """)
    void findsWhatTellsWhoSomebodyIs(String text, String kinds) {
        IdentifierScan scan = new IdentifierScan(KnownIdentities.of(PATIENTS));
        scan.scan(bytes(text), IdentifierScan.Part.ROWS);
        List<String> found = new ArrayList<>();
        for (IdentifierKind kind : IdentifierKind.values())
            for (int i = 0; i < scan.hits(kind); i++) found.add(kind.name());
        assertEquals(kinds == null ? "" : kinds, String.join(" ", found));
    }

    @Test
    void findsRelativesStaffDocumentsAndCodes() {
        KnownIdentities known = new KnownIdentities(
                List.of(),
                List.of(new PatientContact(1, 1, Relation.SPOUSE, "司马合成", "13900009999", "")),
                List.of("诸葛样本（护士长）", "Dr. Sample Person", "Nurse"),
                List.of("王测试 2024-01-07.pdf", "出院小结合成", "tacrolimus.pdf"),
                List.of("CAT0123456789ABCDEFGHJKMNPQRS"));
        IdentifierScan scan = new IdentifierScan(known);
        scan.scan(
                bytes("司马合成 13900009999 诸葛样本 dr. sample person nurse 王测试 2024-01-07 tacrolimus 出院小结合成\n"
                        + "cat0123456789abcdefghjkmnpqrs"),
                IdentifierScan.Part.ROWS);
        assertEquals(
                List.of(3, 0, 1, 2, 1),
                List.of(
                        scan.hits(IdentifierKind.NAME),
                        scan.hits(IdentifierKind.ROMANISED_NAME),
                        scan.hits(IdentifierKind.PHONE),
                        scan.hits(IdentifierKind.DOCUMENT),
                        scan.hits(IdentifierKind.TOKEN)));
        scan.scanNames(List.of("tidy/labs.csv", "figures/司马合成.svg"));
        assertEquals(4, scan.hits(IdentifierKind.NAME));
    }

    @ParameterizedTest
    @EnumSource(
            value = IdentifierScan.Part.class,
            names = {"OWN", "TYPED"})
    void aRecordNumberWithinADigestIsNobodys(IdentifierScan.Part part) {
        IdentifierScan scan = new IdentifierScan(KnownIdentities.of(List.of(patient(1, "方法", null, "12345678", null))));
        String digest = "12345678" + "ab".repeat(12) + "12345678" + "cd".repeat(8) + "12345678";
        assertEquals(64, digest.length());
        scan.scan(bytes("{\"sha256\" : \"" + digest + "\"}\n" + digest + "  tidy/labs.csv\n"), part);
        assertEquals(0, scan.hits());
        scan.scan(bytes("\"note\" : \"12345678\""), part);
        assertEquals(1, scan.hits(IdentifierKind.NUMBER));
    }

    @ParameterizedTest
    @CsvSource({
        "演示医生 Dr. Demo,演示医生,1",
        "演示医生 Dr. Demo,by dr. demo,1",
        "演示医生 Dr. Demo,demo,0",
        "司马 Sima Sample,sample sima,1",
        "司马 Sima Sample,simasample,1",
        "司马 Sima Sample,asked 司马,1",
        "医生 Sima Sample,医生,0",
        "司马合成 Coordinator,coordinator,0"
    })
    void aNameInTwoScriptsIsFoundInEach(String name, String text, int names) {
        IdentifierScan scan =
                new IdentifierScan(new KnownIdentities(List.of(), List.of(), List.of(name), List.of(), List.of()));
        scan.scan(bytes(text), IdentifierScan.Part.TYPED);
        assertEquals(names, scan.hits());
    }

    @Test
    void nothingSlipsThroughPacked() throws IOException {
        byte[] name = "a,欧阳测试,b".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
            zip.putNextEntry(new ZipEntry("欧阳测试.csv"));
            zip.write(name);
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(name);
        }
        String base64 = Base64.getEncoder().encodeToString(name);
        String inner = "src=\"data:x;base64," + Base64.getEncoder().encodeToString(zipped.toByteArray()) + "\"";
        assertEquals(3, names(zipped.toByteArray()));
        assertEquals(1, names(packed.toByteArray()));
        assertEquals(1, names(("x=" + base64 + ";").getBytes(StandardCharsets.UTF_8)));
        assertEquals(1, names(("path/" + base64).getBytes(StandardCharsets.UTF_8)));
        assertEquals(3, names(inner.getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                0,
                names("PK is no packed file, nor are 0123456789abcdef0123456789abcdef"
                        .getBytes(StandardCharsets.UTF_8)));
    }

    private static int names(byte[] bytes) {
        IdentifierScan scan = new IdentifierScan(KnownIdentities.of(PATIENTS));
        scan.scan(bytes, IdentifierScan.Part.ROWS);
        return scan.hits(IdentifierKind.NAME);
    }

    @Test
    void theProgramsOwnWordsAreNoNamesOutsideTheRows() {
        IdentifierScan scan = new IdentifierScan(KnownIdentities.of(PATIENTS));
        scan.own("测量方法");
        scan.scan(bytes("方法, \"bytes\" : 765432"), IdentifierScan.Part.OWN);
        assertEquals(0, scan.hits());
        scan.scan(bytes("方法"), IdentifierScan.Part.ROWS);
        assertEquals(1, scan.hits(IdentifierKind.NAME));
        scan.scan(bytes("\"the patient 765432\""), IdentifierScan.Part.TYPED);
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
        new PatternSet(patterns).search(bytes(text), (_, _, _) -> found[0]++);
        assertEquals(expected, found[0]);
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) word.append((char) ('a' + random.nextInt(4)));
        return word.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Patient patient(long id, String name, String phone, String mrn, String address) {
        Demographics demographics = new Demographics(name, Sex.UNKNOWN, null, phone, address, null);
        return new Patient(
                id, demographics, Pinyin.of(name), List.of(new PatientIdentifier(PatientIdentifier.MRN, mrn)), 1);
    }
}
