package org.catamnesis.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.junit.jupiter.api.Test;

class PrivacyTest {
    private final Words words = new Words(Language.ENGLISH);
    private final Privacy privacy = words.privacy();

    @Test
    void namesAreShownUntilSomebodyHidesThem() {
        assertFalse(privacy.masked().get());
        assertEquals("测试甲", privacy.name(7, "测试甲"));
        assertEquals("S000123", privacy.text("S000123"));
        assertEquals(Optional.empty(), privacy.alias(7, words.messages().get()));
    }

    @Test
    void aPatientKeepsTheNumberInBothLanguagesAndAfterASwitchBack() {
        privacy.toggle();
        String called = privacy.name(7, "测试甲");
        assertTrue(called.matches("Patient \\d{3}"), called);
        String number = called.substring("Patient ".length());
        assertEquals(Optional.of("患者 " + number), privacy.alias(7, new Messages(Language.CHINESE)));
        privacy.toggle();
        privacy.toggle();
        assertEquals(called, privacy.name(7, "测试甲"));
    }

    @Test
    void tenThousandPatientsHaveTenThousandNumbers() {
        privacy.toggle();
        Set<String> called = new HashSet<>();
        for (int id = 0; id < 10_000; id++) called.add(privacy.name(id, ""));
        assertEquals(10_000, called.size());
    }

    @Test
    void whatIsEmptyStaysSoAndEverythingElseLooksTheSame() {
        privacy.toggle();
        assertNull(privacy.text(null));
        assertEquals("", privacy.text(""));
        assertEquals(privacy.text("1980-02-03"), privacy.text("13987654321"));
    }

    @Test
    void whoeverShowsWordsHearsOfTheSwitchAndTheDeskWithinSharesIt() {
        Words inside = new Words(words);
        int[] heard = new int[1];
        inside.messages().subscribe(_ -> heard[0]++);
        int before = heard[0];
        privacy.toggle();
        assertEquals(before + 1, heard[0]);
        assertSame(privacy, inside.privacy());
        inside.leave();
        assertTrue(
                new Words(words).privacy().masked().get(), "a lock lets go of the desk within and not of the switch");
    }
}
