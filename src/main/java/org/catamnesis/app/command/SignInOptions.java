package org.catamnesis.app.command;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import picocli.CommandLine.Option;

/** Who a command works for; the password is never an argument, which others could see. */
final class SignInOptions {
    @Option(names = "--user", paramLabel = "NAME", description = "who signs in (default: ${DEFAULT-VALUE})")
    private String user;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "a file with the password; else CATAMNESIS_PASSWORD, else it is asked for")
    private Path passwordFile;

    SignInOptions(String usualUser) {
        user = usualUser;
    }

    String user() {
        return user;
    }

    char[] password() {
        if (passwordFile != null) return read(passwordFile).toCharArray();
        String fromEnvironment = System.getenv("CATAMNESIS_PASSWORD");
        if (fromEnvironment != null) return fromEnvironment.toCharArray();
        Console console = System.console();
        // Without a terminal there is none, or, in some settings of the JDK, one that cannot hide what is typed.
        if (console == null || !console.isTerminal()) throw new ProblemException(Problem.PASSWORD_MISSING);
        char[] typed = console.readPassword("%s: ", user);
        if (typed == null) throw new ProblemException(Problem.PASSWORD_MISSING);
        return typed;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new ProblemException(Problem.FILE_MISSING, e);
        }
    }
}
