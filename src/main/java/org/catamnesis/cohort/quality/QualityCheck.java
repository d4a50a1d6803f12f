package org.catamnesis.cohort.quality;

import java.util.Locale;

/**
 * What is checked of the rows as they are told: those checks of the OHDSI Data Quality Dashboard (Blacketer 2021) that apply
 * to them, under their names, in the categories of Kahn 2016.
 *
 * <p>{@code threshold} is the share of rows that may fail before the check does.
 */
enum QualityCheck {
    CDM_DATATYPE("cdmDatatype", Category.CONFORMANCE, 0, "has the type that the codebook names", "与数据字典所述类型一致"),
    IS_REQUIRED("isRequired", Category.CONFORMANCE, 0, "is never missing", "不应缺失"),
    IS_PRIMARY_KEY("isPrimaryKey", Category.CONFORMANCE, 0, "names each row once", "唯一标识每一行"),
    IS_FOREIGN_KEY("isForeignKey", Category.CONFORMANCE, 0, "is somebody in patients", "存在于 patients 表"),
    FK_DOMAIN("fkDomain", Category.CONFORMANCE, 0.05, "is a code of value_labels", "为 value_labels 中的代码"),
    MEASURE_PERSON_COMPLETENESS(
            "measurePersonCompleteness", Category.COMPLETENESS, 0.95, "has a row for each patient", "每位患者至少一行"),
    MEASURE_VALUE_COMPLETENESS(
            "measureValueCompleteness", Category.COMPLETENESS, 1, "has a value in each row", "每行均有值"),
    STANDARD_CONCEPT("standardConceptRecordCompleteness", Category.COMPLETENESS, 0.2, "has a LOINC code", "有 LOINC 编码"),
    SOURCE_VALUE("sourceValueCompleteness", Category.COMPLETENESS, 0.1, "tells the unit of a number", "数值带有单位"),
    PLAUSIBLE_VALUE("plausibleValueLowHigh", Category.PLAUSIBILITY, 0.01, "lies within what is plausible", "数值在合理范围内"),
    PLAUSIBLE_UNIT("plausibleUnitConceptIds", Category.PLAUSIBILITY, 0.05, "is a unit of the analyte", "为该项目的允许单位"),
    PLAUSIBLE_START_BEFORE_END(
            "plausibleStartBeforeEnd", Category.PLAUSIBILITY, 0, "does not end before it begins", "结束不早于开始"),
    PLAUSIBLE_BEFORE_DEATH(
            "plausibleBeforeDeath", Category.PLAUSIBILITY, 0.01, "is not after the day of death", "不晚于死亡日"),
    PLAUSIBLE_TEMPORAL_AFTER(
            "plausibleTemporalAfter",
            Category.PLAUSIBILITY,
            0,
            "lies within a year before and fifty after",
            "在移植前一年至移植后五十年之间"),
    WITHIN_VISIT_DATES("withinVisitDates", Category.PLAUSIBILITY, 0.5, "is within a week of a visit", "距某次随访一周之内");

    /** Of Kahn's framework. */
    enum Category {
        CONFORMANCE,
        COMPLETENESS,
        PLAUSIBILITY;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final String code;
    private final Category category;
    private final double threshold;
    private final String english;
    private final String chinese;

    QualityCheck(String code, Category category, double threshold, String english, String chinese) {
        this.code = code;
        this.category = category;
        this.threshold = threshold;
        this.english = english;
        this.chinese = chinese;
    }

    String code() {
        return code;
    }

    Category category() {
        return category;
    }

    double threshold() {
        return threshold;
    }

    String english() {
        return english;
    }

    String chinese() {
        return chinese;
    }
}
