package org.catamnesis.ui.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A file of the watched folder as it was when somebody looked. */
record FolderFile(Path path, long size, FileTime changed) {
    private static final int MOST = 200;
    /** What scanners and browsers call files that they are still writing. */
    private static final List<String> UNFINISHED = List.of(".part", ".tmp", ".crdownload", ".download");

    /** What lies in a folder, without what is in its folders; an empty file is not there yet. */
    static List<FolderFile> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> finished(file.getFileName().toString().toLowerCase(Locale.ROOT)))
                    .sorted()
                    .limit(MOST)
                    .map(FolderFile::of)
                    .filter(file -> file.size() > 0)
                    .toList();
        }
    }

    private static boolean finished(String name) {
        return !name.startsWith(".")
                && !name.startsWith("~$")
                && UNFINISHED.stream().noneMatch(name::endsWith);
    }

    private static FolderFile of(Path file) {
        try {
            return new FolderFile(file, Files.size(file), Files.getLastModifiedTime(file));
        } catch (IOException _) {
            return new FolderFile(file, 0, FileTime.fromMillis(0));
        }
    }
}
