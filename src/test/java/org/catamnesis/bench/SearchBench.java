package org.catamnesis.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientContact;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.PatientIndex;
import org.catamnesis.patient.Pinyin;
import org.catamnesis.patient.Relation;
import org.catamnesis.patient.Sex;

/** Search as one types over 100,000 patients and 50,000 contacts: every keystroke of names, pinyin, numbers, phone tails. */
final class SearchBench {
    private static final int PATIENTS = 100_000;
    private static final double GOAL_MILLIS = 10;
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰萍红健宁";

    private SearchBench() {}

    static List<Figure> run() {
        List<Patient> patients = patients();
        PatientIndex index = PatientIndex.of(patients, contacts(patients));
        List<String> typed = new ArrayList<>();
        for (String word : List.of("zhangwei", "张伟", "zw", "S0001234", "wang fang", "5678", "李娜", "qinyuping"))
            for (int i = 1; i <= word.length(); i++) typed.add(word.substring(0, i));
        for (int warm = 0; warm < 20; warm++) typed.forEach(index::search);
        double[] millis = new double[typed.size() * 20];
        int n = 0;
        for (int round = 0; round < 20; round++)
            for (String text : typed) {
                long start = System.nanoTime();
                index.search(text);
                millis[n++] = (System.nanoTime() - start) / 1e6;
            }
        Arrays.sort(millis);
        return List.of(
                figure("search 100000 patients, median", millis[n / 2]),
                figure("search 100000 patients, 95th percentile", millis[(int) (n * 0.95)]),
                figure("search 100000 patients, worst", millis[n - 1]));
    }

    private static Figure figure(String name, double millis) {
        boolean judged = !name.endsWith("worst");
        String goal = judged ? "<= 10 ms" : "reported";
        return new Figure(name, millis, "ms", "-", Double.NaN, goal, !judged || millis <= GOAL_MILLIS);
    }

    private static List<Patient> patients() {
        Random random = new Random(1);
        List<Patient> patients = new ArrayList<>(PATIENTS);
        for (int i = 0; i < PATIENTS; i++) {
            String name =
                    pick(random, SURNAMES) + pick(random, GIVEN) + (random.nextBoolean() ? pick(random, GIVEN) : "");
            String phone = "1990000" + String.format("%04d", random.nextInt(10_000));
            Demographics demographics = new Demographics(name, Sex.UNKNOWN, null, phone, null, null);
            PatientIdentifier mrn = new PatientIdentifier(PatientIdentifier.MRN, String.format("S%07d", i));
            patients.add(new Patient(i, demographics, Pinyin.of(name), List.of(mrn), i));
        }
        return patients;
    }

    /** Every second patient has somebody who answers to the search as well. */
    private static Map<Long, List<PatientContact>> contacts(List<Patient> patients) {
        Random random = new Random(2);
        return patients.stream()
                .filter(patient -> patient.id() % 2 == 0)
                .collect(Collectors.toMap(Patient::id, patient -> {
                    String name = pick(random, SURNAMES) + pick(random, GIVEN) + pick(random, GIVEN);
                    String phone = "1990000" + String.format("%04d", random.nextInt(10_000));
                    return List.of(new PatientContact(1, patient.id(), Relation.SPOUSE, name, phone, null));
                }));
    }

    private static String pick(Random random, String letters) {
        int at = random.nextInt(letters.length());
        return letters.substring(at, at + 1);
    }
}
