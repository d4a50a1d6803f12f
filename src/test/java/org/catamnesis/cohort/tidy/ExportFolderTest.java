package org.catamnesis.cohort.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFolderTest {
    private static final String KILLED = ".partial-00000000-0000-4000-8000-000000000001";
    private static final String RUNNING = ".partial-00000000-0000-4000-8000-000000000002";

    @TempDir
    Path folder;

    @Test
    void whatAKilledExportLeftADayAgoIsRemovedAndNothingElse() throws IOException {
        age(Files.writeString(
                Files.createDirectories(folder.resolve(KILLED + "/tidy")).resolve("a.csv"), "a"));
        age(folder.resolve(KILLED + "/tidy"));
        age(folder.resolve(KILLED));
        Path running = Files.createDirectories(folder.resolve(RUNNING));
        Files.writeString(running.resolve("a.csv"), "a");
        age(running);
        age(Files.createDirectories(folder.resolve(".partial-of-somebody")));
        age(Files.createDirectories(folder.resolve("an export")));
        try (ExportFolder export = begin()) {
            export.write("a.csv", "a");
        }
        assertEquals(List.of(RUNNING, ".partial-of-somebody", "an export"), inside());
    }

    @Test
    void aFolderThatIsTakenBackLeavesNothing() throws IOException {
        try (ExportFolder export = begin()) {
            export.write("a.csv", "a");
            export.flush();
            export.write("a.csv", "b");
            export.keep();
            assertEquals("b", Files.readString(folder.resolve("out/a.csv")));
            export.undo();
        }
        assertEquals(List.of(), inside());
    }

    private ExportFolder begin() {
        return ExportFolder.begin(folder.resolve("out"), UUID.randomUUID().toString());
    }

    private static void age(Path path) throws IOException {
        Instant now = Files.getLastModifiedTime(path).toInstant();
        Files.setLastModifiedTime(path, FileTime.from(now.minus(Duration.ofDays(2))));
    }

    private List<String> inside() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
