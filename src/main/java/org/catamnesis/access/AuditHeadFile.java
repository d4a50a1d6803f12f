package org.catamnesis.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.catamnesis.clinic.ClinicDatabase;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.clinic.RowMac;

/**
 * The head of the trail as it is kept outside the database, under the same MAC key. It is written after each commit, so
 * it may lag behind by what a power cut took, but it never runs ahead: where it does, the trail was cut.
 */
final class AuditHeadFile {
    private static final HexFormat HEX = HexFormat.of();
    private final ClinicFolder folder;
    private final String name;
    private final RowMac mac;
    private long written;

    AuditHeadFile(ClinicDatabase database, RowMac mac) {
        this.folder = database.folder();
        // A folder whose clinic moved to a server holds the end of either trail.
        this.name = database.server().isPresent() ? "server.head" : "clinic.head";
        this.mac = mac;
    }

    /** Empty when there is none or somebody changed it; {@link #altered} tells the two apart. */
    Optional<AuditHead> read() {
        try {
            if (!Files.exists(file())) return Optional.empty();
            String[] parts = Files.readString(file()).strip().split(" ");
            if (parts.length != 3) return Optional.empty();
            AuditHead head = new AuditHead(Long.parseLong(parts[0]), HEX.parseHex(parts[1]));
            return seal(head).equals(parts[2]) ? Optional.of(head) : Optional.empty();
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    boolean altered() {
        return Files.exists(file()) && read().isEmpty();
    }

    OutsideHead found() {
        return new OutsideHead(read(), altered());
    }

    /** The record is safe without it; the next change writes it again. */
    synchronized void write(AuditHead head) {
        if (head.entries() < written) return;
        try {
            folder.keep(name, head.entries() + " " + head.lastMacHex() + " " + seal(head) + "\n");
            written = head.entries();
        } catch (IOException _) {
            // A folder that is full or read-only says so at the next commit.
        }
    }

    private Path file() {
        return folder.path().resolve(name);
    }

    private String seal(AuditHead head) {
        return HEX.formatHex(mac.of("head outside", head.entries(), head.lastMac()));
    }
}
