package org.catamnesis.cohort.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.catamnesis.cohort.parquet.ParquetTexts;

/**
 * Searches files, what is packed in them included, for everything that is stored of anybody of the clinic, and for what
 * looks like an identifier. It
 * tells counts only, never what was found. What the program itself says is full of small numbers and of words that somebody
 * may be called by: there, numbers of up to seven digits and names that are words of its texts do not count.
 */
public final class IdentifierScan {
    /** What a file holds. */
    public enum Part {
        /** Rows of patients, where a short number does not count when it is a whole cell. */
        ROWS,
        /** What a person typed. */
        TYPED,
        /** What the program says, with its counts. */
        OWN,
        /** Bytes that may be anything, in which only what is stored is looked for. */
        BYTES
    }

    private static final int LONG_NUMBER = 8;

    /** Of a common data model those in which nobody is. */
    private static final Set<String> OWN_TABLES = Set.of("concept", "cdm_source", "metadata");

    private final List<Identifier> identifiers;
    private final PatternSet patterns;
    private final BitSet ownWords = new BitSet();
    private final Map<IdentifierKind, Integer> lookedFor = new EnumMap<>(IdentifierKind.class);
    private final Map<IdentifierKind, Integer> hits = new EnumMap<>(IdentifierKind.class);
    private int tooShort;
    private int files;
    private long bytes;

    public IdentifierScan(KnownIdentities known) {
        Set<Identifier> distinct = new LinkedHashSet<>();
        for (Identifier each : known.identifiers()) {
            if (each.telling()) distinct.add(each);
            else tooShort++;
        }
        identifiers = List.copyOf(distinct);
        patterns = new PatternSet(identifiers.stream().map(Identifier::bytes).toList());
        identifiers.forEach(each -> lookedFor.merge(each.kind(), 1, Integer::sum));
    }

    /** @param text everything that the program itself may say in an export, whoever the patients are */
    public void own(String text) {
        byte[] own = text.getBytes(StandardCharsets.UTF_8);
        patterns.search(own, (pattern, start, end) -> {
            if (counts(pattern, own, start, end)) ownWords.set(pattern);
        });
    }

    /** Adds the hits of one file. */
    public void scan(Path file, Part part) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() == 0) return;
            if (file.toString().endsWith(".parquet")) scanColumns(channel);
            else if (file.toString().endsWith(".sqlite")) scanTables(file, channel.size());
            else scanBlocks(channel, part);
        }
    }

    private void scanBlocks(FileChannel channel, Part part) throws IOException {
        files++;
        bytes += channel.size();
        try {
            FileBlock.of(channel).parallelStream()
                    .map(block -> block.search(channel, text -> inAndWithin(text, part)))
                    .toList()
                    .forEach(this::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The bytes of its numbers look like anything at all: its texts are searched. */
    private void scanColumns(FileChannel parquet) throws IOException {
        files++;
        bytes += parquet.size();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment all = parquet.map(FileChannel.MapMode.READ_ONLY, 0, parquet.size(), arena);
            ParquetTexts.each(all, texts -> add(in(texts.toArray(ValueLayout.JAVA_BYTE), Part.ROWS)));
        }
    }

    private void scanTables(Path sqlite, long size) throws IOException {
        files++;
        bytes += size;
        SqliteTextStore.each(
                sqlite, (table, texts) -> add(in(texts, OWN_TABLES.contains(table) ? Part.OWN : Part.ROWS)));
    }

    void scan(byte[] text, Part part) {
        files++;
        bytes += text.length;
        add(inAndWithin(text, part));
    }

    /** The names of files and folders, as they lie in the export. */
    public void scanNames(List<String> paths) {
        add(in(String.join("\n", paths).getBytes(StandardCharsets.UTF_8), Part.OWN));
    }

    /** The hits in a text and in what is packed in it. */
    private Map<IdentifierKind, Integer> inAndWithin(byte[] text, Part part) {
        Map<IdentifierKind, Integer> found = in(text, part);
        Unpacked.of(text, (inner, readable) -> search(inner, readable ? part : Part.BYTES, found));
        return found;
    }

    private Map<IdentifierKind, Integer> in(byte[] text, Part part) {
        Map<IdentifierKind, Integer> found = new EnumMap<>(IdentifierKind.class);
        search(text, part, found);
        return found;
    }

    private void search(byte[] text, Part part, Map<IdentifierKind, Integer> found) {
        patterns.search(text, (pattern, start, end) -> {
            if (part == Part.OWN && (ownWords.get(pattern) || shortNumber(pattern))) return;
            if (part == Part.BYTES && identifiers.get(pattern).digits()) return;
            if (ownWords.get(pattern) && identifiers.get(pattern).kind() == IdentifierKind.DOCUMENT) return;
            if (part == Part.ROWS && shortNumber(pattern) && wholeCell(text, start, end)) return;
            if (counts(pattern, text, start, end))
                found.merge(identifiers.get(pattern).kind(), 1, Integer::sum);
        });
        if (part == Part.BYTES) return;
        GenericIdentifiers.search(text, kind -> {
            // The program's own texts say where standards are kept and which version they are.
            if (part != Part.OWN || kind != IdentifierKind.LIKE_A_NETWORK_ADDRESS) found.merge(kind, 1, Integer::sum);
        });
    }

    private void add(Map<IdentifierKind, Integer> found) {
        found.forEach((kind, number) -> hits.merge(kind, number, Integer::sum));
    }

    private boolean counts(int pattern, byte[] text, int start, int end) {
        return !identifiers.get(pattern).word() || GenericIdentifiers.free(text, start, end);
    }

    private boolean shortNumber(int pattern) {
        Identifier identifier = identifiers.get(pattern);
        return identifier.digits() && identifier.text().length() < LONG_NUMBER;
    }

    private static boolean wholeCell(byte[] text, int start, int end) {
        return edge(text, start - 1) && edge(text, end);
    }

    private static boolean edge(byte[] text, int place) {
        if (place < 0 || place >= text.length) return true;
        byte b = text[place];
        return b == ',' || b == '\n' || b == '\r';
    }

    public int hits() {
        return hits.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int hits(IdentifierKind kind) {
        return hits.getOrDefault(kind, 0);
    }

    /** How many different ones were looked for. */
    public int lookedFor(IdentifierKind kind) {
        return lookedFor.getOrDefault(kind, 0);
    }

    /** Identifiers that are so short that they occur by chance, and were not looked for. */
    public int tooShort() {
        return tooShort;
    }

    public int files() {
        return files;
    }

    public long bytes() {
        return bytes;
    }
}
