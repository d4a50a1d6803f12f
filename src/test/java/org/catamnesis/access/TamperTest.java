package org.catamnesis.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand seeded tampers of a clinic's file, each of which has to be found and its place named. */
class TamperTest {
    private static final int TAMPERS = 10_000;
    private static final int CUTS = TAMPERS / 20;
    private static final long SEED = 20260915;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private Session session;
    private VerificationStore verification;
    private OutsideHead outside;
    private TamperedFile file;

    @BeforeEach
    void copy() throws Exception {
        clinic = new TestClinic(folder);
        session = clinic.session();
        SmallClinic.fill(session);
        SmallClinic.addUsers(session, Role.NURSE, Role.RESEARCHER);
        verification = new VerificationStore(session.trail(), session.seals(), session.keys());
        outside = session.headFile().found();
        Path copy = folder.resolve("copy.sqlite");
        session.database().close();
        Files.copy(clinic.folder().database(), copy);
        file = new TamperedFile(copy, new Random(SEED));
    }

    @AfterEach
    void close() throws SQLException {
        file.close();
    }

    @Test
    void everyTamperIsFoundAndItsPlaceNamed() throws SQLException {
        assertEquals(Set.of(), Set.copyOf(check(outside).findings()));
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < TAMPERS - CUTS; i++) {
            Tamper tamper = file.any();
            Verified found = tamper.sealed() ? check(outside) : verification.checkMarks(file.sql(), outside);
            if (found.findings().stream().noneMatch(tamper.named())) missed.add(i + ": " + tamper.what());
            file.rollBack();
        }
        for (int i = 0; i < CUTS; i++) cut(i % 2 == 0, missed);
        assertEquals(List.of(), missed);
        assertEquals(Set.of(), Set.copyOf(check(outside).findings()));
        assertTrue(file.tables().size() >= 8, file.tables().toString());
    }

    /** The tail gone; with the head row of then put back, only the head outside and the rows tell. */
    private void cut(boolean olderHead, List<String> missed) throws SQLException {
        long left = file.cut();
        AuditHead head = new AuditHead(left, file.mac(left));
        if (olderHead) session.trail().save(file.sql(), head);
        Tamper tamper = Tamper.ofEntry("cut", left);
        List<Finding> found = verification.checkMarks(file.sql(), outside).findings();
        if (found.stream().noneMatch(tamper.named())) missed.add(tamper.what());
        if (olderHead && found.stream().noneMatch(finding -> finding.kind() == Finding.Kind.OUTSIDE_HEAD_AHEAD))
            missed.add("head outside, " + tamper.what());
        // Nor does a head outside that was taken from another place help.
        OutsideHead other = new OutsideHead(Optional.of(new AuditHead(left, new byte[16])), false);
        if (verification.checkMarks(file.sql(), other).intact()) missed.add("other head outside, " + tamper.what());
        file.rollBack();
    }

    private Verified check(OutsideHead head) {
        return verification.check(file.sql(), head);
    }
}
