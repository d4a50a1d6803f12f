package org.catamnesis.report.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How much of the machine's memory a process holds, in megabytes: now, and at most since it began (proc(5): VmRSS, VmHWM).
 */
record ResidentMemory(int now, int most) {

    /** Empty where the system does not tell, and for a process that has ended. */
    static Optional<ResidentMemory> of(long pid) {
        try {
            List<String> status = Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"));
            int now = megabytes(status, "VmRSS:");
            return now == 0 ? Optional.empty() : Optional.of(new ResidentMemory(now, megabytes(status, "VmHWM:")));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static int megabytes(List<String> status, String name) {
        return status.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToInt(kilobytes -> (Integer.parseInt(kilobytes) + 1023) / 1024)
                .findFirst()
                .orElse(0);
    }
}
