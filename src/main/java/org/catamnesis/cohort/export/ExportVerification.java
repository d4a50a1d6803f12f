package org.catamnesis.cohort.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.catamnesis.cohort.parquet.ParquetShape;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** Whether an exported folder is as it was written: nothing missing, nothing changed, nothing added. */
public final class ExportVerification {
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    private final Path folder;

    private ExportVerification(Path folder) {
        this.folder = folder;
    }

    /**
     * The first file, by its path, that is not as it was written; empty when all are.
     *
     * @throws ProblemException NOT_AN_EXPORT for a folder that is none
     */
    public static Optional<String> firstDifference(Path folder) {
        boolean sums = Files.isRegularFile(folder.resolve(Manifest.SUMS));
        boolean manifest = Files.isRegularFile(folder.resolve(Manifest.FILE));
        if (!sums && !manifest) throw new ProblemException(Problem.NOT_AN_EXPORT);
        if (!sums) return Optional.of(Manifest.SUMS);
        try {
            return new ExportVerification(folder).check();
        } catch (IOException | UncheckedIOException e) {
            throw new ProblemException(Problem.FILE_MISSING, e);
        }
    }

    private Optional<String> check() throws IOException {
        TreeMap<String, String> sums = new TreeMap<>();
        for (String line : Files.readString(folder.resolve(Manifest.SUMS), java.nio.charset.StandardCharsets.ISO_8859_1)
                .split("\n")) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches() || sums.put(matcher.group(2), matcher.group(1)) != null)
                return Optional.of(Manifest.SUMS);
        }
        Set<String> present = present();
        Set<String> all = new java.util.TreeSet<>(present);
        all.addAll(sums.keySet());
        TreeMap<String, JsonNode> listed = listed(sums.get(Manifest.FILE));
        for (String path : all) {
            if (!present.contains(path) && listed.containsKey(path)) return Optional.of(path);
            if (!present.contains(path) || !sums.containsKey(path)) {
                return Optional.of(listed.containsKey(path) || !present.contains(path) ? Manifest.SUMS : path);
            }
            if (Digests.of(folder.resolve(path)).equals(sums.get(path))) continue;
            JsonNode entry = listed.get(path);
            boolean asListed = entry != null
                    && Digests.of(folder.resolve(path))
                            .equals(entry.path("sha256").asText());
            return Optional.of(asListed ? Manifest.SUMS : path);
        }
        return againstManifest(listed, all);
    }

    /** The manifest's entries by path; none when the manifest itself is not as it was written. */
    private TreeMap<String, JsonNode> listed(String sum) throws IOException {
        TreeMap<String, JsonNode> listed = new TreeMap<>();
        Path manifest = folder.resolve(Manifest.FILE);
        if (!Files.isRegularFile(manifest) || !Digests.of(manifest).equals(sum)) return listed;
        for (JsonNode entry : new ObjectMapper().readTree(manifest.toFile()).path("files")) {
            listed.put(entry.path("path").asText(), entry);
        }
        return listed;
    }

    private Optional<String> againstManifest(TreeMap<String, JsonNode> listed, Set<String> all) throws IOException {
        Set<String> expected = new HashSet<>(listed.keySet());
        expected.add(Manifest.FILE);
        if (!expected.equals(all)) return Optional.of(Manifest.FILE);
        for (JsonNode entry : listed.values()) {
            Path file = folder.resolve(entry.path("path").asText());
            boolean same = Files.size(file) == entry.path("bytes").asLong()
                    && Digests.of(file).equals(entry.path("sha256").asText())
                    && (!entry.has("rows") || sameSize(file, entry));
            if (!same) return Optional.of(Manifest.FILE);
        }
        return Optional.empty();
    }

    private static boolean sameSize(Path file, JsonNode entry) throws IOException {
        if (file.toString().endsWith(".parquet")) {
            return ParquetShape.of(file)
                    .equals(new ParquetShape(
                            entry.path("rows").asLong(), entry.path("columns").asInt()));
        }
        long rows = -1;
        int columns = entry.path("columns").asInt();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
            for (CsvRecord row : reader) {
                rows++;
                if (row.getFieldCount() != columns) return false;
            }
        } catch (CsvParseException _) {
            return false;
        }
        return rows == entry.path("rows").asLong();
    }

    /** Every file of the folder but the sums, by its path with slashes. */
    private Set<String> present() throws IOException {
        Set<String> present = new HashSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> !Files.isDirectory(file))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.equals(Manifest.SUMS))
                    .forEach(present::add);
        }
        return present;
    }
}
