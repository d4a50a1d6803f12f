package org.catamnesis.report.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.catamnesis.language.ProblemException;

/** A program that reads documents one after another and tells what became of each; others kill it. */
final class ReadingParent {
    private ReadingParent() {}

    /** @param arguments the seconds each may take, the seconds of the last one, then the files */
    public static void main(String[] arguments) throws IOException {
        try (PageReader reader = new PageReader(limits(arguments[0]));
                PageReader last = new PageReader(limits(arguments[1]))) {
            reader.warm();
            reader.pages(Sheet.sans().text(50, 100, "Sodium").bytes());
            System.out.println("children "
                    + String.join(
                            " ",
                            ProcessHandle.current()
                                    .children()
                                    .map(child -> Long.toString(child.pid()))
                                    .toList()));
            for (int i = 2; i < arguments.length; i++) {
                try {
                    (i + 1 == arguments.length ? last : reader).pages(Files.readAllBytes(Path.of(arguments[i])));
                    System.out.println("read");
                } catch (ProblemException e) {
                    System.out.println(e.problem());
                }
            }
        }
    }

    private static ReaderLimits limits(String seconds) {
        return new ReaderLimits(50, 100, Duration.ofSeconds(Long.parseLong(seconds)));
    }
}
