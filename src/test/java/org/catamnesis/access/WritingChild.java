package org.catamnesis.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Random;
import org.catamnesis.clinic.ClinicDatabase;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.clinic.ClinicKeys;
import org.catamnesis.clinic.HandedKeys;
import org.catamnesis.clinic.Seals;

/**
 * A process that writes to a clinic until it is killed, and says of each change that it was kept: its entry, the entry's
 * MAC and a row that it left.
 */
final class WritingChild {
    static final String OPEN = "open";
    static final String KEPT = "kept";

    private WritingChild() {}

    /** Arguments: the clinic's folder, a seed and after how many changes to end by itself; the keys are the first line read. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String keys = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        Random random = new Random(Long.parseLong(arguments[1]));
        ClinicFolder folder = new ClinicFolder(Path.of(arguments[0]));
        try (ClinicDatabase database = new ClinicDoor(Clock.systemUTC(), () -> false).open(folder)) {
            write(enter(database, HandedKeys.of(keys)), random, Integer.parseInt(arguments[2]), out);
        }
    }

    private static Session enter(ClinicDatabase database, ClinicKeys keys) {
        Account doctor = database.read(sql -> new AccountStore(database).find(sql, "doctor"))
                .map(row -> AccountStore.verified(row, new Seals(keys).rows()))
                .orElseThrow();
        Session session = new Session(database, doctor, keys);
        new TrailWatch(session).atSignIn();
        session.record(AuditEvent.of(Action.SIGNED_IN), _ -> null);
        return session;
    }

    private static void write(Session session, Random random, int changes, PrintStream out) {
        out.println(OPEN);
        RandomWrites writes = new RandomWrites(session, random);
        for (int i = 0; i < changes; i++) {
            RandomWrites.Left left = writes.any();
            AuditHead head = session.database().read(sql -> session.trail().head(sql));
            String mac = HexFormat.of().formatHex(head.lastMac());
            out.println(KEPT + " " + head.entries() + " " + mac + " " + left.table() + " " + left.row());
        }
    }
}
