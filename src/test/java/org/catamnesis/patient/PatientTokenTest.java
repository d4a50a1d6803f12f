package org.catamnesis.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PatientTokenTest {
    private static final PatientToken TOKEN = PatientToken.draw(new SecureRandom());

    @Test
    void itIsDrawnByLotAndWrittenInLettersThatAQrCodePacks() {
        SecureRandom lot = new SecureRandom();
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            String text = PatientToken.draw(lot).text();
            assertTrue(text.matches("CAT[0-9A-HJKMNP-TV-Z]{28}"), text);
            drawn.add(text);
        }
        assertEquals(500, drawn.size());
    }

    @Test
    void itIsReadAsItWasScannedTypedOrTypedOnAChineseKeyboard() {
        String wide = TOKEN.text()
                .chars()
                .mapToObj(letter -> Character.toString(letter + 0xFEE0))
                .collect(java.util.stream.Collectors.joining());
        for (String typed : List.of(
                TOKEN.text(),
                TOKEN.spoken(),
                TOKEN.spoken().toLowerCase(Locale.ROOT),
                "  " + TOKEN.spoken().replace('-', ' ') + "\r\n",
                wide,
                TOKEN.text().substring(0, 3)
                        + TOKEN.text().substring(3).replace('0', 'o').replace('1', 'l')))
            assertEquals(Optional.of(TOKEN), PatientToken.parse(typed), typed);
    }

    @Test
    void aMistakeInAnyLetterIsNoticedNearlyAlwaysAndWhatIsNoCodeIsNone() {
        int noticed = 0;
        for (int at = 3; at < TOKEN.text().length(); at++) {
            char other = TOKEN.text().charAt(at) == 'Z' ? 'Y' : 'Z';
            String wrong = TOKEN.text().substring(0, at) + other + TOKEN.text().substring(at + 1);
            if (PatientToken.parse(wrong).isEmpty()) noticed++;
        }
        assertTrue(noticed >= 27, noticed + " of 28");
        for (String none : List.of(
                "",
                "CAT",
                "zhang wei",
                "S000123",
                TOKEN.text() + "0",
                "DOG" + TOKEN.text().substring(3))) assertEquals(Optional.empty(), PatientToken.parse(none), none);
    }

    @Test
    void aLogLineDoesNotTellIt() {
        assertFalse(TOKEN.toString().contains(TOKEN.text().substring(3, 9)));
    }
}
