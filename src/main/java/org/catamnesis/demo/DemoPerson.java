package org.catamnesis.demo;

import java.time.LocalDate;
import java.util.List;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.Sex;

/** Somebody who does not exist. {@code number} counts from 0; {@code weight} is in kg. */
public record DemoPerson(int number, Demographics demographics, double weight) {

    static DemoPerson draw(Dice dice, int number, LocalDate operated) {
        Sex sex = dice.chance(0.64) ? Sex.MALE : Sex.FEMALE;
        int age = (int) Math.clamp(dice.around(48, 0.26), 13, 74);
        LocalDate birth = operated.minusYears(age).minusDays(dice.whole(1, 364));
        String phone = dice.chance(0.96) ? "1990000%04d".formatted(dice.whole(0, 9999)) : null;
        String address = "演示省样例市第%d区虚构路%d号".formatted(dice.whole(1, 9), dice.whole(1, 999));
        String note = dice.chance(0.08) ? dice.pick(NOTES) : null;
        double weight = Math.clamp(dice.around(sex == Sex.MALE ? 66 : 56, 0.15), 38, 118);
        Demographics demographics = new Demographics(DemoNames.draw(dice, sex), sex, birth, phone, address, note);
        return new DemoPerson(number, demographics, weight);
    }

    private static final List<String> NOTES =
            List.of("青霉素过敏", "家属代取药，先联系其配偶", "外地患者，来院约需 4 小时", "Prefers to be called in the evening", "听力下降，电话请讲慢一些");

    /** Such as {@code S000123}. */
    public String mrn() {
        return "S%06d".formatted(number + 1);
    }

    public Sex sex() {
        return demographics.sex();
    }

    public List<PatientIdentifier> identifiers() {
        return List.of(new PatientIdentifier(PatientIdentifier.MRN, mrn()));
    }
}
