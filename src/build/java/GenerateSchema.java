import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Migrates a fresh SQLite file and writes jOOQ's classes for it; does nothing when the migrations are unchanged. Also writes which
 * program is built, for the manifests of exports.
 */
class GenerateSchema {
    static void main(String[] args) throws Exception {
        writeBuild(Path.of(args[2]), args[3]);
        Path migrations = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Path stamp = target.resolve("migrations.sha256");
        String hash = hash(migrations);
        if (Files.exists(stamp) && Files.readString(stamp).equals(hash)) return;
        Path file = Files.createTempFile("schema", ".sqlite");
        try {
            String url = "jdbc:sqlite:" + file;
            Flyway.configure()
                    .dataSource(url, null, null)
                    .locations("filesystem:" + migrations.resolve("common"), "filesystem:" + migrations.resolve("sqlite"))
                    .placeholders(Map.of("bytes", "blob"))
                    .load()
                    .migrate();
            GenerationTool.generate(new Configuration()
                    .withLogging(Logging.ERROR)
                    .withJdbc(new Jdbc().withDriver("org.sqlite.JDBC").withUrl(url))
                    .withGenerator(new Generator()
                            .withDatabase(new Database()
                                    .withName("org.jooq.meta.sqlite.SQLiteDatabase")
                                    .withExcludes("flyway_schema_history|sqlite_.*"))
                            .withGenerate(new Generate().withJavaTimeTypes(true).withRecords(true).withPojos(false)
                                    .withDaos(false).withImplicitJoinPathsToOne(false)
                                    .withImplicitJoinPathsToMany(false).withGeneratedAnnotation(false).withComments(false))
                            .withTarget(new Target()
                                    .withPackageName("org.catamnesis.clinic.schema")
                                    .withDirectory(target.toString()))));
            Files.writeString(stamp, hash);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void writeBuild(Path classes, String version) throws Exception {
        String commit = git("rev-parse", "HEAD");
        if (!commit.matches("[0-9a-f]{40,64}")) commit = "unknown";
        else if (!git("status", "--porcelain", "--untracked-files=no").isEmpty()) commit += "+";
        String text = "version=" + version + "\ncommit=" + commit + "\n";
        Path file = classes.resolve("build.properties");
        if (Files.exists(file) && Files.readString(file).equals(text)) return;
        Files.createDirectories(classes);
        Files.writeString(file, text);
    }

    /** Nothing where there is no git or no repository. */
    private static String git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            Process git = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(git.getInputStream().readAllBytes()).strip();
            return git.waitFor() == 0 ? said : "";
        } catch (IOException e) {
            return "";
        }
    }

    private static String hash(Path folder) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : sorted) {
                digest.update(file.toString().getBytes());
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
