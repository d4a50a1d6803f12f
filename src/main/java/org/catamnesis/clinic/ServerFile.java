package org.catamnesis.clinic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** What a workstation keeps of a clinic on a server: its name, the way there, and the server's password for each user. */
record ServerFile(String clinic, boolean demo, ServerAddress address, List<ServerSlot> slots) {
    private static final ObjectMapper JSON = new ObjectMapper();

    ServerFile {
        slots = List.copyOf(slots);
    }

    static ServerFile read(ClinicFolder folder) {
        try {
            return JSON.readValue(Files.readString(folder.server()), ServerFile.class);
        } catch (JsonProcessingException e) {
            throw new ProblemException(Problem.CLINIC_DAMAGED, e);
        } catch (IOException e) {
            throw new ProblemException(Problem.CLINIC_MISSING, e);
        }
    }

    void write(ClinicFolder folder) {
        try {
            Files.createDirectories(folder.path());
            ClinicFolder.restrict(folder.path(), "rwx------");
            folder.keep(folder.server().getFileName().toString(), JSON.writeValueAsString(this));
        } catch (IOException e) {
            throw new ProblemException(Problem.FOLDER_READ_ONLY, e);
        }
    }

    /** The server's password, when this user signed in here before with this password of theirs. */
    Optional<String> password(String user, char[] userPassword) {
        Optional<ServerSlot> slot =
                slots.stream().filter(known -> known.user().equals(user)).findFirst();
        if (slot.isEmpty()) PasswordKey.fresh().derive(userPassword);
        return slot.flatMap(known -> known.open(userPassword, address));
    }

    ServerFile with(String user, char[] userPassword, String serverPassword) {
        Stream<ServerSlot> others = slots.stream().filter(slot -> !slot.user().equals(user));
        ServerSlot slot = ServerSlot.seal(user, userPassword, address, serverPassword);
        return new ServerFile(
                clinic, demo, address, Stream.concat(others, Stream.of(slot)).toList());
    }
}
