package org.catamnesis.cohort.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LatticeTest {

    @Test
    void classSizesGiveTheRisk() {
        ClassSizes sizes = ClassSizes.of(List.of(5, 5, 2, 1), 5);
        assertEquals(new ClassSizes(13, 4, 1, 3), sizes);
        assertEquals(1.0, sizes.highestRisk());
        assertEquals(0.3077, sizes.averageRisk(), 5e-5);
        assertEquals(0.231, sizes.shareInSmallClasses(), 5e-4);
        ClassSizes rest = ClassSizes.of(List.of(5, 5), 5);
        assertEquals(new ClassSizes(10, 2, 5, 0), rest);
        assertEquals(0.2, rest.highestRisk());
        assertEquals(new ClassSizes(0, 0, 0, 0), ClassSizes.of(List.of(), 5));
    }

    @Test
    void generalisesFurtherWhenTooManyWouldBeLeftOut() {
        List<Traits> people = new ArrayList<>();
        people.addAll(Collections.nCopies(5, new Traits("male", 41, 2020)));
        people.addAll(Collections.nCopies(5, new Traits("male", 46, 2020)));
        people.addAll(Collections.nCopies(2, new Traits("male", 51, 2020)));
        people.add(new Traits("male", 56, 2020));
        Generalisation least = Generalisation.of(people, Policy.P2, List.of(0, 0, 0));
        assertEquals(new ClassSizes(13, 4, 1, 3), least.before());
        assertEquals(new ClassSizes(10, 2, 5, 0), least.after());
        assertEquals(3, least.suppressed().cardinality());
        Generalisation found = Lattice.search(people, Policy.P2).orElseThrow();
        assertEquals(List.of(0, 2, 0), found.levels());
        assertEquals(new ClassSizes(13, 1, 13, 0), found.after());
    }

    @Test
    void leavesFewOutRatherThanCoarsenEverybody() {
        List<Traits> people = new ArrayList<>();
        people.addAll(Collections.nCopies(30, new Traits("female", 33, 2021)));
        people.addAll(Collections.nCopies(30, new Traits("male", 33, 2021)));
        people.add(new Traits("male", 71, 1999));
        Generalisation found = Lattice.search(people, Policy.P2).orElseThrow();
        assertEquals(List.of(0, 0, 0), found.levels());
        assertEquals("[60]", found.suppressed().stream().boxed().toList().toString());
        assertEquals("30-34", found.value(Policy.P2, QuasiIdentifier.AGE_BAND, 0));
    }

    @Test
    void findsNothingForTooFewAndNothingFinerThanWhatIsPinnedAllows() {
        List<Traits> four = Collections.nCopies(4, new Traits("male", 40, 2020));
        assertEquals(Optional.empty(), Lattice.search(four, Policy.P2));
        List<Traits> mixed = new ArrayList<>(Collections.nCopies(9, new Traits("male", 40, 2020)));
        mixed.add(new Traits("female", 40, 2020));
        assertEquals(
                List.of(1, 0, 0), Lattice.search(mixed, Policy.P2).orElseThrow().levels());
        Policy pinned = PolicyFile.parse("{\"id\": \"P2\", \"pinned\": [\"sex\"]}");
        assertEquals(Optional.empty(), Lattice.search(mixed, pinned));
    }

    @Test
    void whatItFindsHoldsAndNothingThatLosesLessDoes() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Traits> people = new ArrayList<>();
            int size = 5 + random.nextInt(150);
            int years = 1 + random.nextInt(12);
            for (int i = 0; i < size; i++) {
                Integer age = random.nextInt(20) == 0 ? null : 18 + random.nextInt(75);
                people.add(new Traits(random.nextBoolean() ? "male" : "female", age, 2012 + random.nextInt(years)));
            }
            Generalisation found = Lattice.search(people, Policy.P2).orElseThrow();
            assertTrue(smallestClass(found) >= Policy.P2.k());
            assertEquals(smallestClass(found), found.after().smallest());
            for (List<Integer> node : Lattice.nodes(Policy.P2)) {
                Generalisation other = Generalisation.of(people, Policy.P2, node);
                if (other.loss(Policy.P2) < found.loss(Policy.P2) - 1e-9)
                    assertTrue(other.suppressed().cardinality() > 0.05 * size, node::toString);
            }
        }
    }

    @Test
    void aClassWhoseDiseaseIsTheSameIsCoarsenedUntilItIsNot() {
        Policy diverse = PolicyFile.parse("{\"id\": \"P2\", \"sensitive\": [\"hepatitis\"], \"pinned\": [\"sex\"]}");
        List<Traits> people = new ArrayList<>();
        people.addAll(Collections.nCopies(10, sick("male", 41, "b")));
        people.addAll(Collections.nCopies(10, sick("male", 46, "none")));
        people.addAll(Collections.nCopies(10, sick("female", 46, "none")));
        assertEquals(
                List.of(0, 0, 0),
                Lattice.search(people, PolicyFile.parse("{\"id\": \"P2\", \"l\": 1}"))
                        .orElseThrow()
                        .levels());
        Generalisation found = Lattice.search(people, diverse).orElseThrow();
        assertEquals(List.of(0, 1, 0), found.levels());
        assertEquals(new ClassSizes(30, 2, 10, 0), found.after());
    }

    @Test
    void asManyValuesAreAskedForAsThereAre() {
        Policy three =
                PolicyFile.parse("{\"id\": \"P2\", \"l\": 3, \"sensitive\": [\"hepatitis\"], \"pinned\": [\"sex\"]}");
        List<Traits> people = new ArrayList<>();
        people.addAll(Collections.nCopies(10, sick("male", 41, "b")));
        people.addAll(Collections.nCopies(10, sick("male", 46, "none")));
        assertEquals(
                List.of(0, 1, 0), Lattice.search(people, three).orElseThrow().levels());
    }

    @Test
    void whatEverybodyInTheCohortSharesNoClassTellsMoreOf() {
        List<Traits> allSick = new ArrayList<>(Collections.nCopies(20, sick("male", 41, "b")));
        assertEquals(
                List.of(0, 0, 0),
                Lattice.search(allSick, Policy.P2).orElseThrow().levels());
        allSick.add(sick("male", 75, "none"));
        assertEquals(
                Optional.empty(),
                Lattice.search(allSick, PolicyFile.parse("{\"id\": \"P2\", \"pinned\": [\"age_band\"]}")));
    }

    private static Traits sick(String sex, int age, String hepatitis) {
        return new Traits(sex, age, 2020).with(Map.of(), Map.of(Sensitive.HEPATITIS, hepatitis));
    }

    @Test
    void whatIsChosenBesidesCountsAndIsNeverMadeCoarser() {
        Policy chosen = PolicyFile.parse("{\"id\": \"P2\", \"quasi_identifiers\": [\"sex\", \"organ\"]}");
        List<Traits> people = new ArrayList<>();
        for (int i = 0; i < 100; i++)
            people.add(new Traits("male", 40, 2020)
                    .with(Map.of(QuasiIdentifier.ORGAN, i < 3 ? "kidney" : "liver"), Map.of()));
        Generalisation found = Lattice.search(people, chosen).orElseThrow();
        assertEquals(List.of(0, 0), found.levels());
        assertEquals(3, found.suppressed().cardinality());
    }

    /** Everything is tried by the definitions alone: classes by comparing everybody with everybody. */
    @Test
    void aCarefulSearchFindsTheSame() {
        Random random = new Random(5);
        Policy policy = PolicyFile.parse("""
                {"id": "P3", "k": 2, "age_bands": [10, "*"], "index_years": [1, 5], "suppression_limit": 0.2,
                 "l": 2, "sensitive": ["malignancy"]}
                """);
        Set<Optional<List<Integer>>> seen = new HashSet<>();
        for (int round = 0; round < 60; round++) {
            List<Traits> people = new ArrayList<>();
            for (int i = 0; i < 6 + random.nextInt(10); i++)
                people.add(new Traits(
                                random.nextBoolean() ? "male" : "female",
                                20 + random.nextInt(40),
                                2015 + random.nextInt(5))
                        .with(Map.of(), Map.of(Sensitive.MALIGNANCY, random.nextInt(3) == 0 ? "cancer" : "none")));
            Optional<List<Integer>> expected = careful(people);
            assertEquals(expected, Lattice.search(people, policy).map(Generalisation::levels));
            seen.add(expected);
        }
        assertTrue(seen.size() > 2, seen::toString);
    }

    private static Optional<List<Integer>> careful(List<Traits> people) {
        List<Integer> best = null;
        double leastLoss = 0;
        long leastPenalty = 0;
        for (int sex = 0; sex < 2; sex++)
            for (int age = 0; age < 2; age++)
                for (int year = 0; year < 2; year++) {
                    int left = 0;
                    long penalty = 0;
                    for (Traits one : people) {
                        int alike = 0;
                        boolean healthy = false;
                        for (Traits other : people) {
                            if (sex == 0 && !one.sex().equals(other.sex())) continue;
                            if (age == 0 && one.age() / 10 != other.age() / 10) continue;
                            if (year == 0 && one.indexYear() != other.indexYear()) continue;
                            if (year == 1 && one.indexYear() / 5 != other.indexYear() / 5) continue;
                            alike++;
                            if (!other.sensitive().get(Sensitive.MALIGNANCY).equals("cancer")) healthy = true;
                        }
                        // A class of which nobody is well gives away that each is ill.
                        if (alike >= 2 && healthy) {
                            left++;
                            penalty += alike;
                        } else {
                            penalty += people.size();
                        }
                    }
                    double loss = sex * 4 + age * 4 + year;
                    boolean allowed = left >= 5 && people.size() - left <= 0.2 * people.size();
                    if (!allowed) continue;
                    if (best == null || loss < leastLoss || (loss == leastLoss && penalty < leastPenalty)) {
                        best = List.of(sex, age, year);
                        leastLoss = loss;
                        leastPenalty = penalty;
                    }
                }
        return Optional.ofNullable(best);
    }

    @Test
    void anOrderedDistanceCountsHowFarValuesAreApart() {
        List<String> order = List.of("alive", "graft-lost", "dead");
        assertEquals(
                0.5, Diversity.ordered(List.of(1, 1, 2, 2), List.of("alive", "alive", "dead", "dead"), order), 1e-12);
        assertEquals(
                0.25,
                Diversity.ordered(List.of(1, 1, 2, 2), List.of("alive", "alive", "graft-lost", "graft-lost"), order),
                1e-12);
        assertEquals(0, Diversity.ordered(List.of(1, 1), List.of("dead", "dead"), List.of("dead")));
    }

    private static int smallestClass(Generalisation node) {
        Map<List<String>, Integer> sizes = new HashMap<>();
        for (int i = 0; i < node.keys().size(); i++)
            if (!node.suppressed().get(i)) sizes.merge(node.keys().get(i), 1, Integer::sum);
        return Collections.min(sizes.values());
    }

    @Test
    void diversityAndClosenessOfAClass() {
        assertEquals(new Diversity(2, 2.0, 0), rounded(Diversity.of(List.of(1, 1, 1, 1), List.of("A", "A", "B", "B"))));
        assertEquals(
                1.755,
                Diversity.of(List.of(1, 1, 1, 1), List.of("A", "A", "A", "B")).entropy(),
                5e-4);
        Diversity disclosed = Diversity.of(List.of(1, 1, 2, 2), List.of("A", "A", "B", "B"));
        assertEquals(new Diversity(1, 1.0, 0.5), rounded(disclosed));
    }

    private static Diversity rounded(Diversity exact) {
        return new Diversity(exact.distinct(), Math.rint(exact.entropy() * 1e9) / 1e9, exact.closeness());
    }

    @Test
    void bodiesThatFewHaveAreToldAsABound() {
        assertEquals(Extremes.WITHIN, Extremes.of("WT", 120));
        assertEquals(Extremes.WITHIN, Extremes.of("CREA", 1200));
        assertEquals(120, Extremes.of("WT", 151).bound("WT"));
        assertEquals(145, Extremes.of("HT", 92).bound("HT"));
        assertEquals(40, Extremes.of("BMI", 44).bound("BMI"));
    }

    @Test
    void bandsOfAgesAndYears() {
        assertEquals("40-44", Band.ofAge(44, 5));
        assertEquals("80-89", Band.ofAge(85, 20));
        assertEquals("90+", Band.ofAge(90, 5));
        assertEquals("0-4", Band.ofAge(0, 5));
        assertEquals("", Band.ofAge(null, 5));
        assertEquals("*", Band.ofAge(null, Band.EVERYTHING));
        assertEquals("2021", Band.ofYear(2021, 1));
        assertEquals("2020-2024", Band.ofYear(2021, 5));
    }
}
