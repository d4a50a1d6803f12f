package org.catamnesis.lab;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of units as reports spell them, in lower case, and their UCUM codes. */
final class UnitAtoms {
    private static final Map<String, String> CODES = codes();

    private UnitAtoms() {}

    /** The code of one part; letters that look like digits are put right only where that gives a part that is known. */
    static Optional<String> code(String part) {
        for (String spelling : List.of(
                part,
                part.replace('1', 'l').replace('0', 'o'),
                part.replace('1', 'i').replace('0', 'o'),
                part.replace('i', 'l'),
                part.replaceFirst("lu$", "iu"))) {
            String code = CODES.get(spelling);
            if (code != null) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        add(codes, "g", "g", "gm", "gms", "gr", "gram", "grams", "克", "gkrea");
        add(codes, "mg", "mg", "mgs", "mgalb", "毫克");
        add(codes, "ug", "ug", "mcg", "微克", "ugalb");
        add(codes, "ng", "ng", "纳克");
        add(codes, "pg", "pg");
        add(codes, "kg", "kg", "公斤", "千克");
        add(codes, "mol", "mol");
        add(codes, "mmol", "mmol", "mmoles", "毫摩尔");
        add(codes, "umol", "umol", "mcmol", "micromol", "umoles", "微摩尔");
        add(codes, "nmol", "nmol");
        add(codes, "pmol", "pmol");
        add(codes, "meq", "meq");
        add(codes, "ueq", "ueq");
        add(codes, "L", "l", "lt", "ltr", "liter", "litre", "升");
        add(codes, "dL", "dl", "100ml");
        add(codes, "mL", "ml", "cc", "毫升");
        add(codes, "uL", "ul", "mcl", "mm3", "mm^3", "cumm", "cmm", "cu.mm", "c.mm", "cu.mm.", "cumm.", "微升");
        add(codes, "fL", "fl", "um3", "um^3", "u3", "u^3");
        add(codes, "[IU]", "iu", "国际单位", "ui", "ie");
        add(codes, "m[IU]", "miu", "mui", "mie");
        add(codes, "u[IU]", "uiu", "mciu", "uui", "uie");
        add(codes, "k[IU]", "kiu", "kui", "kie");
        add(codes, "U", "u", "unit", "units", "单位", "e");
        add(codes, "mU", "mu");
        add(codes, "uU", "uu");
        add(codes, "kU", "ku");
        add(codes, "nkat", "nkat");
        add(codes, "ukat", "ukat");
        add(codes, "[arb'U]", "au");
        add(codes, "{mAU}", "mau");
        add(codes, "{RU}", "ru");
        add(codes, "{PEIU}", "peiu");
        add(codes, "{EU}", "eu", "ehrlichu");
        add(codes, "s", "s", "sec", "secs", "sec.", "second", "seconds", "秒", "sek", "secondi", "secondes", "segundos");
        add(codes, "min", "min", "分", "分钟", "minute");
        add(codes, "h", "h", "hr", "hrs", "hour", "小时", "std", "ora", "1h", "1hr", "1sthr", "1sthour", "1sthr.");
        add(codes, "d", "d", "day", "24h", "24hr", "24hrs", "24小时", "天", "日", "24hours", "24ore", "24std");
        add(codes, "{copies}", "copies", "copy", "cop", "cp", "cps", "拷贝", "拷贝数", "copie");
        add(codes, "mosm", "mosm", "mosmol", "mosmo");
        add(codes, "kPa", "kpa");
        add(codes, "mm[Hg]", "mmhg", "毫米汞柱");
        add(codes, "m", "m", "米");
        add(codes, "cm", "cm", "厘米", "公分");
        add(codes, "mm", "mm", "毫米");
        add(codes, "m2", "m2", "m^2", "平方米");
        add(codes, "dB", "db");
        add(codes, "%", "%", "percent");
        add(codes, "[HPF]", "hpf", "hp", "h.p.f", "高倍视野", "高倍");
        add(codes, "[LPF]", "lpf", "lp", "l.p.f", "低倍视野", "低倍");
        add(codes, "100{WBCs}", "100wbc", "100wbcs", "100wbc's");
        add(codes, "{cells}", "cells", "cell", "个", "elements", "cellule");
        add(codes, "{MFI}", "mfi");
        add(codes, "{COI}", "coi", "c.o.i", "c.o.i.");
        add(codes, "{index}", "index", "indice", "指数");
        add(codes, "Cel", "°c", "摄氏度");
        add(codes, "[degF]", "°f");
        add(codes, "[lb_av]", "lb", "lbs");
        add(codes, "1", "ratio", "比值", "rapporto");
        return Map.copyOf(codes);
    }

    private static void add(Map<String, String> codes, String code, String... spellings) {
        for (String spelling : spellings) {
            codes.put(spelling, code);
        }
    }
}
