package org.catamnesis.cohort.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.catamnesis.cohort.privacy.ClassSizes;
import org.catamnesis.cohort.privacy.Diversity;
import org.catamnesis.cohort.privacy.Generalisation;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.tidy.Aetiology;
import org.catamnesis.cohort.tidy.ExportTexts;
import org.catamnesis.cohort.tidy.Status;
import org.catamnesis.cohort.tidy.Subject;
import org.catamnesis.cohort.tidy.Vocabulary;

/** The page that a board reads before it lets the folder go. */
final class RiskReport {
    private final List<List<String>> classes = new ArrayList<>();
    private final Map<String, List<String>> sensitive = new LinkedHashMap<>();
    private final Trajectories trajectories = new Trajectories();

    /** Takes note of one patient who is exported. */
    void add(Subject subject, Vocabulary vocabulary) {
        var course = subject.course();
        classes.add(List.of(subject.sex(), subject.ageBand(), subject.indexYear()));
        note("organ", course.member().index().organ().code());
        note("donor_type", vocabulary.told("donor_type", course.member().index().donorType()));
        note("aetiology_group", Aetiology.group(course.diagnoses()));
        note("last_known_status", Status.of(course));
        trajectories.add(subject);
    }

    private void note(String column, String value) {
        sensitive.computeIfAbsent(column, _ -> new ArrayList<>()).add(value == null ? "" : value);
    }

    String html(Policy policy, Generalisation chosen) {
        ClassSizes before = chosen.before();
        ClassSizes after = chosen.after();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("policy", policy.id());
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
        values.put("k", whole(policy.k()));
        values.put("suppressed", whole(chosen.suppressed().cardinality()));
        values.put(
                "suppressed_share", percent((double) chosen.suppressed().cardinality() / Math.max(1, before.people())));
        values.put("limit", percent(policy.suppressionLimit()));
        values.put("levels", levels(policy, chosen));
        values.put("diversity", diversity());
        values.put("trajectories", trajectoryRows());
        return ExportTexts.filled("risk_report.html", values);
    }

    private static String levels(Policy policy, Generalisation chosen) {
        List<String> levels = new ArrayList<>();
        for (int i = 0; i < chosen.levels().size(); i++) {
            levels.add(policy.quasiIdentifiers().get(i).code() + " "
                    + chosen.levels().get(i));
        }
        return String.join(", ", levels);
    }

    private String diversity() {
        StringBuilder rows = new StringBuilder();
        sensitive.forEach((column, all) -> {
            Diversity diversity = Diversity.of(classes, all);
            rows.append("<tr><td>")
                    .append(column)
                    .append("</td><td class=\"n\">")
                    .append(diversity.distinct());
            rows.append("</td><td class=\"n\">").append(share(diversity.entropy()));
            rows.append("</td><td class=\"n\">")
                    .append(share(diversity.closeness()))
                    .append("</td></tr>\n");
        });
        return rows.toString();
    }

    private String trajectoryRows() {
        StringBuilder rows = new StringBuilder();
        for (Trajectories.Share share : trajectories.shares()) {
            rows.append("<tr><td>").append(share.english()).append(" · ").append(share.chinese());
            rows.append("</td><td class=\"n\">").append(share.patients());
            rows.append("</td><td class=\"n\">").append(share.unique()).append("</td></tr>\n");
        }
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
