package org.catamnesis.cohort.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RareGroupsTest {
    private static Set<String> rare(Map<String, Integer> sizes) {
        List<String> codes = new ArrayList<>();
        sizes.forEach((code, size) -> codes.addAll(Collections.nCopies(size, code)));
        return RareGroups.of(codes, 5);
    }

    @Test
    void theOthersAreEnoughOrNobodyIsOneOfThem() {
        assertEquals(Set.of(), rare(Map.of("alcohol", 5, "biliary", 9)));
        assertEquals(Set.of("metabolic", "cystic"), rare(Map.of("metabolic", 2, "cystic", 3, "biliary", 9)));
        assertEquals(Set.of("metabolic", "biliary"), rare(Map.of("metabolic", 2, "biliary", 9, "alcohol", 20)));
        assertEquals(Set.of("metabolic"), rare(Map.of("metabolic", 2, "other", 4, "biliary", 9)));
        assertEquals(Set.of("biliary"), rare(Map.of("other", 1, "biliary", 9, "alcohol", 20)));
        assertEquals(Set.of(), rare(Map.of("", 1, "other", 7, "alcohol", 20)));
    }
}
