package org.catamnesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small rooms: no file over 400 lines, half of them under 80. */
class FileSizeTest {
    @Test
    void noFileIsTooLong() throws IOException {
        List<String> tooLong = Stream.concat(sources("src/main"), sources("src/test"))
                .filter(file -> lines(file) > 400)
                .map(file -> file + " has " + lines(file) + " lines: split it by what its parts do")
                .toList();
        assertEquals(List.of(), tooLong);
    }

    @Test
    void halfOfTheFilesAreShort() throws IOException {
        List<Long> lengths =
                sources("src/main/java").map(FileSizeTest::lines).sorted().toList();
        long median = lengths.get(lengths.size() / 2);
        assertTrue(median <= 80, "the median file has " + median + " lines; split the long ones");
    }

    private static Stream<Path> sources(String root) throws IOException {
        return Files.walk(Path.of(root)).filter(file -> file.toString().matches(".*\\.(java|fxml|css|sql)"));
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
