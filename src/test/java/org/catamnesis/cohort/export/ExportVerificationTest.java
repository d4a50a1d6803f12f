package org.catamnesis.cohort.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.catamnesis.clinic.VerifyingKey;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.export.ExportVerdict.Signature;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportVerificationTest {
    private static final int FLIPS = 3;

    @TempDir
    static Path folder;

    private static Path signed;
    private static Path unsigned;
    private static VerifyingKey key;
    private static VerifyingKey another;

    @BeforeAll
    static void export() throws Exception {
        try (CohortClinic clinic = new CohortClinic(Files.createDirectory(folder.resolve("one")), 30)) {
            signed = folder.resolve("signed");
            unsigned = folder.resolve("unsigned");
            var all = EnumSet.allOf(ExportFormat.class);
            var request = new ExportRequest(CohortDefinition.FIRST_LIVER_OR_KIDNEY, Policy.P2, signed, all, false);
            CohortExport export = new CohortExport(clinic.session());
            export.run(request.signed(true), (_, _) -> {});
            var plain = new ExportRequest(
                    request.definition(), request.policy(), unsigned, Set.of(ExportFormat.CSV), false);
            export.run(plain, (_, _) -> {});
            key = export.verifyingKey();
            another = resigned();
        }
    }

    /** A copy that was edited and signed again with a key that is not the clinic's. */
    private static VerifyingKey resigned() throws Exception {
        Path copy = copy("resigned");
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        String encoded = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        VerifyingKey made = VerifyingKey.ofBase64(encoded).orElseThrow();
        edit(copy, node -> {
            ((ObjectNode) node.get("patients")).put("exported", 1);
            ((ObjectNode) node.get("signature")).put("public_key", encoded).put("fingerprint", made.fingerprint());
        });
        java.security.Signature signing = java.security.Signature.getInstance("Ed25519");
        signing.initSign(pair.getPrivate());
        signing.update(Files.readAllBytes(copy.resolve(Manifest.FILE)));
        Files.write(copy.resolve(Manifest.SIGNATURE), signing.sign());
        sum(copy);
        return made;
    }

    @Test
    void aFolderAsItWasWrittenIsSoundAndNamesTheKeyThatSignedIt() {
        assertEquals(
                new ExportVerdict(Optional.empty(), Signature.VALID, Optional.of(key)), ExportVerification.of(signed));
        assertEquals(
                new ExportVerdict(Optional.empty(), Signature.NONE, Optional.empty()), ExportVerification.of(unsigned));
        assertTrue(KnownKey.of(key.fingerprint().replaceAll("(..)", "$1:")).is(key));
    }

    @Test
    void aFlippedBitAnywhereIsFoundAndItsFileNamed() throws IOException {
        Random random = new Random(7);
        Map<String, Optional<String>> wrong = new TreeMap<>();
        for (Path file : files(signed)) {
            String path = signed.relativize(file).toString();
            byte[] bytes = Files.readAllBytes(file);
            for (int i = 0; i < FLIPS; i++) {
                int place = random.nextInt(bytes.length);
                byte[] flipped = bytes.clone();
                flipped[place] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, flipped);
                Optional<String> found = ExportVerification.firstDifference(signed);
                if (!found.equals(Optional.of(path))) wrong.put(path + " at " + place, found);
            }
            Files.write(file, bytes);
        }
        assertEquals(Map.of(), wrong);
        assertTrue(ExportVerification.of(signed).sound());
    }

    @Test
    void everyBitOfTheSumsAndOfTheSignatureCounts() throws IOException {
        for (String path : List.of(Manifest.SUMS, Manifest.SIGNATURE)) {
            Path file = signed.resolve(path);
            byte[] bytes = Files.readAllBytes(file);
            for (int place = 0; place < bytes.length; place += path.equals(Manifest.SUMS) ? 29 : 1) {
                byte[] flipped = bytes.clone();
                flipped[place] ^= 1;
                Files.write(file, flipped);
                assertEquals(Optional.of(path), ExportVerification.firstDifference(signed), path + " at " + place);
            }
            Files.write(file, bytes);
        }
    }

    @Test
    void whereTheManifestIsNotSignedItOrItsSumMayBeWhatChanged() throws IOException {
        Path sums = unsigned.resolve(Manifest.SUMS);
        String text = Files.readString(sums);
        String line = text.lines()
                .filter(each -> each.endsWith(Manifest.FILE))
                .findFirst()
                .orElseThrow();
        Files.writeString(sums, text.replace(line, "0".repeat(64) + "  " + Manifest.FILE));
        assertEquals(Optional.of(ExportVerification.EITHER), ExportVerification.firstDifference(unsigned));
        Files.writeString(sums, text);
    }

    private interface Change {
        void to(Path copy) throws IOException;
    }

    @Test
    void whatIsMissingAddedRenamedOrWrittenAnewIsNamed() throws IOException {
        Map<String, Change> changes = new TreeMap<>();
        changes.put("tidy/labs.csv", copy -> Files.delete(copy.resolve("tidy/labs.csv")));
        changes.put("tidy/visits.csv", copy -> {
            Files.delete(copy.resolve("tidy/visits.csv"));
            sum(copy);
        });
        changes.put("tidy/added.csv", copy -> Files.writeString(copy.resolve("tidy/added.csv"), "a\n1\n"));
        changes.put("tidy/summed.csv", copy -> {
            Files.writeString(copy.resolve("tidy/summed.csv"), "a\n1\n");
            sum(copy);
        });
        changes.put("empty", copy -> Files.createDirectory(copy.resolve("empty")));
        changes.put("tidy/drugs.csv", copy -> Files.move(copy.resolve("tidy/drugs.csv"), copy.resolve("tidy/x.csv")));
        changes.put("omop/person.csv", copy -> {
            Files.writeString(copy.resolve("omop/person.csv"), "changed\n");
            sum(copy);
        });
        changes.put("units.csv", copy -> {
            Path file = copy.resolve("units.csv");
            Files.move(file, folder.resolve("elsewhere.csv"));
            Files.createSymbolicLink(file, folder.resolve("elsewhere.csv"));
        });
        changes.put(Manifest.SUMS, copy -> Files.delete(copy.resolve(Manifest.SUMS)));
        changes.put(Manifest.FILE, copy -> Files.delete(copy.resolve(Manifest.FILE)));
        changes.put(Manifest.SIGNATURE, copy -> Files.delete(copy.resolve(Manifest.SIGNATURE)));
        Map<String, Optional<String>> expected = new HashMap<>();
        Map<String, Optional<String>> found = new HashMap<>();
        for (Map.Entry<String, Change> change : changes.entrySet()) {
            Path copy = copy("changed");
            change.getValue().to(copy);
            expected.put(change.getKey(), Optional.of(change.getKey()));
            found.put(change.getKey(), ExportVerification.firstDifference(copy));
            delete(copy);
        }
        assertEquals(expected, found);
    }

    @Test
    void sumsWithALineTooManyAreNotAsTheyWereWritten() throws IOException {
        Path copy = copy("sums");
        String text = Files.readString(copy.resolve(Manifest.SUMS));
        String first = text.substring(0, text.indexOf('\n') + 1);
        for (String other : List.of(text + "\n", first + text, text.substring(first.length()) + first, text.strip())) {
            Files.writeString(copy.resolve(Manifest.SUMS), other);
            assertEquals(Optional.of(Manifest.SUMS), ExportVerification.firstDifference(copy));
        }
    }

    @Test
    void anEditedManifestIsForgedAlsoWhereItsSumWasWrittenAnew() throws IOException {
        Path copy = copy("forged");
        edit(copy, node -> ((ObjectNode) node.get("patients")).put("exported", 1));
        sum(copy);
        assertEquals(
                new ExportVerdict(Optional.empty(), Signature.FORGED, Optional.of(key)), ExportVerification.of(copy));
        edit(copy, node -> ((ObjectNode) node.get("cohort")).put("definition_sha256", "0".repeat(64)));
        sum(copy);
        assertEquals(Optional.of(Manifest.FILE), ExportVerification.firstDifference(copy));
        Files.writeString(copy.resolve(Manifest.FILE), "{");
        sum(copy);
        assertEquals(Optional.of(Manifest.FILE), ExportVerification.firstDifference(copy));
    }

    /** So that only a key which the reader knows from elsewhere finds it. */
    @Test
    void whoTakesTheSignatureAwayOrSignsAnewIsFoundByTheKeyAlone() throws IOException {
        Path resigned = folder.resolve("resigned");
        assertEquals(
                new ExportVerdict(Optional.empty(), Signature.VALID, Optional.of(another)),
                ExportVerification.of(resigned));
        assertTrue(!KnownKey.of(key.fingerprint()).is(another));
        Path copy = copy("stripped");
        edit(copy, node -> node.remove("signature"));
        Files.delete(copy.resolve(Manifest.SIGNATURE));
        sum(copy);
        assertEquals(
                new ExportVerdict(Optional.empty(), Signature.NONE, Optional.empty()), ExportVerification.of(copy));
    }

    @Test
    void whatIsNoExportIsRefused() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path file = Files.writeString(folder.resolve("file"), "x");
        for (Path none : List.of(empty, file, folder.resolve("nowhere"), folder))
            assertEquals(
                    Problem.NOT_AN_EXPORT,
                    assertThrows(ProblemException.class, () -> ExportVerification.of(none))
                            .problem());
        assertEquals(
                Problem.KEY_UNREADABLE,
                assertThrows(ProblemException.class, () -> KnownKey.of(file.toString()))
                        .problem());
    }

    private static void edit(Path copy, java.util.function.Consumer<ObjectNode> change) throws IOException {
        Path file = copy.resolve(Manifest.FILE);
        ObjectNode node = (ObjectNode) new ObjectMapper().readTree(Files.readString(file));
        change.accept(node);
        Files.writeString(file, Manifest.text(node));
    }

    /** As somebody would who knows how. */
    private static void sum(Path copy) throws IOException {
        TreeMap<String, String> sums = new TreeMap<>();
        for (Path file : files(copy)) {
            String path = copy.relativize(file).toString();
            if (!path.equals(Manifest.SUMS)) sums.put(path, Digests.of(file));
        }
        Files.write(copy.resolve(Manifest.SUMS), new ChecksumFile(sums).text().getBytes(StandardCharsets.UTF_8));
    }

    private static Path copy(String name) throws IOException {
        Path copy = folder.resolve(name);
        for (Path file : files(signed)) {
            Path to = copy.resolve(signed.relativize(file).toString());
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        }
        return copy;
    }

    private static void delete(Path copy) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(copy)) {
            files.forEach(all::addFirst);
        }
        for (Path each : all) Files.delete(each);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
