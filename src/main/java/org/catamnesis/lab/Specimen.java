package org.catamnesis.lab;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What was measured on. Results of different specimens are never joined, serum and plasma excepted. */
public enum Specimen {
    SERUM("serum", "血清|serum|siero|sérum|suero"),
    PLASMA("plasma", "血浆|plasma"),
    BLOOD("blood", "全血|edta(?:抗凝)?(?:全)?血|whole blood|blood|sangue|sang total|sang|vollblut|sangre"),
    URINE_24H(
            "urine-24h",
            "24\\s*(?:小时|h|hr|hrs|hours?|ore|heures|std|horas)\\s*-?\\s*(?:尿液?|urine?|urin|orina)|尿液?\\(?24\\s*(?:h|小时)\\)?"),
    URINE("urine", "(?:随机|晨|中段|清洁中段)?尿液?|(?:random |spot |morning )?urine|urine|urin|orina|urines"),
    CEREBROSPINAL_FLUID("csf", "脑脊液|csf|cerebrospinal fluid|liquor|lcr"),
    BODY_FLUID("fluid", "腹水|胸水|胸腹水|浆膜腔积液|引流液|胆汁|ascites|pleural fluid|body fluid|bile"),
    STOOL("stool", "粪便|大便|粪|stool|faeces|feces|feci|selles|stuhl|heces"),
    RESPIRATORY("respiratory", "痰液?|咽拭子|鼻咽拭子|肺泡灌洗液|sputum|swab|throat swab|bal"),
    TISSUE("tissue", "组织|tissue|biopsy"),
    /** Measured on the patient: weight, blood pressure, spirometry. */
    BODY("body", "body|体征");

    private final String code;
    private final Pattern names;

    Specimen(String code, String names) {
        this.code = code;
        this.names = Pattern.compile(names);
    }

    /** Stable: {@code serum}, {@code plasma}, {@code blood}, {@code urine}, {@code urine-24h}, … */
    public String code() {
        return code;
    }

    public static Optional<Specimen> ofCode(String code) {
        for (Specimen specimen : values()) {
            if (specimen.code.equals(code)) {
                return Optional.of(specimen);
            }
        }
        return Optional.empty();
    }

    /** The specimen that a report names, in any of its languages; empty when it is not one name of one. */
    public static Optional<Specimen> parse(String printed) {
        if (printed == null) {
            return Optional.empty();
        }
        String text = PrintedText.normal(printed).toLowerCase(Locale.ROOT);
        for (Specimen specimen : values()) {
            if (specimen.code.equals(text) || specimen.names.matcher(text).matches()) {
                return Optional.of(specimen);
            }
        }
        return Optional.empty();
    }

    /** Serum, plasma and blood are one family, as is urine: reports name either for the same tube. */
    Specimen family() {
        return switch (this) {
            case SERUM, PLASMA -> BLOOD;
            case URINE_24H -> URINE;
            default -> this;
        };
    }

    /** Whether results of the two may be joined by a line. */
    public boolean comparable(Specimen other) {
        return this == other || ((this == SERUM || this == PLASMA) && (other == SERUM || other == PLASMA));
    }
}
