package org.catamnesis.cohort.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.catamnesis.cohort.privacy.Alone;
import org.catamnesis.cohort.privacy.ClassSizes;
import org.catamnesis.cohort.privacy.DateTelling;
import org.catamnesis.cohort.privacy.Diversity;
import org.catamnesis.cohort.privacy.Generalisation;
import org.catamnesis.cohort.privacy.IdentifierClass;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.QuasiIdentifier;
import org.catamnesis.cohort.privacy.Sensitive;
import org.catamnesis.cohort.tidy.ExportTexts;
import org.catamnesis.cohort.tidy.Status;
import org.catamnesis.cohort.tidy.Subject;
import org.catamnesis.cohort.tidy.Vocabulary;

/** The page that a board reads before it lets the folder go. */
final class RiskReport {
    private static final double TOO_FAR = 0.3;
    private static final int WANTED = 2;
    private static final double MANY = 0.05;
    static final String REPORTED = "reported · 仅报告";
    private static final String STATUS = "last_known_status";
    private static final List<String> STATUSES = List.of("alive", "graft-lost", "dead");

    private final List<List<String>> classes = new ArrayList<>();
    private final Map<String, List<String>> sensitive = new LinkedHashMap<>();
    private final Trajectories trajectories = new Trajectories();

    /** Takes note of one patient who is exported, in one of the classes. */
    void add(Subject subject, Vocabulary vocabulary, List<String> alike) {
        var course = subject.course();
        classes.add(alike);
        SensitiveValues values = new SensitiveValues(course.member().index(), course.diagnoses(), course.events());
        for (Sensitive each : Sensitive.values()) {
            String value = values.of(each);
            note(each.code(), told(each, value, vocabulary));
        }
        note(STATUS, Status.of(course));
        trajectories.add(subject, vocabulary, values, alike);
    }

    private static String told(Sensitive which, String value, Vocabulary vocabulary) {
        return switch (which) {
            case DONOR_TYPE -> vocabulary.told("donor_type", value);
            case AETIOLOGY_GROUP -> vocabulary.told("aetiology", value);
            default -> value;
        };
    }

    private void note(String column, String value) {
        sensitive.computeIfAbsent(column, _ -> new ArrayList<>()).add(value == null ? "" : value);
    }

    String html(Policy policy, Generalisation chosen) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("policy", policy.id());
        put(values, "summary", PolicyWords.summary(policy));
        values.put("identifiers", identifiers(policy));
        values.put("apart", policy.tellsRows() ? apart(policy, chosen) : aggregates(policy));
        values.put("mitigations", mitigations(policy));
        put(values, "residual", PolicyWords.residual(policy));
        put(
                values,
                "figures",
                policy.tellsRows()
                        ? RiskWords.figures(policy, chosen.after().smallest(), trajectories.alone())
                        : List.of(""));
        boolean dated = policy.tellsRows() && policy.dates() != DateTelling.REAL;
        put(values, "dating", dated ? RiskWords.dating(policy, trajectories.datable()) : List.of(""));
        return ExportTexts.filled("risk_report.html", values);
    }

    private static void put(Map<String, String> values, String name, List<String> words) {
        values.put(name, ExportTexts.html(words.getFirst()));
        values.put(name + "_zh", ExportTexts.html(words.getLast()));
    }

    private static String identifiers(Policy policy) {
        StringBuilder rows = new StringBuilder();
        for (IdentifierClass each : IdentifierClass.values()) {
            rows.append("<tr>");
            cell(rows, each.letter());
            cell(rows, each.english() + " · " + each.chinese());
            cell(rows, each.fields() + " · " + each.fieldsChinese());
            cell(rows, each.action(policy) + " · " + each.actionChinese(policy));
            rows.append("</tr>\n");
        }
        return rows.toString();
    }

    private static void cell(StringBuilder rows, String text) {
        rows.append("<td>").append(ExportTexts.html(text)).append("</td>");
    }

    private static String aggregates(Policy policy) {
        return ExportTexts.filled("risk_aggregates.html", Map.of("threshold", Integer.toString(policy.smallestCell())));
    }

    private String apart(Policy policy, Generalisation chosen) {
        ClassSizes before = chosen.before();
        ClassSizes after = chosen.after();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("people_before", whole(before.people()));
        values.put("people_after", whole(after.people()));
        values.put("classes_before", whole(before.classes()));
        values.put("classes_after", whole(after.classes()));
        values.put("k_before", whole(before.smallest()));
        values.put("k_after", whole(after.smallest()));
        values.put("risk_before", share(before.highestRisk()));
        values.put("risk_after", share(after.highestRisk()));
        values.put("average_before", share(before.averageRisk()));
        values.put("average_after", share(after.averageRisk()));
        values.put("small_before", percent(before.shareInSmallClasses()));
        values.put("small_after", percent(after.shareInSmallClasses()));
        values.put("k", whole(policy.k()));
        values.put("suppressed", whole(chosen.suppressed().cardinality()));
        values.put(
                "suppressed_share", percent((double) chosen.suppressed().cardinality() / Math.max(1, before.people())));
        values.put("limit", percent(policy.suppressionLimit()));
        values.put("levels", levels(policy, chosen));
        values.put("diversity", diversity(policy));
        values.put("more", alone(true));
        values.put("trajectories", alone(false));
        values.put(
                "counted",
                String.join(
                        ", ",
                        policy.quasiIdentifiers().stream()
                                .map(QuasiIdentifier::code)
                                .toList()));
        return ExportTexts.filled("risk_classes.html", values);
    }

    private static String levels(Policy policy, Generalisation chosen) {
        List<String> levels = new ArrayList<>();
        for (int i = 0; i < chosen.levels().size(); i++) {
            var which = policy.quasiIdentifiers().get(i);
            int level = chosen.levels().get(i);
            levels.add(which.code() + " " + level + "/" + (policy.levels(which) - 1));
        }
        return String.join(", ", levels);
    }

    private String diversity(Policy policy) {
        StringBuilder rows = new StringBuilder();
        sensitive.forEach((column, all) -> {
            Diversity diversity = Diversity.of(classes, all);
            boolean enforced =
                    policy.sensitive().stream().anyMatch(each -> each.code().equals(column));
            rows.append("<tr><td>")
                    .append(column)
                    .append(" · ")
                    .append(chinese(column))
                    .append("</td>");
            number(rows, whole(diversity.distinct()), diversity.distinct() < WANTED);
            number(rows, share(diversity.entropy()), diversity.entropy() < WANTED);
            number(rows, share(diversity.closeness()), diversity.closeness() > TOO_FAR);
            if (column.equals(STATUS)) {
                double ordered = Diversity.ordered(classes, all, STATUSES);
                number(rows, share(ordered), ordered > TOO_FAR);
            } else {
                number(rows, "–", false);
            }
            rows.append("<td>")
                    .append(enforced ? "l ≥ " + policy.l() + " enforced · 强制" : REPORTED)
                    .append("</td></tr>\n");
        });
        return rows.toString();
    }

    static String chinese(String column) {
        return switch (column) {
            case "hepatitis" -> "肝炎";
            case "malignancy" -> "恶性肿瘤";
            case "death" -> "死因";
            case "organ" -> "器官";
            case "donor_type" -> "供者类型";
            case "aetiology_group" -> "病因组";
            default -> "末次状态";
        };
    }

    private static void number(StringBuilder rows, String text, boolean warn) {
        rows.append(warn ? "<td class=\"n w\">⚠ " : "<td class=\"n\">")
                .append(text)
                .append("</td>");
    }

    private String alone(boolean counted) {
        StringBuilder rows = new StringBuilder();
        trajectories.alone().forEach((known, alone) -> {
            if (known.counted() != counted) return;
            rows.append("<tr><td>").append(known.words()).append("</td>");
            number(rows, whole(alone.patients()), false);
            number(rows, whole(alone.smallest()), counted && alone.smallest() < WANTED);
            number(rows, whole(alone.alone()), false);
            number(rows, percent(alone.share()) + " %", alone.share() > MANY);
            rows.append("</tr>\n");
        });
        return rows.toString();
    }

    Datable datable() {
        return trajectories.datable();
    }

    /** How many are alone with what, by its code; nothing where no rows are told. */
    Map<Known, Alone> alone() {
        return trajectories.alone();
    }

    private static String mitigations(Policy policy) {
        StringBuilder rows = new StringBuilder();
        for (List<String> line : PolicyWords.mitigations(policy))
            rows.append("<li>")
                    .append(ExportTexts.html(line.getFirst()))
                    .append("<br>")
                    .append(ExportTexts.html(line.getLast()))
                    .append("</li>\n");
        return rows.toString();
    }

    private static String whole(int number) {
        return Integer.toString(number);
    }

    private static String share(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", share * 100);
    }
}
