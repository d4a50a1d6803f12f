package org.catamnesis.ui.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * The folder out of which new documents are taken. It is kept on this workstation, beside its way to the clinic: where a
 * scanner puts its files is an affair of the machine, and two that took from one folder would take each other's files.
 */
public final class WatchedFolder {
    private static final String FILE = "inbox-folder.txt";
    private final ClinicFolder clinic;

    public WatchedFolder(ClinicFolder clinic) {
        this.clinic = clinic;
    }

    /** Empty when none is watched; call it away from the window. */
    public Optional<Path> path() {
        try {
            String text = Files.readString(clinic.path().resolve(FILE)).strip();
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (NoSuchFileException | InvalidPathException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new ProblemException(Problem.FILE_MISSING, e);
        }
    }

    /** FOLDER_READ_ONLY when files could not be moved aside there: the same ones would come again and again. */
    public void watch(Path folder) {
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new ProblemException(Problem.FOLDER_READ_ONLY);
        }
        keep(folder.toAbsolutePath().toString());
    }

    public void stop() {
        keep("");
    }

    private void keep(String text) {
        try {
            clinic.keep(FILE, text);
        } catch (IOException e) {
            throw new ProblemException(Problem.FOLDER_READ_ONLY, e);
        }
    }
}
