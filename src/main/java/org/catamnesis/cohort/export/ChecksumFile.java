package org.catamnesis.cohort.export;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code SHA256SUMS}: one line a file, as {@code sha256sum -c} reads them, in the order of the paths. */
record ChecksumFile(TreeMap<String, String> byPath) {
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    /** Empty for anything that this program would not have written like that. */
    static Optional<ChecksumFile> parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        TreeMap<String, String> byPath = new TreeMap<>();
        for (String line : text.split("\n")) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) return Optional.empty();
            byPath.put(matcher.group(2), matcher.group(1));
        }
        ChecksumFile sums = new ChecksumFile(byPath);
        return sums.text().equals(text) ? Optional.of(sums) : Optional.empty();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> sum : byPath.entrySet())
            text.append(sum.getValue()).append("  ").append(sum.getKey()).append('\n');
        return text.toString();
    }
}
