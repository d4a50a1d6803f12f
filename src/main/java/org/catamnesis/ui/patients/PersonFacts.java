package org.catamnesis.ui.patients;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.GridPane;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientContact;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.ui.common.Words;

/** Who a patient is: the person, the numbers, the people around. */
record PersonFacts(Words words) {

    void person(GridPane grid, Patient patient) {
        Demographics who = patient.demographics();
        var facts = new FactGrid(words, grid);
        facts.fact("patients.name", words.privacy().name(patient));
        facts.fact("patients.sex", words.now(Labels.key(who.sex())));
        facts.fact("patients.birth-date", hidden(Objects.toString(who.birthDate(), "")));
        facts.fact("patients.phone", hidden(who.phone()));
        facts.fact("patient-form.address", hidden(who.address()));
        facts.fact("patient-form.note", hidden(who.note()));
    }

    private String hidden(String identity) {
        return words.privacy().text(identity);
    }

    void numbers(GridPane grid, List<PatientIdentifier> numbers, Consumer<PatientIdentifier> remove) {
        var facts = new FactGrid(words, grid);
        numbers.forEach(number -> facts.line(
                FactGrid.fixed(FactGrid.quiet(words.now("identifier." + number.kind()))),
                FactGrid.wrapped(FactGrid.plain(hidden(number.value()))),
                facts.cross(() -> remove.accept(number))));
        if (numbers.isEmpty()) {
            facts.none("record.no-numbers");
        }
    }

    void contacts(
            GridPane grid,
            List<PatientContact> contacts,
            Consumer<PatientContact> correct,
            Consumer<PatientContact> takeBack) {
        var facts = new FactGrid(words, grid);
        for (PatientContact contact : contacts) {
            String who = Stream.of(contact.name(), contact.phone())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("   "));
            facts.line(
                    FactGrid.fixed(FactGrid.quiet(
                            words.now("relation." + contact.relation().code()))),
                    FactGrid.wrapped(
                            FactGrid.plain(hidden(contact.note() == null ? who : who + "\n" + contact.note()))),
                    facts.tools(() -> correct.accept(contact), () -> takeBack.accept(contact)));
        }
        if (contacts.isEmpty()) {
            facts.none("record.no-contacts");
        }
    }
}
