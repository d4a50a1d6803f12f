package org.catamnesis.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.catamnesis.Catamnesis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Neither a reader that ends nor one that is killed leaves a process or a file behind. */
class ReaderTracesTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    Path documents;

    /** The temporary folder of the program that reads. */
    @TempDir
    Path temporary;

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(documents.resolve(name), content);
    }

    private Process parent(int seconds, int last, Path... files) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                JAVA,
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                ReadingParent.class.getName(),
                Integer.toString(seconds),
                Integer.toString(last)));
        for (Path file : files) command.add(file.toString());
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.toList();
        }
    }

    private byte[] picture() throws IOException {
        Path file = documents.resolve("blank.png");
        ImageIO.write(new BufferedImage(200, 80, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return Files.readAllBytes(file);
    }

    @Test
    void aReaderThatEndsLeavesNothing() throws IOException, InterruptedException {
        Path endless = file("endless.pdf", PdfBombs.all().getFirst().document());
        Path heavy = file("heavy.png", PictureBombs.all().getFirst().document());
        Process parent = parent(20, 3, file("blank.png", picture()), heavy, endless);
        List<String> told;
        try (BufferedReader out = parent.inputReader()) {
            told = out.lines().skip(1).toList();
        }
        assertEquals(0, parent.waitFor());
        assertEquals(List.of("read", "PICTURE_UNREADABLE", "READING_TOO_LONG"), told);
        assertEquals(List.of(), left());
    }

    @Test
    void aReaderThatIsKilledWhileItReadsLeavesNothing() throws IOException, InterruptedException {
        Process parent =
                parent(600, 600, file("endless.pdf", PdfBombs.all().getFirst().document()));
        List<ProcessHandle> children;
        try (BufferedReader out = parent.inputReader()) {
            children = Arrays.stream(out.readLine().split(" "))
                    .skip(1)
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)).stream())
                    .toList();
            assertFalse(children.isEmpty());
            assertFalse(left().isEmpty());
            parent.toHandle().destroyForcibly();
            for (ProcessHandle child : children) child.onExit().join();
        }
        assertTrue(children.stream().noneMatch(ProcessHandle::isAlive));
        // A spare child that was still starting sees only then that it has no parent.
        for (int i = 0; i < 200 && !left().isEmpty(); i++) Thread.sleep(100);
        // Between its folder and its start nobody is there to delete it: the next one that reads does.
        assertTrue(left().size() <= 1, () -> "more than that of the spare child");
        PrivateFolder.wipeOrphans(temporary);
        assertEquals(List.of(), left());
    }

    @Test
    void whatAKilledProcessCouldNotDeleteTheNextOneDeletes() throws IOException, InterruptedException {
        Process gone = new ProcessBuilder(JAVA, "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        gone.waitFor();
        Path orphan = Files.createDirectory(temporary.resolve("catamnesis-reader-" + gone.pid() + "-1"));
        Files.write(orphan.resolve("page"), new byte[9]);
        Path ours = Files.createDirectory(
                temporary.resolve("catamnesis-reader-" + ProcessHandle.current().pid() + "-2"));
        Path other = Files.createDirectory(temporary.resolve("catamnesis-reader-x-3"));
        PrivateFolder.wipeOrphans(temporary);
        assertEquals(List.of(ours, other), left().stream().sorted().toList());
    }

    /** Such a launcher has options of its own for its JVM and hands all arguments to the program. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPackagedLauncherStartsItsOwnChildren() throws IOException {
        String script = "#!/bin/sh\n'" + JAVA + "' -Xmx2g -cp '" + System.getProperty("java.class.path") + "' "
                + Catamnesis.class.getName() + " \"$@\"\n";
        Path launcher = file("catamnesis", script.getBytes());
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwx------"));
        ReaderLimits limits = new ReaderLimits(50, 100, Duration.ofSeconds(60));
        byte[] good = Sheet.sans().text(50, 100, "Sodium").bytes();
        ProcessHandle launched;
        try (ReaderProcess child = ReaderProcess.start(ChildKind.TEXT, new ChildProgram(launcher.toString(), ""))) {
            Page page = child.read(good, "", limits).pages().getFirst();
            assertEquals("Sodium", page.words().getFirst().text());
            launched = ProcessHandle.current()
                    .children()
                    .flatMap(ProcessHandle::children)
                    .filter(process -> process.info().command().orElse("").endsWith("java"))
                    .findFirst()
                    .orElseThrow();
        }
        launched.onExit().join();
        assertFalse(launched.isAlive());
    }
}
