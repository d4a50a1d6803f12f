package org.catamnesis.lab;

import org.catamnesis.language.Language;

/** A panel under which analytes are shown together, such as {@code liver}; the catalogue lists them in the order to show. */
public record AnalyteGroup(String code, String chinese, String english) {
    public String name(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }
}
