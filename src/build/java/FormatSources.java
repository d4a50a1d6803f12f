import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Formats our Java sources ("write") or refuses the build when one is not formatted ("check"). What was found formatted
 * is remembered by its name, size and time, so that only changed files are looked at again.
 */
class FormatSources {
    static void main(String[] args) throws Exception {
        boolean write = args[0].equals("write");
        Path memory = Path.of(args[1]);
        Set<String> known = Files.exists(memory) ? new HashSet<>(Files.readAllLines(memory)) : Set.of();
        Set<String> formatted = new TreeSet<>();
        List<String> refused = new ArrayList<>();
        for (String root : List.of("src/main/java", "src/test/java")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    if (known.contains(fingerprint(file)) || format(file, write, refused)) formatted.add(fingerprint(file));
                }
            }
        }
        Files.createDirectories(memory.getParent());
        Files.write(memory, formatted);
        if (refused.isEmpty()) return;
        System.err.println("Not formatted; run `mvn -q process-sources -Dformat=write`:");
        refused.forEach(line -> System.err.println("  " + line));
        System.exit(1);
    }

    private static boolean format(Path file, boolean write, List<String> refused) throws IOException {
        String before = Files.readString(file);
        String after;
        try {
            after = Lazy.FORMATTER.formatSource(ImportOrderer.reorderImports(
                    RemoveUnusedImports.removeUnusedImports(before), JavaFormatterOptions.Style.PALANTIR));
        } catch (FormatterException e) {
            refused.add(file + ": " + e.getMessage());
            return false;
        }
        if (after.equals(before)) return true;
        if (write) Files.writeString(file, after);
        else refused.add(file.toString());
        return write;
    }

    private static String fingerprint(Path file) throws IOException {
        return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
    }

    private static final class Lazy {
        static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .build());
    }
}
