package org.catamnesis.report.page;

import java.nio.file.Path;

/** Ends a child whose parent has ended, also while a document keeps it busy, and takes its temporary files along. */
final class ParentWatch {
    private static final int ORPHANED = 4;

    private ParentWatch() {}

    static void over(long parent, Path folder) {
        ProcessHandle.of(parent).ifPresentOrElse(process -> endAfter(process, folder), () -> end(folder));
    }

    private static void endAfter(ProcessHandle parent, Path folder) {
        var _ = parent.onExit().thenRun(() -> end(folder));
    }

    private static void end(Path folder) {
        PrivateFolder.wipe(folder);
        Runtime.getRuntime().halt(ORPHANED);
    }
}
