package org.catamnesis.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A disk in memory of a size that can be changed; only where the test may mount one (Linux, as root). */
public final class SmallDisk implements AutoCloseable {
    private final Path path;

    public SmallDisk(Path path, long kib) throws Exception {
        this.path = Files.createDirectories(path);
        boolean mounted = mount("-t", "tmpfs", "-o", "size=" + kib + "k", "tmpfs", path.toString());
        Assumptions.assumeTrue(mounted, "a test may mount a disk only as root of a Linux machine");
    }

    public Path path() {
        return path;
    }

    long freeKib() throws IOException {
        return Files.getFileStore(path).getUsableSpace() / 1024;
    }

    /** Leaves so much room beside what is there. */
    public void leave(long kib) throws Exception {
        long used = (Files.getFileStore(path).getTotalSpace() / 1024) - freeKib();
        remount("size=" + (used + kib) + "k");
    }

    public void readOnly(boolean only) throws Exception {
        remount(only ? "ro" : "rw");
    }

    private void remount(String option) throws Exception {
        if (!mount("-o", "remount," + option, path.toString())) throw new IOException("remount " + option);
    }

    private static boolean mount(String... arguments) throws Exception {
        return run("mount", arguments);
    }

    private static boolean run(String program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public void close() throws Exception {
        run("umount", "-l", path.toString());
    }
}
