package org.catamnesis.cohort;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.language.Messages;

/** A definition as sentences, for the screen and for a Methods section. */
public final class CohortWords {
    private final Messages messages;
    private final CriterionWords criteria;

    public CohortWords(Messages messages) {
        this.messages = messages;
        this.criteria = new CriterionWords(messages);
    }

    /** The whole definition as a Methods section would have it: who was included, who excluded, and who is seen until when. */
    public String sentence(CohortDefinition definition) {
        StringBuilder text = new StringBuilder(included(definition));
        List<Criterion> excluded = definition.exclude();
        if (excluded.size() == 1) text.append(messages.text("cohort.excluded-one", words(excluded.getFirst())));
        if (excluded.size() > 1) text.append(messages.text("cohort.excluded-any", numbered(excluded)));
        observation(definition.observation()).forEach(text::append);
        return text.toString();
    }

    private String included(CohortDefinition definition) {
        String index = indexEvent(definition);
        List<Criterion> included = definition.include();
        return switch (included.size()) {
            case 0 -> messages.text("cohort.included", index);
            case 1 -> messages.text("cohort.included-one", index, words(included.getFirst()));
            default -> messages.text("cohort.included-all", index, numbered(included));
        };
    }

    private String numbered(List<Criterion> criteria) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < criteria.size(); i++) {
            if (i > 0) text.append(messages.text("cohort.next"));
            text.append(messages.text("cohort.numbered", i + 1, words(criteria.get(i))));
        }
        return text.toString();
    }

    private List<String> observation(Observation observation) {
        List<String> sentences = new ArrayList<>();
        if (observation.washoutDays() > 0)
            sentences.add(messages.text("cohort.washout-sentence", observation.washoutDays()));
        if (observation.minimumDays() > 0)
            sentences.add(messages.text("cohort.minimum-sentence", observation.minimumDays()));
        boolean closed = observation.closing() != null;
        if (closed)
            sentences.add(messages.text(
                    "cohort.closing-sentence", observation.closing().toString()));
        sentences.add(
                switch (observation.censoring()) {
                    case LAST_CONTACT, CLOSING_DATE ->
                        messages.text(closed ? "cohort.censored-closed" : "cohort.censored-last-contact");
                    case GRAFT_LOSS -> messages.text("cohort.censored-graft-loss");
                });
        return sentences;
    }

    /** What a definition says, part by part, so that two can be compared. */
    List<String> parts(CohortDefinition definition) {
        List<String> parts = new ArrayList<>();
        parts.add(indexEvent(definition));
        definition.include().forEach(each -> parts.add(words(each)));
        definition.exclude().forEach(each -> parts.add(messages.text("cohort.excluded", words(each))));
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
                messages.text("cohort.washout", definition.observation().washoutDays());
            case INCLUSION -> words(step.criterion().orElseThrow());
            case EXCLUSION ->
                messages.text("cohort.excluded", words(step.criterion().orElseThrow()));
            case MINIMUM_FOLLOW_UP ->
                messages.text("cohort.minimum", definition.observation().minimumDays());
        };
    }

    /** What the last step of an export's attrition is called, in which those are left out who have too few alike. */
    public String tooFewAlike() {
        return messages.text("cohort.too-few-alike");
    }

    private String indexEvent(CohortDefinition definition) {
        return messages.text(
                "cohort.index",
                definition.graftNumber(),
                definition.organs().isEmpty()
                        ? messages.text("cohort.any-organ")
                        : criteria.organs(definition.organs()));
    }

    /** One criterion as what somebody has or is, to stand after "patients with". */
    public String words(Criterion criterion) {
        return criteria.words(criterion);
    }
}
