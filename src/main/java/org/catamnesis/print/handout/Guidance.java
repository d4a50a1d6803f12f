package org.catamnesis.print.handout;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.catamnesis.language.Language;
import org.catamnesis.medication.ContentPack;

/**
 * What patients are told to look out for and to do, from {@code content/guidance.json}; an example until the site approved
 * it.
 *
 * @param holdClasses classes of drugs that are taken after the blood was drawn for their level, not before
 * @param hoursTwiceDaily hours since the last dose within which a level is a trough when two doses are taken a day
 * @param hoursOnceDaily the same for one dose a day
 */
public record Guidance(
        String version,
        LocalDate reviewBy,
        List<String> holdClasses,
        List<Integer> hoursTwiceDaily,
        List<Integer> hoursOnceDaily,
        List<Line> signs,
        List<Line> advice) {
    public static final String PACK = "guidance";
    private static final Guidance SHIPPED = ContentPack.read(PACK, Guidance.class);

    /** One sentence; {@code organs} are those it is for, none for everybody. */
    public record Line(List<String> organs, boolean urgent, String zh, String en) {
        public Line {
            organs = List.copyOf(organs);
        }

        public String text(Language language) {
            return language == Language.CHINESE ? zh : en;
        }

        boolean concerns(Set<String> carried) {
            return organs.isEmpty() || organs.stream().anyMatch(carried::contains);
        }
    }

    public Guidance {
        holdClasses = List.copyOf(holdClasses);
        hoursTwiceDaily = List.copyOf(hoursTwiceDaily);
        hoursOnceDaily = List.copyOf(hoursOnceDaily);
        signs = List.copyOf(signs);
        advice = List.copyOf(advice);
    }

    public static Guidance shipped() {
        return SHIPPED;
    }

    /** What to look out for with these organs, what cannot wait first. */
    List<Line> signs(Set<String> organs, boolean urgent) {
        return signs.stream()
                .filter(line -> line.urgent() == urgent && line.concerns(organs))
                .toList();
    }

    List<Line> advice(Set<String> organs) {
        return advice.stream().filter(line -> line.concerns(organs)).toList();
    }
}
