package org.catamnesis.followup.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtocolWordsTest {
    private static final ProtocolWords ENGLISH = words(Language.ENGLISH);
    private static final ProtocolWords CHINESE = words(Language.CHINESE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "everyDays 1 | every day | 每天",
                "everyDays 7 | every week | 每周",
                "everyDays 14 | every 2 weeks | 每 2 周",
                "everyDays 30 | every 30 days | 每 30 天",
                "everyMonths 1 | every month | 每月",
                "everyMonths 3 | every 3 months | 每 3 个月",
                "everyMonths 12 | every year | 每年",
                "everyMonths 24 | every 2 years | 每 2 年",
                "weekdays THU,MON | Mon, Thu | 每周一、周四",
                "weekdays MON/2 | Mon, every 2 weeks | 每 2 周的周一",
                "onDays 30,1200 | on day 30, 1200 | 第 30、1200 天"
            })
    void aRhythmIsSaidAsPeopleSayIt(String text, String english, String chinese) {
        Rhythm rhythm = RhythmText.parse(text);
        assertEquals(english, ENGLISH.rhythm(rhythm));
        assertEquals(chinese, CHINESE.rhythm(rhythm));
    }

    @Test
    void aBandSaysItsDaysItsWindowAndWhatItIsCountedFrom() {
        var band = new ProtocolBand(1096, null, new Rhythm.EveryMonths(12), Anchor.TRANSPLANT, 30, 60, "");
        assertEquals(
                List.of("from day 1096", "−30 / +60 days", "from the transplant"),
                List.of(ENGLISH.days(band), ENGLISH.window(band), ENGLISH.anchor(band.anchor())));
        var first = new ProtocolBand(0, 7, new Rhythm.EveryDays(1), Anchor.LAST_ACTUAL, 0, 0, "");
        assertEquals(
                List.of("第 0–7 天", "当天", "自上次起算"),
                List.of(CHINESE.days(first), CHINESE.window(first), CHINESE.anchor(first.anchor())));
    }

    @Test
    void conditionsAndAnalytesAreNamedAndWhatIsNotKnownIsShownAsItIs() {
        assertEquals(
                List.of("everybody", "Hepatitis B", "left-handed"),
                List.of(ENGLISH.condition(null), ENGLISH.condition("hbv"), ENGLISH.condition("left-handed")));
        assertEquals("肌酐、谷浓度、XYZ", CHINESE.analytes(List.of("CREA", "trough", "XYZ")));
    }

    private static ProtocolWords words(Language language) {
        return new ProtocolWords(new Messages(language), AnalyteCatalogue.standard());
    }
}
