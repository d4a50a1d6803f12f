package org.catamnesis.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class PatientContactStoreTest {
    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private PatientDirectory directory;
    private PatientContactStore contacts;
    private Patient patient;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        directory = new PatientDirectory(clinic.session());
        contacts = new PatientContactStore(clinic.session());
        patient = directory.add(
                Demographics.of("测试甲", Sex.FEMALE, null),
                List.of(new PatientIdentifier(PatientIdentifier.MRN, "S000123")));
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void aContactIsCorrectedTakenBackAndPutBack() {
        PatientContact first = contacts.append(contact(Relation.SPOUSE, "欧阳演示", "19900001234"), null);
        PatientContact right = contacts.append(contact(Relation.SIBLING, "欧阳示范", "19900001234"), first.id());
        assertEquals(List.of(right), contacts.ofPatient(patient.id()));
        long back = contacts.takeBack(right);
        assertEquals(List.of(), contacts.ofPatient(patient.id()));
        PatientContact again = contacts.append(right, back);
        assertEquals(Map.of(patient.id(), List.of(again)), contacts.all());
    }

    @Test
    void aContactWithoutNameAndPhoneIsRefused() {
        var empty = contact(Relation.CARER, null, null);
        ProblemException refused = assertThrows(ProblemException.class, () -> contacts.append(empty, null));
        assertEquals(Problem.CONTACT_EMPTY, refused.problem());
    }

    @Test
    void aContactFindsThePatientAndTheSearchSaysSo() {
        PatientContact wife = contacts.append(contact(Relation.SPOUSE, "欧阳演示", "199 0000 1234"), null);
        new PatientIdentifierStore(clinic.session())
                .add(patient.id(), new PatientIdentifier(PatientIdentifier.REGISTRY, "CLTR-77"));
        directory.refresh(patient.id());
        PatientIndex index = directory.index();
        Patient now = index.search("").getFirst();
        for (String typed : List.of("欧阳", "ouyang", "oyys", "1234"))
            assertEquals(
                    new SearchMatch.Contact(wife),
                    index.match(index.search(typed).getFirst(), typed).orElseThrow(),
                    typed);
        assertEquals(
                new SearchMatch.Identifier(new PatientIdentifier(PatientIdentifier.REGISTRY, "CLTR-77")),
                index.match(index.search("cltr").getFirst(), "cltr").orElseThrow());
        assertEquals(List.of(now), index.search("测试 1234"));
        assertEquals(java.util.Optional.empty(), index.match(now, "ceshi"));
        assertEquals(index.search("1234"), directory.load().search("1234"));
    }

    private PatientContact contact(Relation relation, String name, String phone) {
        return new PatientContact(0, patient.id(), relation, name, phone, "after six");
    }
}
