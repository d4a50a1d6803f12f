package org.catamnesis.report.page.ocr;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Brings the native library of the networks into this process and leaves no file of it behind. */
final class Natives {
    private static final String PATH = "onnxruntime.native.path";
    private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

    private Natives() {}

    /** Loads it once; a process that is killed later has nothing to wipe where a loaded file may be deleted. */
    static OrtEnvironment environment() throws IOException {
        if (System.getProperty(PATH) != null) {
            return OrtEnvironment.getEnvironment();
        }
        Path folder = Files.createTempDirectory("catamnesis");
        try {
            for (String library : LIBRARIES) {
                copy(System.mapLibraryName(library), folder);
            }
            System.setProperty(PATH, folder.toString());
            return OrtEnvironment.getEnvironment();
        } finally {
            for (String library : LIBRARIES) {
                delete(folder.resolve(System.mapLibraryName(library)));
            }
            delete(folder);
        }
    }

    private static void copy(String name, Path folder) throws IOException {
        try (InputStream library =
                OrtEnvironment.class.getResourceAsStream("/ai/onnxruntime/native/" + platform() + "/" + name)) {
            if (library != null) {
                Files.copy(library, folder.resolve(name));
            }
        }
    }

    /** As the library names its folders: {@code linux-x64}, {@code osx-aarch64}. */
    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String family = system.contains("mac") ? "osx" : system.contains("win") ? "win" : "linux";
        String machine = System.getProperty("os.arch");
        return family + (machine.equals("aarch64") ? "-aarch64" : "-x64");
    }

    private static void delete(Path path) throws IOException {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // Windows keeps a loaded library until the process ends.
            path.toFile().deleteOnExit();
        }
    }
}
