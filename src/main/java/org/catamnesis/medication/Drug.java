package org.catamnesis.medication;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.catamnesis.language.Language;

/**
 * A drug of the content file.
 *
 * @param atc code of the WHO's classification, null where it has none
 * @param drugClass a code such as {@code cni}
 * @param level the analyte that is its level in blood, null where none is measured
 * @param unit of its doses
 * @param forms the usual one first; none for food
 * @param aliases brands and other words for it, as they are printed
 */
public record Drug(
        String code,
        @JsonProperty("zh") String chinese,
        @JsonProperty("en") String english,
        String atc,
        @JsonProperty("class") String drugClass,
        String level,
        String unit,
        List<DrugForm> forms,
        Doses doses,
        List<String> aliases) {

    /** What is plausible to type, in the drug's unit: the least and the most at once, the most a day. */
    public record Doses(double least, double most, double mostDaily) {}

    public Drug {
        forms = List.copyOf(forms);
        aliases = List.copyOf(aliases);
    }

    public String name(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }

    public Optional<DrugForm> form(String code) {
        return forms.stream().filter(form -> form.form().equals(code)).findFirst();
    }
}
