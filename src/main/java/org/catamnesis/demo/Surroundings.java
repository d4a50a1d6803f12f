package org.catamnesis.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.PatientContact;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.Relation;
import org.catamnesis.patient.Sex;
import org.catamnesis.patient.Transplant;
import org.catamnesis.patient.TransplantDetails;

/** What surrounds a synthetic course: the numbers of other desks, the family, what is known of a donor. */
final class Surroundings {
    private static final long APART = 77_003L;
    private static final List<Relation> FAMILY =
            List.of(Relation.SPOUSE, Relation.SPOUSE, Relation.CHILD, Relation.PARENT, Relation.SIBLING);
    private static final List<String> GROUPS = List.of("O", "O", "O", "A", "A", "A", "B", "B", "B", "AB");
    /** In the words of a Chinese chart; the codes are those of ICD-10 (WHO, 2019). */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("B18.1", "慢性乙型病毒性肝炎"),
            Map.entry("K74.6", "乙型肝炎后肝硬化"),
            Map.entry("C22.0", "肝细胞癌"),
            Map.entry("K70.3", "酒精性肝硬化"),
            Map.entry("K72.0", "急性肝衰竭"),
            Map.entry("K74.3", "原发性胆汁性胆管炎"),
            Map.entry("K75.4", "自身免疫性肝炎"),
            Map.entry("E83.0", "肝豆状核变性"),
            Map.entry("N03", "慢性肾小球肾炎"),
            Map.entry("E11.2", "2 型糖尿病肾病"),
            Map.entry("I12.0", "高血压肾病伴肾衰竭"),
            Map.entry("Q61.2", "多囊肾，成人型"),
            Map.entry("M32.1", "系统性红斑狼疮累及器官"),
            Map.entry("I42.0", "扩张型心肌病"));

    private final Dice dice;
    private final DemoPerson person;

    Surroundings(DemoPerson person) {
        this.person = person;
        dice = new Dice(DemoClinic.SEED + APART * (person.number() + 1), person.number());
    }

    /** The record number first; about half have others too. */
    List<PatientIdentifier> identifiers() {
        List<PatientIdentifier> numbers = new ArrayList<>(person.identifiers());
        int number = person.number() + 1;
        if (dice.chance(0.5))
            numbers.add(new PatientIdentifier(PatientIdentifier.OUTPATIENT, "M%08d".formatted(number * 37)));
        if (dice.chance(0.35))
            numbers.add(new PatientIdentifier(PatientIdentifier.INPATIENT, "Z%07d".formatted(number * 53)));
        if (dice.chance(0.15))
            numbers.add(new PatientIdentifier(PatientIdentifier.REGISTRY, "DEMO-%05d".formatted(number)));
        return numbers;
    }

    /** None to two. */
    List<PatientContact> contacts(long patientId) {
        List<PatientContact> contacts = new ArrayList<>();
        while (contacts.size() < 2 && dice.chance(0.55)) {
            Relation relation = dice.pick(FAMILY);
            Sex sex =
                    relation == Relation.SPOUSE && person.sex() == Sex.MALE || dice.chance(0.4) ? Sex.FEMALE : Sex.MALE;
            String phone = dice.chance(0.9) ? "1990000%04d".formatted(dice.whole(0, 9999)) : null;
            String note = dice.chance(0.15) ? "晚上六点后联系" : null;
            contacts.add(new PatientContact(0, patientId, relation, DemoNames.draw(dice, sex), phone, note));
        }
        return contacts;
    }

    static String name(String code) {
        return NAMES.get(code);
    }

    TransplantDetails details(Transplant graft, List<ClinicalEvent> events) {
        boolean living = "living".equals(graft.donorType());
        boolean kidney = graft.organ() == Organ.KIDNEY;
        int cold = living ? dice.whole(40, 120) : kidney ? dice.whole(360, 1300) : dice.whole(220, 620);
        String recipient = dice.pick(GROUPS);
        String donor = dice.chance(0.85) ? recipient : "O";
        return new TransplantDetails(
                dice.whole(18, 64),
                status(0.85, 0.9),
                status(0.9, 0.92),
                dice.chance(0.8) ? Boolean.valueOf(dice.chance(0.3)) : null,
                donor + '/' + recipient,
                dice.chance(0.9) ? cold : null,
                discharge(graft.day(), events).orElse(null));
    }

    private String status(double donor, double recipient) {
        return "D" + (dice.chance(donor) ? '+' : '-') + "/R" + (dice.chance(recipient) ? '+' : '-');
    }

    /** The end of the stay in which the operation was. */
    private static Optional<LocalDate> discharge(LocalDate day, List<ClinicalEvent> events) {
        return events.stream()
                .filter(event -> event.kind() == EventKind.ADMISSION && event.endDay() != null)
                .filter(event -> !event.day().isAfter(day) && !event.endDay().isBefore(day))
                .map(ClinicalEvent::endDay)
                .findFirst();
    }
}
