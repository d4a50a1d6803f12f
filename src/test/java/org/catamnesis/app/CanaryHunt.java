package org.catamnesis.app;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks for words in the bytes of files, in three encodings, reading each file once. */
public final class CanaryHunt {
    public static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private record Prey(String word, byte[] bytes) {}

    /** By their first two bytes. */
    private final Map<Integer, List<Prey>> prey = new HashMap<>();

    public CanaryHunt(List<String> words) {
        for (String word : words)
            for (Charset encoding : ENCODINGS) {
                byte[] bytes = word.getBytes(encoding);
                prey.computeIfAbsent(pair(bytes, 0), _ -> new ArrayList<>()).add(new Prey(word, bytes));
            }
    }

    /** Such as {@code word in file}; empty when there is none in any file below. */
    public List<String> in(Path root) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) look(file, found);
        }
        return found;
    }

    private void look(Path file, List<String> found) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException _) {
            // A running server removes files that it has done with.
            return;
        }
        for (int at = 0; at + 1 < bytes.length; at++) {
            List<Prey> candidates = prey.get(pair(bytes, at));
            if (candidates == null) continue;
            for (Prey one : candidates)
                if (stands(one.bytes(), bytes, at)) found.add(one.word() + " in " + file.getFileName());
        }
    }

    private static boolean stands(byte[] part, byte[] text, int at) {
        if (at + part.length > text.length) return false;
        for (int i = 0; i < part.length; i++) if (text[at + i] != part[i]) return false;
        return true;
    }

    private static int pair(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }
}
