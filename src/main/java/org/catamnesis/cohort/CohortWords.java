package org.catamnesis.cohort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.catamnesis.lab.Comparator;
import org.catamnesis.lab.UnitText;
import org.catamnesis.language.Messages;
import org.catamnesis.medication.DrugCatalogue;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;

/** A definition as sentences, for the screen and for a Methods section. */
public final class CohortWords {
    private final Messages messages;

    public CohortWords(Messages messages) {
        this.messages = messages;
    }

    /** The whole definition as a Methods section would have it: one sentence, and one for each rule of observation. */
    public String sentence(CohortDefinition definition) {
        StringBuilder text = new StringBuilder(indexEvent(definition));
        if (!definition.include().isEmpty())
            text.append(messages.text("cohort.including", joined("cohort.and", definition.include())));
        if (!definition.exclude().isEmpty())
            text.append(messages.text("cohort.excluding", joined("cohort.or", definition.exclude())));
        text.append(messages.text("cohort.full-stop"));
        observation(definition.observation()).forEach(text::append);
        return text.toString();
    }

    private List<String> observation(Observation observation) {
        if (observation.equals(Observation.ALL)) return List.of();
        List<String> sentences = new ArrayList<>();
        if (observation.washoutDays() > 0)
            sentences.add(messages.text("cohort.washout-sentence", Integer.toString(observation.washoutDays())));
        if (observation.minimumDays() > 0)
            sentences.add(messages.text("cohort.minimum-sentence", Integer.toString(observation.minimumDays())));
        if (observation.closing() != null)
            sentences.add(messages.text(
                    "cohort.closing-sentence", observation.closing().toString()));
        sentences.add(
                switch (observation.censoring()) {
                    case LAST_CONTACT -> messages.text("cohort.censored-last-contact");
                    case CLOSING_DATE -> messages.text("cohort.censored-closing-date");
                    case GRAFT_LOSS -> messages.text("cohort.censored-graft-loss");
                });
        return sentences;
    }

    /** What a definition says, part by part, so that two can be compared. */
    List<String> parts(CohortDefinition definition) {
        List<String> parts = new ArrayList<>();
        parts.add(indexEvent(definition));
        definition.include().forEach(each -> parts.add(words(each)));
        definition.exclude().forEach(each -> parts.add(messages.text("cohort.without", words(each))));
        observation(definition.observation()).forEach(each -> parts.add(each.strip()));
        if (definition.author() != null) parts.add(messages.text("cohort.by-author", definition.author()));
        if (definition.comment() != null) parts.add(definition.comment());
        return parts;
    }

    /** What one step of the attrition asks for. */
    public String step(CohortDefinition definition, AttritionStep step) {
        return switch (step.kind()) {
            case EVERYBODY -> messages.text("cohort.everybody");
            case INDEX_EVENT -> indexEvent(definition);
            case WASHOUT ->
                messages.text(
                        "cohort.washout",
                        Integer.toString(definition.observation().washoutDays()));
            case INCLUSION -> words(step.criterion().orElseThrow());
            case EXCLUSION ->
                messages.text("cohort.without", words(step.criterion().orElseThrow()));
            case MINIMUM_FOLLOW_UP ->
                messages.text(
                        "cohort.minimum",
                        Integer.toString(definition.observation().minimumDays()));
        };
    }

    private String indexEvent(CohortDefinition definition) {
        List<Organ> organs = definition.organs();
        return messages.text(
                definition.graftNumber() == 1 ? "cohort.index-first" : "cohort.index-later",
                definition.graftNumber(),
                organs.isEmpty() ? messages.text("cohort.any-organ") : organs(organs));
    }

    /** One criterion as a part of a sentence. */
    public String words(Criterion criterion) {
        return switch (criterion) {
            case Criterion.All(var parts) -> group("cohort.both", parts);
            case Criterion.Any(var parts) -> group("cohort.or", parts);
            case Criterion.Not(var part) -> messages.text("cohort.without", words(part));
            case Criterion.OfOrgan(var organs) -> messages.text("cohort.organ", organs(organs));
            case Criterion.OfSex(var sexes) ->
                messages.text("cohort.sex", either(sexes, sex -> messages.text("cohort.sex-" + sex.code())));
            case Criterion.AgeAtIndex(var years) -> messages.text("cohort.age", range(years));
            case Criterion.IndexYear(var years) -> messages.text("cohort.year", range(years));
            case Criterion.FollowUpDays(var days) -> messages.text("cohort.follow-up", range(days));
            case Criterion.HadEvent(var kind, var which, var days) ->
                messages.text("cohort.event", event(kind, which), days(days));
            case Criterion.EventOrder order -> order(order);
            case Criterion.Diagnosed(var icd10, var days) -> messages.text("cohort.diagnosis", icd10, days(days));
            case Criterion.FromDonor(var types) ->
                messages.text("cohort.donor", either(types, type -> messages.text("cohort.donor-" + type)));
            case Criterion.EarlierTransplants(var count) -> earlier(count);
            case Criterion.Consented(var to) -> messages.text("cohort.consent-" + to.code());
            case Criterion.HadValue value -> value(value);
            case Criterion.Measured(var analyte, var times, var days) ->
                messages.text("cohort.measured", analyte(analyte), times, days(days));
            case Criterion.Took(var drug, var days) -> messages.text("cohort.drug", drug(drug), days(days));
            case Criterion.TookFor(var drug, var atLeast, var days) ->
                messages.text("cohort.exposure", drug(drug), Integer.toString(atLeast), days(days));
        };
    }

    private String group(String word, List<Criterion> parts) {
        return parts.isEmpty()
                ? messages.text(word.equals("cohort.or") ? "cohort.nobody" : "cohort.anybody")
                : messages.text("cohort.group", joined(word, parts));
    }

    private String event(EventKind kind, Occurrence which) {
        String name = messages.text("cohort.event-" + kind.code());
        return which == Occurrence.ANY ? name : messages.text("cohort.which-" + which.code(), name);
    }

    private String order(Criterion.EventOrder order) {
        String first = event(order.kind(), order.which());
        String second = event(order.other(), order.otherWhich());
        Range apart = order.apart();
        if (apart.equals(Range.OPEN))
            return messages.text(order.after() ? "cohort.after" : "cohort.before", first, second);
        return messages.text(order.after() ? "cohort.after-apart" : "cohort.before-apart", first, second, range(apart));
    }

    private String earlier(Range count) {
        if (count.equals(new Range(0, 0)) || count.equals(new Range(null, 0)))
            return messages.text("cohort.earlier-none");
        return messages.text("cohort.earlier", range(count));
    }

    private String value(Criterion.HadValue value) {
        Threshold threshold = value.threshold();
        String condition = messages.text(
                "cohort.value",
                analyte(value.analyte()),
                sign(threshold.comparator()),
                messages.text(
                                "cohort.quantity",
                                BigDecimal.valueOf(threshold.number())
                                        .stripTrailingZeros()
                                        .toPlainString(),
                                UnitText.shown(threshold.unit()))
                        .strip());
        Occasions occasions = value.occasions();
        String times = Integer.toString(occasions.times());
        String of = Integer.toString(occasions.of());
        String often = switch (occasions.among()) {
            case ANY -> occasions.times() == 1 ? "" : messages.text("cohort.often", times);
            case FIRST -> messages.text("cohort.often-first", times, of);
            case LAST -> messages.text("cohort.often-last", times, of);
        };
        return messages.text("cohort.value-when", condition, often, days(value.days()));
    }

    private static String sign(Comparator comparator) {
        return switch (comparator) {
            case LESS -> "<";
            case AT_MOST -> "≤";
            case AT_LEAST -> "≥";
            case GREATER -> ">";
        };
    }

    /** Its name and code; the code alone of one that is not known here. */
    private String analyte(String code) {
        return KnownAnalytes.CATALOGUE
                .byCode(code)
                .map(known -> known.name(messages.language()))
                .filter(name -> !name.equalsIgnoreCase(code))
                .map(name -> messages.text("cohort.analyte", begunSmall(name), code))
                .orElse(code);
    }

    /** Within a sentence a name begins small unless it is an abbreviation. */
    private static String begunSmall(String name) {
        boolean word =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isLowerCase(name.charAt(1));
        return word ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }

    private <T> String either(List<T> values, Function<T, String> name) {
        return values.stream().map(name).collect(Collectors.joining(messages.text("cohort.or")));
    }

    /** Its name within a sentence; the code of one that has no name here. */
    private String drug(String code) {
        String key = "drug." + code;
        String name =
                messages.has(key) ? messages.text(key) : DrugCatalogue.shipped().name(code, messages.language());
        return begunSmall(name);
    }

    private String joined(String word, List<Criterion> parts) {
        return parts.stream().map(this::words).collect(Collectors.joining(messages.text(word)));
    }

    private String organs(List<Organ> organs) {
        return either(organs, organ -> messages.text("cohort.organ-" + organ.code()));
    }

    private String days(Range days) {
        if (days.equals(Range.OPEN)) return messages.text("cohort.any-day");
        if (days.to() == null)
            return messages.text("cohort.days-from", days.from().toString());
        if (days.from() == null)
            return messages.text("cohort.days-to", days.to().toString());
        if (days.from().equals(days.to()))
            return messages.text("cohort.day", days.from().toString());
        return messages.text("cohort.days", days.from().toString(), days.to().toString());
    }

    /** Numbers without the marks of thousands, which a year must not have. */
    private String range(Range range) {
        if (range.from() == null && range.to() == null) return messages.text("cohort.any");
        if (range.to() == null) return messages.text("cohort.from", range.from().toString());
        if (range.from() == null) return messages.text("cohort.to", range.to().toString());
        if (range.from().equals(range.to()))
            return messages.text("cohort.exactly", range.from().toString());
        return messages.text(
                "cohort.from-to", range.from().toString(), range.to().toString());
    }
}
