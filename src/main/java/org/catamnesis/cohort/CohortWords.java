package org.catamnesis.cohort;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.catamnesis.language.Messages;
import org.catamnesis.patient.Organ;

/** A definition as sentences, for the screen and for a Methods section. */
public final class CohortWords {
    private final Messages messages;

    public CohortWords(Messages messages) {
        this.messages = messages;
    }

    /** The whole definition in one sentence. */
    public String sentence(CohortDefinition definition) {
        StringBuilder text = new StringBuilder(indexEvent(definition));
        if (!definition.include().isEmpty())
            text.append(messages.text("cohort.including", joined("cohort.and", definition.include())));
        if (!definition.exclude().isEmpty())
            text.append(messages.text("cohort.excluding", joined("cohort.or", definition.exclude())));
        return text.append(messages.text("cohort.full-stop")).toString();
    }

    /** What one step of the attrition asks for. */
    public String step(CohortDefinition definition, AttritionStep step) {
        return switch (step.kind()) {
            case EVERYBODY -> messages.text("cohort.everybody");
            case INDEX_EVENT -> indexEvent(definition);
            case INCLUSION -> words(step.criterion().orElseThrow());
            case EXCLUSION ->
                messages.text("cohort.without", words(step.criterion().orElseThrow()));
        };
    }

    private String indexEvent(CohortDefinition definition) {
        List<Organ> organs = definition.organs();
        return messages.text(
                definition.graftNumber() == 1 ? "cohort.index-first" : "cohort.index-later",
                definition.graftNumber(),
                organs.isEmpty() ? messages.text("cohort.any-organ") : organs(organs));
    }

    String words(Criterion criterion) {
        return switch (criterion) {
            case Criterion.All(var parts) -> messages.text("cohort.group", joined("cohort.and", parts));
            case Criterion.Any(var parts) -> messages.text("cohort.group", joined("cohort.or", parts));
            case Criterion.Not(var part) -> messages.text("cohort.without", words(part));
            case Criterion.OfOrgan(var organs) -> messages.text("cohort.organ", organs(organs));
            case Criterion.OfSex(var sexes) ->
                messages.text(
                        "cohort.sex",
                        sexes.stream()
                                .map(sex -> messages.text("cohort.sex-" + sex.code()))
                                .collect(Collectors.joining(messages.text("cohort.or"))));
            case Criterion.AgeAtIndex(var years) -> messages.text("cohort.age", range(years));
            case Criterion.IndexYear(var years) -> messages.text("cohort.year", range(years));
            case Criterion.FollowUpDays(var days) -> messages.text("cohort.follow-up", range(days));
            case Criterion.HadEvent(var kind, var days) ->
                messages.text("cohort.event", messages.text("cohort.event-" + kind.code()), days(days));
            case Criterion.Measured(var analyte, var times, var days) ->
                messages.text("cohort.measured", analyte, times, days(days));
            case Criterion.Took(var drug, var days) -> messages.text("cohort.drug", drug(drug), days(days));
        };
    }

    /** Its name within a sentence; the code of one that has no name here. */
    private String drug(String code) {
        String key = "drug." + code;
        return messages.has(key) ? messages.text(key).toLowerCase(Locale.ROOT) : code;
    }

    private String joined(String word, List<Criterion> parts) {
        return parts.stream().map(this::words).collect(Collectors.joining(messages.text(word)));
    }

    private String organs(List<Organ> organs) {
        return organs.stream()
                .map(organ -> messages.text("cohort.organ-" + organ.code()))
                .collect(Collectors.joining(messages.text("cohort.or")));
    }

    private String days(Range days) {
        return days.equals(Range.OPEN) ? messages.text("cohort.any-day") : messages.text("cohort.days", range(days));
    }

    /** Numbers without the marks of thousands, which a year must not have. */
    private String range(Range range) {
        if (range.from() == null && range.to() == null) return messages.text("cohort.any");
        if (range.to() == null) return messages.text("cohort.from", range.from().toString());
        if (range.from() == null) return messages.text("cohort.to", range.to().toString());
        return messages.text(
                "cohort.from-to", range.from().toString(), range.to().toString());
    }
}
