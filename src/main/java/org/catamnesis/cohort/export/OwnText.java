package org.catamnesis.cohort.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.CohortWords;
import org.catamnesis.cohort.privacy.Alone;
import org.catamnesis.cohort.privacy.IdentifierClass;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.PolicyFile;
import org.catamnesis.cohort.privacy.QuasiIdentifier;
import org.catamnesis.cohort.privacy.Sensitive;
import org.catamnesis.cohort.quality.QualityReport;
import org.catamnesis.cohort.tidy.Codebook;
import org.catamnesis.cohort.tidy.DrugNames;
import org.catamnesis.cohort.tidy.ExportTexts;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;

/** Everything that the program may write into an export whoever the patients are; somebody may be called like a word of it. */
final class OwnText {
    /** The formats that the README explains in a paragraph of their own. */
    static final List<String> FORMATS = List.of("omop", "redcap");

    /** Tables in which there is nothing of any patient. */
    static final Set<String> FILES = Set.of(
            "omop/concept.csv",
            "omop/cdm_source.csv",
            "omop/metadata.csv",
            "redcap/data_dictionary.csv",
            "redcap/instrument_mapping.csv");

    private OwnText() {}

    /** The name of the text that says what a policy changed. */
    static String protection(Policy policy) {
        return "protection-" + policy.id().toLowerCase(Locale.ROOT) + ".md";
    }

    /**
     * @param definition whose sentence puts words together
     * @param supplied names of concepts that came with vocabularies
     */
    static String of(
            CohortDefinition definition, Codebook codebook, AnalyteCatalogue catalogue, List<String> supplied) {
        StringBuilder text = new StringBuilder();
        for (String name : new String[] {
            "README.md",
            "readme-rows.md",
            "readme-aggregates.md",
            "risk_report.html",
            "value_labels.csv",
            "codebook.csv",
            "omop_concepts.csv",
            "omop_notes.csv",
            "metrics.csv"
        }) {
            text.append(ExportTexts.read(name)).append('\n');
        }
        Policy.ALL.forEach(policy -> text.append(ExportTexts.read(protection(policy))));
        FORMATS.forEach(format -> text.append(ExportTexts.read("readme-" + format + ".md")));
        text.append(QualityReport.words());
        for (String name : new String[] {"risk_classes.html", "risk_aggregates.html"})
            text.append(ExportTexts.read(name)).append('\n');
        for (Policy policy : Policy.ALL) {
            text.append(String.join("\n", PolicyWords.summary(policy))).append('\n');
            text.append(String.join("\n", PolicyWords.residual(policy))).append('\n');
            for (IdentifierClass each : IdentifierClass.values())
                text.append(each.english())
                        .append('\n')
                        .append(each.chinese())
                        .append('\n')
                        .append(each.fields())
                        .append('\n')
                        .append(each.fieldsChinese())
                        .append('\n')
                        .append(each.action(policy))
                        .append('\n')
                        .append(each.actionChinese(policy))
                        .append('\n');
        }
        risks().forEach(line -> text.append(line).append('\n'));
        supplied.forEach(name -> text.append(name).append('\n'));
        text.append(codebook.html())
                .append('\n')
                .append(catalogue.loincNotice())
                .append('\n');
        catalogue
                .analytes()
                .forEach(analyte -> text.append(analyte.english())
                        .append('\n')
                        .append(analyte.chinese())
                        .append('\n'));
        DrugNames.labels()
                .forEach(drug -> text.append(drug.english())
                        .append('\n')
                        .append(drug.chinese())
                        .append('\n'));
        for (Language language : Language.values()) {
            Messages messages = new Messages(language);
            text.append(new CohortWords(messages).sentence(definition)).append('\n');
            messages.keys().stream()
                    .filter(key -> key.startsWith("cohort."))
                    .sorted()
                    .forEach(key -> text.append(messages.text(key)).append('\n'));
        }
        return text.toString();
    }

    /** What a risk report may say, with all that a policy may ask for. */
    private static List<String> risks() {
        List<Policy> policies = new ArrayList<>(Policy.ALL);
        for (QuasiIdentifier each : QuasiIdentifier.values())
            policies.add(PolicyFile.parse("{\"id\": \"P2\", \"quasi_identifiers\": [\"" + each.code() + "\"]}"));
        policies.add(
                PolicyFile.parse("{\"id\": \"P1\", \"quasi_identifiers\": [\"age_band\"], \"keep_weekday\": true}"));
        for (String days : List.of("week", "month"))
            policies.add(PolicyFile.parse(
                    "{\"id\": \"P2\", \"days\": \"" + days + "\", \"rounded_values\": true, \"most_visits\": 1}"));
        Map<Known, Alone> nobody = new EnumMap<>(Known.class);
        List<String> lines = new ArrayList<>();
        for (Known known : Known.values()) {
            nobody.put(known, Alone.of(List.of()));
            lines.add(known.words());
        }
        for (Policy policy : policies) {
            lines.addAll(RiskWords.figures(policy, 0, nobody));
            lines.addAll(RiskWords.dating(policy, new Datable()));
            PolicyWords.mitigations(policy).forEach(lines::addAll);
        }
        for (Sensitive each : Sensitive.values()) lines.add(RiskReport.chinese(each.code()));
        lines.add(RiskReport.chinese(""));
        lines.add(RiskReport.REPORTED);
        return lines;
    }
}
