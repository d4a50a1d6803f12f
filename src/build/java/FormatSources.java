import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Formats our Java sources ("write") or refuses the build when one is not formatted ("check"). */
class FormatSources {
    static void main(String[] args) throws Exception {
        boolean write = args[0].equals("write");
        Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .build());
        List<Path> unformatted = new ArrayList<>();
        for (String root : List.of("src/main/java", "src/test/java")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    String before = Files.readString(file);
                    String after = formatter.formatSource(ImportOrderer.reorderImports(
                            RemoveUnusedImports.removeUnusedImports(before), JavaFormatterOptions.Style.PALANTIR));
                    if (after.equals(before)) continue;
                    if (write) Files.writeString(file, after);
                    else unformatted.add(file);
                }
            }
        }
        if (unformatted.isEmpty()) return;
        System.err.println("Not formatted; run `mvn -q process-sources -Dformat=write`:");
        unformatted.forEach(file -> System.err.println("  " + file));
        System.exit(1);
    }
}
