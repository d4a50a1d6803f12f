package org.catamnesis.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {
    @TempDir
    private Path folder;

    private static Problem problem(Path file) {
        return assertThrows(ProblemException.class, () -> ReportFile.bytes(file))
                .problem();
    }

    @Test
    void aHugeFileIsRefusedByItsSize() throws IOException {
        Path file = folder.resolve("huge.pdf");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        assertEquals(Problem.FILE_TOO_LARGE, problem(file));
    }

    @Test
    void whatIsNoFileIsMissing() {
        assertEquals(Problem.FILE_MISSING, problem(folder.resolve("none.pdf")));
        assertEquals(Problem.FILE_MISSING, problem(folder));
    }

    @Test
    void aFileComesWhole() throws IOException {
        Path file = Files.write(folder.resolve("a.pdf"), new byte[] {1, 2, 3});
        assertArrayEquals(new byte[] {1, 2, 3}, ReportFile.bytes(file));
    }
}
