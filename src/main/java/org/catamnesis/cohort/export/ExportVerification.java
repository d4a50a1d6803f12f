package org.catamnesis.cohort.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.catamnesis.cohort.export.ExportVerdict.Signature;
import org.catamnesis.cohort.parquet.ParquetShape;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * Whether an exported folder is as it was written: nothing missing, nothing changed, nothing added. Without a signature by a key
 * that the reader knows it finds accidents; whoever changes a file on purpose can write its sums anew.
 */
public final class ExportVerification {
    /** Which of the two changed nobody can tell where the manifest is not signed. */
    static final String EITHER = Manifest.FILE + " / " + Manifest.SUMS;

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Path folder;
    private final Map<String, String> digests;
    private final Map<String, String> sums;
    private final JsonNode manifest;
    private final ManifestSignature signature;
    private final Map<String, JsonNode> listed = new TreeMap<>();

    private ExportVerification(
            Path folder,
            Map<String, String> digests,
            Map<String, String> sums,
            JsonNode manifest,
            ManifestSignature signature) {
        this.folder = folder;
        this.digests = digests;
        this.sums = sums;
        this.manifest = manifest;
        this.signature = signature;
        for (JsonNode entry : manifest.path("files"))
            listed.put(entry.path("path").asText(), entry);
    }

    /** As {@link #of}, without the signature. */
    public static Optional<String> firstDifference(Path folder) {
        return of(folder).difference();
    }

    /** @throws ProblemException NOT_AN_EXPORT for a folder that is none, EXPORT_UNREADABLE */
    public static ExportVerdict of(Path folder) {
        try {
            requireReadable(folder);
            return check(folder);
        } catch (IOException e) {
            throw unreadable(folder, e);
        } catch (UncheckedIOException e) {
            throw unreadable(folder, e.getCause());
        }
    }

    private static void requireReadable(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) throw new ProblemException(Problem.NOT_AN_EXPORT);
        try (Stream<Path> inside = Files.list(folder)) {
            Set<String> marks = Set.of(Manifest.FILE, Manifest.SUMS);
            if (inside.noneMatch(path -> marks.contains(path.getFileName().toString())))
                throw new ProblemException(Problem.NOT_AN_EXPORT);
        }
    }

    private static ProblemException unreadable(Path folder, IOException failure) {
        String file = failure instanceof FileSystemException system ? system.getFile() : null;
        Path place = file == null ? folder : Path.of(file);
        Path root = folder.toAbsolutePath().normalize();
        Path named = place.toAbsolutePath().normalize();
        return new ProblemException(
                Problem.EXPORT_UNREADABLE,
                failure,
                named.startsWith(root) && !named.equals(root) ? root.relativize(named) : root.getFileName());
    }

    private static ExportVerdict check(Path folder) throws IOException {
        Path file = folder.resolve(Manifest.FILE);
        byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        JsonNode manifest = parsed(bytes);
        ManifestSignature signature = ManifestSignature.of(folder, manifest, bytes);
        return new ExportVerdict(difference(folder, manifest, signature), signature.state(), signature.key());
    }

    private static Optional<String> difference(Path folder, JsonNode manifest, ManifestSignature signature)
            throws IOException {
        Path file = folder.resolve(Manifest.SUMS);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) return Optional.of(Manifest.SUMS);
        Optional<ChecksumFile> sums = ChecksumFile.parse(Files.readAllBytes(file));
        if (sums.isEmpty()) return Optional.of(Manifest.SUMS);
        Map<String, String> digests = new TreeMap<>();
        for (String path : present(folder)) {
            Path each = folder.resolve(path);
            // What is only pointed at is not in the folder.
            if (!Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)) return Optional.of(path);
            digests.put(path, Digests.of(each));
        }
        return new ExportVerification(folder, digests, sums.get().byPath(), manifest, signature).difference();
    }

    private Optional<String> difference() throws IOException {
        Set<String> all = new TreeSet<>(digests.keySet());
        all.addAll(sums.keySet());
        boolean sound = manifest.isObject() && digests.get(Manifest.FILE).equals(sums.get(Manifest.FILE));
        if (sound) all.addAll(listed.keySet());
        for (String path : all) {
            Optional<String> wrong = path.equals(Manifest.FILE) ? ofManifest() : ofFile(path, sound);
            if (wrong.isPresent()) return wrong;
        }
        return agrees() ? Optional.empty() : Optional.of(Manifest.FILE);
    }

    /** Whether the manifest says of its files what they are. */
    private boolean agrees() throws IOException {
        boolean agrees = names("cohort", "definition_sha256", "cohort_definition.json")
                && names("privacy", "policy_sha256", "privacy/policy.json");
        for (Map.Entry<String, JsonNode> entry : listed.entrySet())
            agrees = agrees && sameSize(folder.resolve(entry.getKey()), entry.getValue());
        return agrees;
    }

    private Optional<String> ofManifest() {
        String digest = digests.get(Manifest.FILE);
        if (digest == null || !manifest.isObject()) return Optional.of(Manifest.FILE);
        if (digest.equals(sums.get(Manifest.FILE))) return Optional.empty();
        if (!sums.containsKey(Manifest.FILE) || signature.state() == Signature.VALID) return Optional.of(Manifest.SUMS);
        return Optional.of(signature.expected() ? Manifest.FILE : EITHER);
    }

    /** @param sound whether the manifest is as its sum says */
    private Optional<String> ofFile(String path, boolean sound) {
        JsonNode entry = listed.get(path);
        boolean sealing = path.equals(Manifest.SIGNATURE) && signature.expected();
        boolean known = entry != null || sealing;
        String digest = digests.get(path);
        if (digest == null) return Optional.of(sound && !known ? Manifest.SUMS : path);
        if (sums.get(path) == null) return Optional.of(sound && known ? Manifest.SUMS : path);
        boolean asWritten = sealing
                ? signature.state() == Signature.VALID
                : entry != null && digest.equals(entry.path("sha256").asText());
        if (!digest.equals(sums.get(path))) return Optional.of(sound && asWritten ? Manifest.SUMS : path);
        // A signature that does not fit its manifest is no difference of the folder; it is told by itself.
        return !sound || sealing || asWritten ? Optional.empty() : Optional.of(path);
    }

    private boolean names(String part, String field, String file) {
        return manifest.path(part).path(field).asText().equals(digests.get(file));
    }

    private static boolean sameSize(Path file, JsonNode entry) throws IOException {
        if (Files.size(file) != entry.path("bytes").asLong()) return false;
        if (!entry.has("rows")) return true;
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

    private static JsonNode parsed(byte[] bytes) throws IOException {
        try {
            return JSON.readTree(bytes);
        } catch (JsonProcessingException _) {
            return MissingNode.getInstance();
        }
    }

    /** Everything in the folder but the sums, by its path with slashes; of folders those with nothing in them. */
    private static Set<String> present(Path folder) throws IOException {
        Set<String> present = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) && !isEmpty(file)) continue;
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.equals(Manifest.SUMS)) present.add(path);
            }
        }
        return present;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }
}
