package org.catamnesis.ui.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** The files behind what was dropped: a folder stands for everything in it. */
final class DroppedFiles {
    private static final int MOST = 2000;
    private static final int DEPTH = 6;

    private DroppedFiles() {}

    /** In the order of their names; hidden ones are left out. Takes a moment; FILE_MISSING when a folder cannot be entered. */
    static List<Incoming.Dropped> of(List<Path> dropped) {
        return dropped.stream()
                .flatMap(DroppedFiles::within)
                .limit(MOST)
                .map(Incoming.Dropped::new)
                .toList();
    }

    private static Stream<Path> within(Path dropped) {
        if (!Files.isDirectory(dropped)) {
            return Stream.of(dropped);
        }
        try (Stream<Path> all = Files.walk(dropped, DEPTH)) {
            return all
                    .filter(Files::isRegularFile)
                    .filter(file -> !hidden(dropped.relativize(file)))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException | UncheckedIOException e) {
            throw new ProblemException(Problem.FILE_MISSING, e);
        }
    }

    private static boolean hidden(Path within) {
        for (Path part : within) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
