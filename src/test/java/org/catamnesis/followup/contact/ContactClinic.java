package org.catamnesis.followup.contact;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Sex;

/** A clinic with one patient and the stores of contacts. */
final class ContactClinic implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.now(TestClinic.CLOCK);
    final TestClinic clinic;
    final ContactAttemptStore attempts;
    final FollowUpStateStore states;
    final PostponementStore postponements;
    final long patient;

    ContactClinic(Path folder, TestEngine engine) {
        clinic = new TestClinic(folder, engine);
        attempts = new ContactAttemptStore(clinic.session());
        states = new FollowUpStateStore(clinic.session());
        postponements = new PostponementStore(clinic.session());
        patient = another("测试");
    }

    long another(String name) {
        return new PatientStore(clinic.session())
                .add(Demographics.of(name, Sex.MALE, null), List.of())
                .id();
    }

    /** A call that was made so many days ago. */
    ContactAttempt call(int daysAgo, ContactOutcome outcome) {
        return ContactAttempt.out(
                patient,
                TODAY.minusDays(daysAgo).atStartOfDay(),
                ContactChannel.CALL,
                List.of("series:core-lab", "task:7"),
                outcome);
    }

    @Override
    public void close() {
        clinic.close();
    }
}
