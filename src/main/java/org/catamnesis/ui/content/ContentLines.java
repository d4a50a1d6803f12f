package org.catamnesis.ui.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.catamnesis.followup.DoseWords;
import org.catamnesis.followup.alert.AlertRule;
import org.catamnesis.followup.alert.AlertWords;
import org.catamnesis.followup.alert.FalseShare;
import org.catamnesis.followup.alert.Severity;
import org.catamnesis.followup.alert.Threshold;
import org.catamnesis.followup.content.SiteContent;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.language.Messages;
import org.catamnesis.medication.Interaction;
import org.catamnesis.medication.Interactions;
import org.catamnesis.medication.TargetRule;
import org.catamnesis.medication.TargetRules;
import org.catamnesis.print.handout.Guidance;

/** The entries of each pack in the words of one language. */
record ContentLines(Messages messages, AnalyteCatalogue catalogue, SiteContent site, Map<String, FalseShare> shares) {

    List<ContentLine> of(String pack) {
        return switch (pack) {
            case SiteContent.ALERTS -> alerts();
            case SiteContent.TARGETS ->
                TargetRules.shipped().rules().stream().map(this::target).toList();
            case SiteContent.GUIDANCE -> guidance();
            default ->
                Interactions.shipped().interactions().stream()
                        .map(this::interaction)
                        .toList();
        };
    }

    private List<ContentLine> guidance() {
        Guidance guidance = Guidance.shipped();
        return Stream.concat(
                        guidance.signs().stream()
                                .map(line -> told(
                                        line,
                                        line.urgent()
                                                ? messages.text("handout.signs-urgent")
                                                : messages.text("handout.signs-soon"))),
                        guidance.advice().stream().map(line -> told(line, messages.text("handout.advice"))))
                .toList();
    }

    private ContentLine told(Guidance.Line line, String use) {
        String organs = line.organs().isEmpty()
                ? messages.text("content.everybody")
                : line.organs().stream()
                        .map(organ -> messages.text("organ." + organ))
                        .collect(Collectors.joining("/"));
        return new ContentLine("", organs, line.text(messages.language()), use, "", "");
    }

    private List<ContentLine> alerts() {
        List<ContentLine> lines = new java.util.ArrayList<>(
                site.alertPack().rules().stream().map(this::rule).toList());
        site.alertPack()
                .later()
                .forEach(later -> lines.add(new ContentLine(
                        "",
                        later.id(),
                        messages.text("content.later", inLanguage(later.zh(), later.en())),
                        "",
                        "",
                        "")));
        return lines;
    }

    private ContentLine rule(AlertRule rule) {
        AlertWords words = new AlertWords(messages, catalogue);
        String severities = rule.thresholds().stream()
                .map(Threshold::severity)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(words::severity)
                .collect(Collectors.joining(" / "));
        FalseShare share = shares.get(rule.id());
        return new ContentLine(
                rule.id(),
                rule.id() + "  " + words.title(rule.id()),
                where(rule) + rule.text(messages.language()),
                severities,
                rule.source(),
                share == null ? "" : messages.text("content.share", share.dismissed(), share.occasions()));
    }

    private String where(AlertRule rule) {
        String organs = rule.organs().stream()
                .map(organ -> messages.text("organ." + organ.code()))
                .collect(Collectors.joining("/"));
        String from = rule.fromDay() == null ? "" : messages.text("content.from-day", rule.fromDay());
        String both = (organs + " " + from).strip();
        return both.isEmpty() ? "" : both + " · ";
    }

    private ContentLine target(TargetRule rule) {
        String days = rule.toDay() == null
                ? messages.text("content.from-day", rule.fromDay())
                : messages.text("content.days", rule.fromDay(), rule.toDay());
        String beside = rule.coMedication() == null ? "" : " + " + DoseWords.drug(rule.coMedication(), messages);
        String form = rule.formulation() == null ? "" : " (" + rule.formulation() + ")";
        return new ContentLine(
                "",
                DoseWords.drug(rule.drug(), messages) + form,
                messages.text("organ." + rule.organ()) + beside + " · " + days + " · " + number(rule.low()) + "–"
                        + number(rule.high()) + " " + rule.unit(),
                rule.use().equals("default") ? messages.text("content.default") : messages.text("content.reference"),
                rule.source(),
                "");
    }

    private ContentLine interaction(Interaction one) {
        String drugs = one.drugs().isEmpty()
                ? one.id()
                : one.drugs().stream()
                        .map(drug -> DoseWords.drug(drug, messages))
                        .collect(Collectors.joining(", "));
        String severity = messages.text("alert-severity."
                + (one.severity() == Interaction.Severity.URGENT ? Severity.URGENT : Severity.TODAY).code());
        return new ContentLine(
                "",
                drugs,
                (one.effect() == Interaction.Effect.RAISES
                                ? messages.text("content.raises")
                                : messages.text("content.lowers"))
                        + " · " + one.start().in(messages.language()),
                severity,
                one.source(),
                "");
    }

    private String inLanguage(String chinese, String english) {
        return messages.language() == org.catamnesis.language.Language.CHINESE ? chinese : english;
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
