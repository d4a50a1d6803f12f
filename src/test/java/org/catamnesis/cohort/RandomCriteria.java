package org.catamnesis.cohort;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.catamnesis.lab.Comparator;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Sex;

/** Trees of criteria of every kind, drawn at random. */
public final class RandomCriteria {
    private final Random random;

    public RandomCriteria(long seed) {
        random = new Random(seed);
    }

    /** @param depth how many groups may lie within each other */
    public Criterion tree(int depth) {
        return switch (random.nextInt(depth > 0 ? 18 : 15)) {
            case 0 -> new Criterion.OfOrgan(List.of(pick(Organ.values())));
            case 1 -> new Criterion.OfSex(List.of(pick(Sex.values())));
            case 2 -> new Criterion.AgeAtIndex(range(0, 90));
            case 3 -> new Criterion.IndexYear(range(2000, 2030));
            case 4 -> new Criterion.FollowUpDays(range(0, 4000));
            case 5 -> new Criterion.HadEvent(pick(EventKind.values()), pick(Occurrence.values()), range(-99, 999));
            case 6 ->
                new Criterion.EventOrder(
                        pick(EventKind.values()),
                        pick(Occurrence.values()),
                        random.nextBoolean(),
                        pick(EventKind.values()),
                        pick(Occurrence.values()),
                        range(0, 99));
            case 7 -> new Criterion.Diagnosed(pick("K", "K70", "C22.0", "E11.2"), range(-999, 999));
            case 8 -> new Criterion.FromDonor(List.of(pick("living", "deceased", "deceased-brain")));
            case 9 -> new Criterion.EarlierTransplants(range(0, 4));
            case 10 -> new Criterion.Consented(pick(ConsentFor.values()));
            case 11 -> new Criterion.Measured("CREA", 1 + random.nextInt(9), range(0, 365));
            case 12 -> new Criterion.Took(pick("tacrolimus", "sirolimus"), range(-30, 365));
            case 13 -> new Criterion.TookFor(pick("tacrolimus", "sirolimus"), 1 + random.nextInt(99), range(0, 99));
            case 14 ->
                new Criterion.HadValue(
                        pick("CREA", "ALT", "TAC"),
                        new Threshold(
                                pick(Comparator.values()), random.nextInt(4000) / 8.0, pick("umol/L", "ng/mL", "1")),
                        occasions(),
                        range(0, 365));
            case 15 -> new Criterion.All(parts(depth));
            case 16 -> new Criterion.Any(parts(depth));
            default -> new Criterion.Not(tree(depth - 1));
        };
    }

    private List<Criterion> parts(int depth) {
        return Stream.generate(() -> tree(depth - 1))
                .limit(1 + random.nextInt(3))
                .toList();
    }

    private Occasions occasions() {
        Occurrence among = pick(Occurrence.values());
        int times = 1 + random.nextInt(4);
        return new Occasions(times, among, among == Occurrence.ANY ? 0 : times + random.nextInt(4));
    }

    private Range range(int low, int high) {
        int from = low + random.nextInt(high - low);
        return new Range(
                random.nextInt(3) == 0 ? null : Integer.valueOf(from),
                random.nextInt(3) == 0 ? null : Integer.valueOf(from + random.nextInt(high - from + 1)));
    }

    @SafeVarargs
    private <T> T pick(T... of) {
        return of[random.nextInt(of.length)];
    }
}
