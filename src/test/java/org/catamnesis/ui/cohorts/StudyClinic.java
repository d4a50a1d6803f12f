package org.catamnesis.ui.cohorts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.NewAccount;
import org.catamnesis.access.Role;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.DosingStore;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.EventStore;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Sex;
import org.catamnesis.patient.Transplant;
import org.catamnesis.patient.TransplantStore;

/**
 * A clinic of 24 recipients of 2020, 12 of each sex, 20 livers and 4 kidneys, of whom every third had a rejection on day
 * 40; one child besides. Everybody takes tacrolimus.
 */
final class StudyClinic implements AutoCloseable {
    private static final int ADULTS = 24;
    private static final int KIDNEYS = 4;
    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);
    private static final String DIGITS = "甲乙丙丁戊己庚辛壬癸";
    private final TestClinic clinic;

    StudyClinic(Path folder) {
        clinic = new TestClinic(folder);
        for (int i = 0; i < ADULTS; i++) {
            long patient = add(i, 1975, i < KIDNEYS ? Organ.KIDNEY : Organ.LIVER);
            if (i % 3 == 0) {
                new EventStore(session())
                        .append(
                                new ClinicalEvent(
                                        0,
                                        patient,
                                        EventKind.REJECTION,
                                        null,
                                        null,
                                        DAY.plusDays(40),
                                        null,
                                        null,
                                        null),
                                null);
            }
        }
        add(ADULTS, 2012, Organ.LIVER);
    }

    private long add(int number, int born, Organ organ) {
        String name = "测试" + DIGITS.charAt(number / 10) + DIGITS.charAt(number % 10);
        long patient = new PatientStore(session())
                .add(
                        Demographics.of(name, number % 2 == 0 ? Sex.MALE : Sex.FEMALE, LocalDate.of(born, 5, 6)),
                        List.of(new PatientIdentifier(PatientIdentifier.MRN, "S9000" + (10 + number))))
                .id();
        new TransplantStore(session()).append(new Transplant(0, patient, organ, 1, DAY, "living"), null);
        new DosingStore(session())
                .append(new Dosing(0, patient, "tacrolimus", null, DAY, null, 2.0, "mg", 2, "oral", null), null);
        return patient;
    }

    Session session() {
        return clinic.session();
    }

    /** Somebody whose key opens no name. */
    Session researcher() {
        ClinicDoor.addUser(
                session(), new NewAccount("researcher", "R. Test", EnumSet.of(Role.RESEARCHER)), TestClinic.PASSWORD);
        return TestClinic.door().signIn(session().database(), "researcher", TestClinic.PASSWORD);
    }

    @Override
    public void close() {
        clinic.close();
    }
}
