package org.catamnesis.cohort.omop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.util.HexFormat;
import java.util.List;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * A CONCEPT.csv as OHDSI's Athena hands it out, and beside it, where they are there, CONCEPT_RELATIONSHIP.csv, which says
 * what codes mean, and VOCABULARY.csv, which names the version. Separated by tabs, nothing quoted, a heading.
 */
final class VocabularyFiles {
    private static final String CONCEPTS = "CONCEPT.csv";
    private static final String RELATIONS = "CONCEPT_RELATIONSHIP.csv";
    private static final String VERSIONS = "VOCABULARY.csv";
    private static final int DIGITS = 12;
    private static final int MOST = 20;

    private final Path concepts;

    /** Given one row: the cells of the columns that were asked for; empty ones are null. */
    @FunctionalInterface
    interface Row {
        void read(String[] cells);
    }

    VocabularyFiles(Path concepts) {
        this.concepts = concepts;
    }

    void concepts(Row row) throws IOException {
        each(
                concepts,
                List.of(
                        "concept_id",
                        "concept_name",
                        "domain_id",
                        "vocabulary_id",
                        "concept_class_id",
                        "standard_concept",
                        "concept_code",
                        "valid_start_date",
                        "valid_end_date",
                        "invalid_reason"),
                row);
    }

    /** Nothing where no such file lies beside the concepts. */
    void relations(Row row) throws IOException {
        Path file = concepts.resolveSibling(RELATIONS);
        if (Files.exists(file))
            each(file, List.of("concept_id_1", "concept_id_2", "relationship_id", "invalid_reason"), row);
    }

    /** The version that the files name, or the beginning of their sum. */
    String version(String sha256) throws IOException {
        String[] named = {"CONCEPT " + sha256.substring(0, DIGITS)};
        Path file = concepts.resolveSibling(VERSIONS);
        if (Files.exists(file))
            each(file, List.of("vocabulary_id", "vocabulary_version"), cells -> {
                if ("None".equals(cells[0]) && cells[1] != null)
                    named[0] = cells[1].substring(0, Math.min(MOST, cells[1].length()));
            });
        return named[0];
    }

    /** Of all that was read from, whichever of the files are there. */
    String sha256() throws IOException {
        MessageDigest whole = digest();
        for (Path file : List.of(concepts, concepts.resolveSibling(RELATIONS), concepts.resolveSibling(VERSIONS))) {
            MessageDigest one = digest();
            if (Files.exists(file)) {
                try (var in = new DigestInputStream(Files.newInputStream(file), one)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
            whole.update(one.digest());
        }
        return HexFormat.of().formatHex(whole.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void each(Path file, List<String> columns, Row row) throws IOException {
        int line = 1;
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()))) {
            String heading = in.readLine();
            List<String> names =
                    heading == null ? List.of() : List.of(withoutMark(heading).split("\t"));
            int[] places = columns.stream().mapToInt(names::indexOf).toArray();
            for (int place : places) require(place >= 0, file, line);
            String[] told = new String[places.length];
            for (String text = in.readLine(); text != null; text = in.readLine()) {
                line++;
                String[] cells = text.split("\t", -1);
                require(cells.length == names.size(), file, line);
                for (int i = 0; i < places.length; i++) told[i] = cells[places[i]].isEmpty() ? null : cells[places[i]];
                row.read(told);
            }
        } catch (CharacterCodingException | IllegalArgumentException | DateTimeException e) {
            throw unreadable(file, line, e);
        }
    }

    private static String withoutMark(String heading) {
        return heading.startsWith("\ufeff") ? heading.substring(1) : heading;
    }

    private static void require(boolean good, Path file, int line) {
        if (!good) throw unreadable(file, line, null);
    }

    private static ProblemException unreadable(Path file, int line, Exception cause) {
        String name = file.getFileName().toString();
        return new ProblemException(
                Problem.VOCABULARY_UNREADABLE,
                cause,
                List.of(RELATIONS, VERSIONS).contains(name) ? name : CONCEPTS,
                line);
    }
}
