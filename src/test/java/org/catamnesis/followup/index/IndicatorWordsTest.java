package org.catamnesis.followup.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.Conversion;
import org.catamnesis.lab.index.About;
import org.catamnesis.lab.index.Asked;
import org.catamnesis.lab.index.CkdEpi2021;
import org.catamnesis.lab.index.Fact;
import org.catamnesis.lab.index.Meld3;
import org.catamnesis.lab.index.Missing;
import org.catamnesis.lab.index.Nearness;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.junit.jupiter.api.Test;

class IndicatorWordsTest {
    private static final AnalyteCatalogue CATALOGUE = AnalyteCatalogue.standard();
    private final IndicatorWords english = new IndicatorWords(CATALOGUE, new Messages(Language.ENGLISH));
    private final IndicatorWords chinese = new IndicatorWords(CATALOGUE, new Messages(Language.CHINESE));

    @Test
    void everyIndicatorHasItsOwnIdAndWordsInBothLanguages() {
        Set<String> ids = new HashSet<>();
        for (Indicator indicator : Indicators.all()) {
            About about = indicator.about();
            assertTrue(ids.add(about.slug()), about.id());
            for (IndicatorWords words : List.of(english, chinese)) {
                assertTrue(words.messages().has("indicator.name-" + about.slug()), about.id());
                assertTrue(words.messages().has("indicator.formula-" + about.slug()), about.id());
                assertTrue(words.name(about).length() <= 24, words.name(about));
            }
        }
    }

    @Test
    void everyInputIsAnAnalyteInAUnitThatItConvertsTo() {
        for (Indicator indicator : Indicators.all()) {
            About about = indicator.about();
            assertTrue(
                    CATALOGUE.groups().stream().anyMatch(group -> group.code().equals(about.group())), about.id());
            for (Asked.Measured asked : about.measured()) {
                var analyte = CATALOGUE.byCode(asked.analyte()).orElseThrow();
                assertTrue(
                        Conversion.convert(analyte, 1, analyte.unit(), asked.ucum())
                                .isPresent(),
                        about.id() + " " + asked);
            }
        }
    }

    @Test
    void everyReasonNearnessAndFactHasWords() {
        for (IndicatorWords words : List.of(english, chinese)) {
            for (Missing.Reason reason : Missing.Reason.values()) {
                assertTrue(words.messages().has(new Missing(reason, "").key()), reason.name());
            }
            for (Nearness nearness : Nearness.values()) {
                assertTrue(words.messages().has("indicator.nearness-" + nearness.code()), nearness.name());
            }
            for (Fact fact : Fact.values()) {
                assertTrue(words.messages().has("indicator.fact-" + fact.code()), fact.name());
            }
            for (Fact fact : List.of(Fact.ASCITES, Fact.ENCEPHALOPATHY, Fact.DIALYSIS)) {
                int answers = fact == Fact.DIALYSIS ? 2 : 3;
                IntStream.range(0, answers)
                        .forEach(number -> assertTrue(words.messages()
                                .has("indicator." + fact.name().toLowerCase(Locale.ROOT) + "-" + number)));
            }
        }
    }

    @Test
    void aReasonNamesWhatIsMissing() {
        assertEquals("Albumin was not measured then", english.missing(new Missing(Missing.Reason.NO_INPUT, "ALB")));
        assertEquals("当时未测 白蛋白", chinese.missing(new Missing(Missing.Reason.NO_INPUT, "ALB")));
        assertEquals("Valid from the age of 18", english.missing(new Missing(Missing.Reason.TOO_YOUNG, "18")));
        assertEquals("需选择：腹水", chinese.missing(new Missing(Missing.Reason.ASK, "ascites")));
    }

    @Test
    void valuesAreRoundedOnlyToBeShown() {
        About rate = new CkdEpi2021().about();
        assertEquals("66", english.value(rate, 65.55));
        assertEquals("from 18 years", english.validFor(rate.validFor()));
        assertEquals(
                "Liver · from 12 years · native liver, not after a liver transplant",
                english.validFor(new Meld3().about().validFor()));
    }
}
