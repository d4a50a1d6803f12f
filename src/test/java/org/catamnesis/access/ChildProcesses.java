package org.catamnesis.access;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.catamnesis.clinic.HandedKeys;

/**
 * Starts {@link WritingChild} often: with an AOT cache, which halves what a start costs, and which the JVM makes only
 * for a class path of archives.
 */
final class ChildProcesses {
    private final Path folder;
    private final String classPath;
    private final List<String> cache = new ArrayList<>();

    ChildProcesses(Path folder) throws IOException {
        this.folder = folder;
        List<String> archives = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (Files.isDirectory(Path.of(part)))
                archives.add(archive(Path.of(part), folder.resolve(archives.size() + ".jar"))
                        .toString());
            else archives.add(part);
        }
        classPath = String.join(File.pathSeparator, archives);
    }

    /** Lets one process end by itself, so that the JVM learns which classes it needs. */
    void train(TestClinic clinic) throws Exception {
        Path learnt = folder.resolve("child.aot");
        cache.add("-XX:AOTCacheOutput=" + learnt);
        Process trained = start(clinic, 1, 60);
        trained.inputReader(StandardCharsets.UTF_8).lines().forEach(_ -> {});
        trained.waitFor();
        cache.clear();
        if (Files.exists(learnt)) cache.add("-XX:AOTCache=" + learnt);
    }

    Process start(TestClinic clinic, long seed, int changes) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(cache);
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Xlog:disable",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                classPath,
                WritingChild.class.getName(),
                clinic.folder().path().toString(),
                Long.toString(seed),
                Integer.toString(changes)));
        Process child = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(errors().toFile()))
                .start();
        child.getOutputStream()
                .write((HandedKeys.line(clinic.session().keys()) + "\n").getBytes(StandardCharsets.UTF_8));
        child.getOutputStream().flush();
        return child;
    }

    /** What the processes said went wrong. */
    Path errors() {
        return folder.resolve("errors.txt");
    }

    private static Path archive(Path classes, Path jar) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.setLevel(0);
            Files.walkFileTree(classes, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes facts) throws IOException {
                    // Migrations are looked for by their folder.
                    if (!directory.equals(classes)) zip.putNextEntry(new ZipEntry(name(directory) + "/"));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
                    zip.putNextEntry(new ZipEntry(name(file)));
                    Files.copy(file, zip);
                    return FileVisitResult.CONTINUE;
                }

                private String name(Path file) {
                    return classes.relativize(file).toString().replace(File.separatorChar, '/');
                }
            });
        }
        return jar;
    }
}
