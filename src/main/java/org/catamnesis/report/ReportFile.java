package org.catamnesis.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.report.page.ReaderLimits;

/** Takes a file from the disk, after a look at its size. */
public final class ReportFile {
    private ReportFile() {}

    /** The bytes; FILE_MISSING or FILE_TOO_LARGE before a single one is read. */
    public static byte[] bytes(Path file) {
        ReaderLimits limits = ReaderLimits.usual();
        try {
            if (!Files.isRegularFile(file)) {
                throw new ProblemException(Problem.FILE_MISSING);
            }
            if (Files.size(file) > limits.bytes()) {
                throw new ProblemException(Problem.FILE_TOO_LARGE, limits.megabytes());
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ProblemException(Problem.FILE_MISSING);
        }
    }
}
