package org.catamnesis.cohort.privacy;

import java.util.Collection;
import java.util.List;

/**
 * The 18 classes of identifiers of the Safe Harbor method (45 CFR 164.514(b)(2)(i)), what the clinic keeps of each, and
 * what becomes of it. No table of an export may have a column of any of them.
 */
public enum IdentifierClass {
    NAMES("A", "Names", "姓名", "patients, relatives, donors, staff", "患者、家属、供者、工作人员", "name", "pinyin", "surname"),
    PLACES(
            "B",
            "Places within a province",
            "省级以下地理信息",
            "address, place, postcode",
            "住址、村镇、邮编",
            "address",
            "postcode",
            "city"),
    DATES(
            "C",
            "Dates but for the year; ages over 89",
            "年份以外的日期；89 岁以上年龄",
            "every date",
            "所有日期",
            "birth_date",
            "birth_day"),
    TELEPHONES("D", "Telephone numbers", "电话号码", "patients and relatives", "患者及家属", "phone", "telephone", "mobile"),
    FAX("E", "Fax numbers", "传真号码", "none kept", "未保存", "fax"),
    EMAIL("F", "E-mail addresses", "电子邮箱", "free text alone", "仅自由文本", "email", "mail"),
    STATE_NUMBERS(
            "G",
            "Social security numbers",
            "身份证件号",
            "citizens’ and passport numbers",
            "身份证、护照、军官证",
            "national_id",
            "passport"),
    RECORD_NUMBERS(
            "H",
            "Medical record numbers",
            "病历号",
            "clinic, ward and registry numbers",
            "门诊号、住院号、登记号",
            "mrn",
            "record_number"),
    PLANS("I", "Health plan numbers", "医疗保险号", "insurance numbers", "医保卡号", "insurance_number"),
    ACCOUNTS("J", "Account numbers", "账号", "none kept", "未保存", "account"),
    CERTIFICATES("K", "Certificate and licence numbers", "证书与执照号", "none kept", "未保存", "licence"),
    VEHICLES("L", "Vehicles and plates", "车辆与车牌", "free text alone", "仅自由文本", "plate"),
    DEVICES("M", "Device serial numbers", "器械序列号", "free text alone", "仅自由文本", "serial_number"),
    PAGES("N", "Web addresses", "网址", "free text alone", "仅自由文本", "url"),
    NETWORK("O", "Network addresses", "网络地址", "none kept of patients", "未保存患者网络地址", "ip"),
    BIOMETRICS("P", "Fingerprints, voices", "指纹、声纹", "none kept", "未保存", "fingerprint", "voice"),
    PICTURES(
            "Q",
            "Pictures of faces and the like",
            "面部照片等图像",
            "photographs, scans, documents",
            "照片、扫描件、报告文件",
            "photo",
            "document"),
    OTHERS(
            "R",
            "Any other unique number or code",
            "其他唯一编号",
            "accession numbers, codes on paper, file names",
            "检验流水号、纸质编码、文件名",
            "accession",
            "token",
            "file_name",
            "barcode",
            "note");

    private final String letter;
    private final String english;
    private final String chinese;
    private final String fields;
    private final String fieldsChinese;
    private final List<String> columns;

    IdentifierClass(
            String letter, String english, String chinese, String fields, String fieldsChinese, String... columns) {
        this.letter = letter;
        this.english = english;
        this.chinese = chinese;
        this.fields = fields;
        this.fieldsChinese = fieldsChinese;
        this.columns = List.of(columns);
    }

    public String letter() {
        return letter;
    }

    public String english() {
        return english;
    }

    public String chinese() {
        return chinese;
    }

    /** What the clinic keeps of it. */
    public String fields() {
        return fields;
    }

    public String fieldsChinese() {
        return fieldsChinese;
    }

    /** @throws IllegalStateException for a table that has a column of a class, whatever the policy */
    public static void requireNone(Collection<String> told) {
        for (IdentifierClass each : values())
            for (String column : each.columns)
                if (told.contains(column)) throw new IllegalStateException("a column of class " + each.letter);
    }

    /** What becomes of it under a policy. */
    public String action(Policy policy) {
        if (this == DATES) return dates(policy);
        if (policy.tellsIdentity() && named()) return "in tidy/identities.csv alone";
        return switch (this) {
            case PLACES -> "left out; laboratories are told as L1, L2, …";
            case BIOMETRICS -> "not stored";
            case PICTURES -> "never exported, whatever they hold";
            case OTHERS -> "left out; random study ids instead, which are made from nothing";
            case FAX, ACCOUNTS, CERTIFICATES, DEVICES -> "no column holds it; free text is never exported";
            default -> "left out; every file was searched for it";
        };
    }

    public String actionChinese(Policy policy) {
        if (this == DATES) return datesChinese(policy);
        if (policy.tellsIdentity() && named()) return "仅在 tidy/identities.csv 中";
        return switch (this) {
            case PLACES -> "不导出；实验室以 L1、L2…… 代替";
            case BIOMETRICS -> "不存储";
            case PICTURES -> "一律不导出";
            case OTHERS -> "不导出；代以随机研究编号，与任何个人信息无关";
            case FAX, ACCOUNTS, CERTIFICATES, DEVICES -> "无此字段；自由文本一律不导出";
            default -> "不导出；并在所有文件中检索";
        };
    }

    private boolean named() {
        return this == NAMES || this == TELEPHONES || this == RECORD_NUMBERS;
    }

    private static String dates(Policy policy) {
        if (!policy.tellsRows()) return "left out";
        return switch (policy.dates()) {
            case REAL -> "as they are";
            case SHIFTED -> "moved by one random number of days for each patient; ages from 90 on as 90";
            case NONE -> "days since the index event, its year or a band of years; ages as bands, 90+ as one";
        };
    }

    private static String datesChinese(Policy policy) {
        if (!policy.tellsRows()) return "不导出";
        return switch (policy.dates()) {
            case REAL -> "原样";
            case SHIFTED -> "每名患者的全部日期平移同一随机天数；90 岁及以上记为 90";
            case NONE -> "仅相对天数与移植年份（或年份段）；年龄分段，90 岁及以上合并";
        };
    }
}
