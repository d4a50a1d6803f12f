package org.catamnesis.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The two kinds of child: most documents have a text layer and need no more than a small one. */
enum ChildKind {
    TEXT(256, List.of("-Xmx112m", "-XX:MaxDirectMemorySize=16m"), Map.of()),
    /** Most of its memory is the recogniser's own, outside the heap. */
    OCR(
            640,
            List.of("-Xmx224m", "-XX:MaxDirectMemorySize=96m"),
            // What a network needs for one picture goes back to the system (mallopt(3)): 400 MB instead of 700.
            Map.of(
                    "MALLOC_MMAP_THRESHOLD_",
                    "4194304",
                    "MALLOC_TRIM_THRESHOLD_",
                    "33554432",
                    "GLIBC_TUNABLES",
                    "glibc.malloc.hugetlb=1"));

    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:CICompilerCount=2",
            "-XX:ReservedCodeCacheSize=32m",
            "-XX:MaxMetaspaceSize=64m",
            // It would leave a file behind when the process is killed.
            "-XX:-UsePerfData",
            "-XX:-HeapDumpOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash",
            // What a document has done to this process is nobody's to read.
            "-XX:+SuppressFatalErrorMessage",
            "-XX:+DisableAttachMechanism",
            "-Djava.awt.headless=true",
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
            "--enable-native-access=ALL-UNNAMED");

    private final int megabytes;
    private final List<String> memory;
    private final Map<String, String> allocator;

    ChildKind(int megabytes, List<String> memory, Map<String, String> allocator) {
        this.megabytes = megabytes;
        this.memory = memory;
        this.allocator = allocator;
    }

    /** How much of the machine's memory it may hold before it is ended. */
    int megabytes() {
        return megabytes;
    }

    /** The variables of its environment by which glibc takes and gives back memory. */
    Map<String, String> allocator() {
        return allocator;
    }

    /** What its JVM is started with. */
    List<String> options() {
        List<String> options = new ArrayList<>(memory);
        options.addAll(OPTIONS);
        return options;
    }
}
