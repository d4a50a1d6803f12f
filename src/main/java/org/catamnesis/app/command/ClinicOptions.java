package org.catamnesis.app.command;

import java.nio.file.Path;
import java.util.Optional;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.Entrance;
import org.catamnesis.access.Verified;
import org.catamnesis.app.Workstation;
import org.catamnesis.clinic.ClinicFolder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which clinic a command opens and for whom. */
final class ClinicOptions {
    @Option(names = "--clinic", required = true, paramLabel = "DIR", description = "the clinic's folder")
    private Path clinic;

    @Mixin
    private final SignInOptions who;

    ClinicOptions() {
        this("doctor");
    }

    private ClinicOptions(String usualUser) {
        who = new SignInOptions(usualUser);
    }

    /** For what only administrators may do. */
    static ClinicOptions ofAdministrator() {
        return new ClinicOptions("admin");
    }

    Workstation open(ClinicDoor door) {
        return Workstation.open(door, new ClinicFolder(clinic), who.user(), who.password(), serverPassword());
    }

    private static Optional<String> serverPassword() {
        return Optional.ofNullable(System.getenv("CATAMNESIS_SERVER_PASSWORD"));
    }

    /** Checks the clinic without signing in to it. */
    Verified verify(ClinicDoor door) {
        try (Entrance entrance = door.entrance(new ClinicFolder(clinic))) {
            return entrance.verify(who.user(), who.password(), serverPassword());
        }
    }
}
