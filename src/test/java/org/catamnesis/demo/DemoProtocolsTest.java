package org.catamnesis.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.followup.content.Standing;
import org.catamnesis.followup.protocol.AssignmentStore;
import org.catamnesis.followup.protocol.Deviation;
import org.catamnesis.followup.protocol.DeviationStore;
import org.catamnesis.followup.protocol.KeptProtocol;
import org.catamnesis.followup.protocol.Protocol;
import org.catamnesis.followup.protocol.ProtocolCheck;
import org.catamnesis.followup.protocol.ProtocolLibrary;
import org.catamnesis.followup.worklist.WorkState;
import org.catamnesis.followup.worklist.Worklist;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.PatientStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoProtocolsTest {
    private static final int PATIENTS = 120;

    @TempDir
    static Path folder;

    private static DemoClinic.Made made;
    private static Session doctor;
    private static ProtocolLibrary library;

    @BeforeAll
    static void make() {
        made = new DemoClinic(TestClinic.CLOCK, () -> false)
                .create(new ClinicFolder(folder.resolve("clinic")), new DemoSize(PATIENTS, 0), (_, _) -> {});
        doctor = TestClinic.door().signIn(made.database(), DemoUsers.DOCTOR, DemoUsers.password());
        library = ProtocolLibrary.read(doctor);
    }

    @AfterAll
    static void close() {
        made.database().close();
    }

    @Test
    void theClinicFollowsProtocolsOfItsOwnThatAreSoundAndApproved() {
        for (Organ organ : List.of(Organ.LIVER, Organ.KIDNEY, Organ.HEART)) {
            String code = organ.code() + "-site-1";
            assertEquals(code, library.of(0, organ).code());
            KeptProtocol kept = library.of(code).orElseThrow();
            assertEquals(Standing.APPROVED, kept.standing());
            Protocol protocol = kept.protocol().orElseThrow();
            assertEquals(List.of(), ProtocolCheck.shipped().of(protocol));
        }
        assertEquals(Standing.EXAMPLE, library.of("liver-default").orElseThrow().standing());
    }

    @Test
    void onePatientFollowsAnotherAndOneDeviates() {
        long other = new AssignmentStore(doctor).ofClinic().keySet().iterator().next();
        assertEquals("liver-china-outpatient", library.of(other, Organ.LIVER).code());
        Map<Long, List<Deviation>> deviations = new DeviationStore(doctor).ofClinic();
        assertEquals(1, deviations.size());
        Deviation deviation = deviations.values().iterator().next().getFirst();
        assertTrue(deviation.holds(LocalDate.now(TestClinic.CLOCK)));
        assertTrue(deviation.patientId() != other);
    }

    /** A clinic where everybody is overdue shows nothing. */
    @Test
    void theVisitsOfTheSimulationKeepMostPatientsInTime() {
        Map<String, Set<Long>> late = new Worklist(doctor)
                .on(LocalDate.now(TestClinic.CLOCK)).stream()
                        .filter(item -> item.state() == WorkState.OVERDUE)
                        .collect(Collectors.groupingBy(
                                item -> item.item(),
                                TreeMap::new,
                                Collectors.mapping(item -> item.patientId(), Collectors.toSet())));
        int patients = new PatientStore(doctor).all().size();
        late.forEach((series, whom) -> assertTrue(
                whom.size() < patients * 0.25, series + " " + whom.size() + " of " + patients + " in " + late));
        assertTrue(late.get("series:core-lab").size() > 2, "somebody has to be called");
    }
}
