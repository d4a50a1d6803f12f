package org.catamnesis.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Where this user's clinics and settings lie, by the custom of the system. */
public record UserFolders(Path data, Path settings) {
    private static final String NAME = "catamnesis";

    public static UserFolders ofThisUser() {
        return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System::getenv);
    }

    static UserFolders of(String system, Path home, UnaryOperator<String> environment) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.contains("windows")) {
            Path roaming = folder(environment, "APPDATA", home.resolve("AppData/Roaming"));
            return new UserFolders(folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local")), roaming);
        }
        if (os.contains("mac")) {
            Path library = home.resolve("Library/Application Support").resolve(NAME);
            return new UserFolders(library, library);
        }
        return new UserFolders(
                folder(environment, "XDG_DATA_HOME", home.resolve(".local/share")),
                folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")));
    }

    private static Path folder(UnaryOperator<String> environment, String variable, Path otherwise) {
        String value = environment.apply(variable);
        return (value == null || value.isBlank() ? otherwise : Path.of(value)).resolve(NAME);
    }

    /** The clinic that a new user is offered to make. */
    public Path firstClinic() {
        return data.resolve("clinic");
    }

    public Path demoClinic() {
        return data.resolve("demo");
    }
}
