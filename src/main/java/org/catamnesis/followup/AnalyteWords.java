package org.catamnesis.followup;

import org.catamnesis.lab.Analyte;
import org.catamnesis.language.Language;

/** Names of analytes where there is little room. */
public final class AnalyteWords {
    private static final int LONGEST_CHINESE = 6;
    private static final int LONGEST_ENGLISH = 16;

    private AnalyteWords() {}

    /** The name when it is short, else the code that clinicians know. */
    public static String shortName(Analyte analyte, Language language) {
        String name = analyte.name(language);
        int longest = language == Language.CHINESE ? LONGEST_CHINESE : LONGEST_ENGLISH;
        return name.length() <= longest ? name : analyte.code();
    }
}
