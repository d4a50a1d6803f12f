package org.catamnesis.report.page;

import java.util.ArrayList;
import java.util.List;

/** The two kinds of child: most documents have a text layer and need no more than a small one. */
enum ChildKind {
    TEXT(256, "-Xmx120m"),
    /** Most of its memory is the recogniser's own, outside the heap. */
    OCR(640, "-Xmx224m");

    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:CICompilerCount=2",
            "-XX:ReservedCodeCacheSize=32m",
            "-XX:MaxMetaspaceSize=64m",
            "-XX:MaxDirectMemorySize=16m",
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
    private final String heap;

    ChildKind(int megabytes, String heap) {
        this.megabytes = megabytes;
        this.heap = heap;
    }

    /** How much of the machine's memory it may hold before it is ended. */
    int megabytes() {
        return megabytes;
    }

    /** What its JVM is started with. */
    List<String> options() {
        List<String> options = new ArrayList<>(OPTIONS);
        options.addFirst(heap);
        return options;
    }
}
