package org.catamnesis.report.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.catamnesis.language.ProblemException;

/** A program that reads documents one after another and tells what became of each; others kill it. */
final class ReadingParent {
    private ReadingParent() {}

    /** @param arguments the seconds each may take, then the files */
    public static void main(String[] arguments) throws IOException {
        ReaderLimits limits = new ReaderLimits(50, 100, Duration.ofSeconds(Long.parseLong(arguments[0])));
        try (PageReader reader = new PageReader(limits)) {
            reader.warm();
            reader.pages(Sheet.sans().text(50, 100, "Sodium").bytes());
            System.out.println("children "
                    + String.join(
                            " ",
                            ProcessHandle.current()
                                    .children()
                                    .map(child -> Long.toString(child.pid()))
                                    .toList()));
            for (int i = 1; i < arguments.length; i++) {
                try {
                    reader.pages(Files.readAllBytes(Path.of(arguments[i])));
                    System.out.println("read");
                } catch (ProblemException e) {
                    System.out.println(e.problem());
                }
            }
        }
    }
}
