package org.catamnesis.app.command;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.app.Workstation;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import picocli.CommandLine.Option;

/** Which clinic a command opens and for whom; the password is never an argument, which others could see. */
final class ClinicOptions {
    @Option(names = "--clinic", required = true, paramLabel = "DIR", description = "the clinic's folder")
    private Path clinic;

    @Option(names = "--user", paramLabel = "NAME", description = "who signs in (default: ${DEFAULT-VALUE})")
    private String user = "doctor";

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "a file with the password; else CATAMNESIS_PASSWORD, else it is asked for")
    private Path passwordFile;

    Workstation open(ClinicDoor door) {
        return Workstation.open(door, new ClinicFolder(clinic), user, password());
    }

    private char[] password() {
        if (passwordFile != null) return read(passwordFile).toCharArray();
        String fromEnvironment = System.getenv("CATAMNESIS_PASSWORD");
        if (fromEnvironment != null) return fromEnvironment.toCharArray();
        Console console = System.console();
        if (!console.isTerminal()) throw new ProblemException(Problem.PASSWORD_MISSING);
        return console.readPassword("%s: ", user);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new ProblemException(Problem.FILE_MISSING, e);
        }
    }
}
