package org.catamnesis.lab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names of cells that are counted and given in percent too. Whoever prints both says which is meant by a sign or a word
 * beside the cell's name, the same ones for every cell.
 */
final class CountNames {
    private static final List<String> COUNTED = List.of(
            "#",
            "abs",
            "absolute",
            "absolut",
            "absolus",
            "absoluti",
            "absolutos",
            "absolutecount",
            "count",
            "totales",
            "绝对值",
            "绝对数",
            "绝对计数",
            "计数",
            "数目",
            "数");
    private static final List<String> COUNTED_BEFORE = List.of("abs", "absolute", "#", "numberof");
    private static final List<String> SHARED = List.of("%", "percent", "百分比", "百分率", "百分数", "比率", "比例");

    private CountNames() {}

    /** Analytes by key; a name that would mean two is left out. */
    static Map<String, Analyte> of(List<Analyte> analytes) {
        Map<String, Analyte> byCode = new HashMap<>();
        analytes.forEach(analyte -> byCode.put(analyte.code(), analyte));
        Map<String, Analyte> names = new HashMap<>();
        Set<String> unclear = new HashSet<>();
        for (Analyte counted : analytes) {
            Analyte shared =
                    counted.code().endsWith("#") ? byCode.get(counted.code().replace('#', '%')) : null;
            if (shared == null) continue;
            for (String cell : cells(counted, shared)) {
                COUNTED.forEach(word -> add(names, unclear, cell + word, counted));
                COUNTED_BEFORE.forEach(word -> add(names, unclear, word + cell, counted));
                SHARED.forEach(word -> add(names, unclear, cell + word, shared));
                add(names, unclear, "%" + cell, shared);
            }
        }
        names.keySet().removeAll(unclear);
        return names;
    }

    private static Set<String> cells(Analyte counted, Analyte shared) {
        List<String> names = new ArrayList<>(counted.aliases());
        names.addAll(shared.aliases());
        Set<String> cells = new HashSet<>();
        for (String name : names) {
            String key = AnalyteNames.key(name);
            boolean bare = key.length() > 1
                    && key.indexOf('%') < 0
                    && key.indexOf('#') < 0
                    && COUNTED.stream().noneMatch(key::endsWith)
                    && SHARED.stream().noneMatch(key::endsWith);
            if (bare) cells.add(key);
        }
        return cells;
    }

    private static void add(Map<String, Analyte> names, Set<String> unclear, String key, Analyte analyte) {
        Analyte before = names.put(key, analyte);
        if (before != null && before != analyte) unclear.add(key);
    }
}
