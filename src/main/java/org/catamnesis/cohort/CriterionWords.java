package org.catamnesis.cohort;

import java.math.BigDecimal;
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

/** A criterion as a part of a sentence: what somebody has or is, such as "graft loss up to day 7". */
final class CriterionWords {
    private final Messages messages;

    CriterionWords(Messages messages) {
        this.messages = messages;
    }

    String words(Criterion criterion) {
        return switch (criterion) {
            case Criterion.All(var parts) -> group("cohort.both", parts);
            case Criterion.Any(var parts) -> group("cohort.or", parts);
            case Criterion.Not(var part) -> messages.text("cohort.without", part(part));
            case Criterion.OfOrgan(var organs) -> messages.text("cohort.organ", organs(organs));
            case Criterion.OfSex(var sexes) ->
                messages.text("cohort.sex", either(sexes, sex -> messages.text("cohort.sex-" + sex.code())));
            case Criterion.AgeAtIndex(var years) -> messages.text("cohort.age", range(years));
            case Criterion.IndexYear(var years) -> ranged("cohort.year-", years);
            case Criterion.FollowUpDays(var days) -> ranged("cohort.follow-up-", days);
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
                messages.text("cohort.measured", analyte(analyte), times, within(days))
                        .strip();
            case Criterion.Took(var drug, var days) -> messages.text("cohort.drug", drug(drug), days(days));
            case Criterion.TookFor(var drug, var atLeast, var days) ->
                messages.text("cohort.exposure", drug(drug), atLeast, within(days))
                        .strip();
        };
    }

    private String group(String word, List<Criterion> parts) {
        return parts.isEmpty()
                ? messages.text(word.equals("cohort.or") ? "cohort.nobody" : "cohort.anybody")
                : parts.stream().map(this::part).collect(Collectors.joining(messages.text(word)));
    }

    /** A group within another one stands in parentheses. */
    private String part(Criterion criterion) {
        boolean group = criterion instanceof Criterion.All || criterion instanceof Criterion.Any;
        return group ? messages.text("cohort.group", words(criterion)) : words(criterion);
    }

    /** In a text of its own for each way in which a range is open: any, from, to, exactly, between. */
    private String ranged(String key, Range range, String... others) {
        Object[] arguments = new Object[others.length + 2];
        arguments[0] = range.from();
        arguments[1] = range.to();
        System.arraycopy(others, 0, arguments, 2, others.length);
        return messages.text(key + ends(range), arguments);
    }

    private static String ends(Range range) {
        if (range.from() == null) return range.to() == null ? "any" : "to";
        if (range.to() == null) return "from";
        return range.from().equals(range.to()) ? "exactly" : "between";
    }

    private String event(EventKind kind, Occurrence which) {
        String name = messages.text("cohort.event-" + kind.code());
        return which == Occurrence.ANY ? name : messages.text("cohort.which-" + which.code(), name);
    }

    private String order(Criterion.EventOrder order) {
        String first = event(order.kind(), order.which());
        String second = event(order.other(), order.otherWhich());
        return ranged(order.after() ? "cohort.after-" : "cohort.before-", order.apart(), first, second);
    }

    private String earlier(Range count) {
        boolean none = count.to() != null && count.to() == 0;
        if (none) return messages.text("cohort.earlier-none");
        if (count.from() != null && count.from() == 1 && count.to() == null)
            return messages.text("cohort.earlier-some");
        return ranged("cohort.earlier-", count);
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
        int times = occasions.times();
        int of = occasions.of();
        String often = switch (occasions.among()) {
            case ANY -> times == 1 ? messages.text("cohort.once") : messages.text("cohort.often", times);
            case FIRST -> messages.text("cohort.often-first", times, of);
            case LAST -> messages.text("cohort.often-last", times, of);
        };
        return messages.text("cohort.value-when", condition, often, within(value.days()))
                .strip();
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

    String organs(List<Organ> organs) {
        return either(organs, organ -> messages.text("cohort.organ-" + organ.code()));
    }

    /** Nothing where every day will do. */
    private String within(Range days) {
        return days.equals(Range.OPEN) ? "" : days(days);
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
