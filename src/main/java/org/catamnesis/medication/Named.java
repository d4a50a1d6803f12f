package org.catamnesis.medication;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.catamnesis.language.Language;

/** A code of the drug content with its words: a class of drugs, a formulation. */
public record Named(
        String code,
        @JsonProperty("zh") String chinese,
        @JsonProperty("en") String english) {
    public String name(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }
}
