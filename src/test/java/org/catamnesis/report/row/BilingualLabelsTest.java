package org.catamnesis.report.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.report.page.Box;
import org.catamnesis.report.page.Page;
import org.catamnesis.report.page.Word;
import org.junit.jupiter.api.Test;

class BilingualLabelsTest {

    /** One line of words, each 100 points behind the one before. */
    private static List<String> read(String... texts) {
        List<Word> words = new ArrayList<>();
        for (String text : texts) {
            double left = 40 + 110.0 * words.size();
            words.add(new Word(text, Box.of(left, 50, left + 70, 60), 10, false, 0, 1));
        }
        return LabelReader.labelled(List.of(new Page(1, 595, 842, words))).stream()
                .map(found -> found.role() + " " + found.text())
                .toList();
    }

    @Test
    void aLabelPrintedInTwoLanguagesWithoutASpaceIsOne() {
        assertEquals(
                List.of("PATIENT 测试甲", "MRN S000007", "COLLECTED 2026-11-0908:18"),
                read("姓名Name：测试甲", "病历号MRN：S000007", "采样Collected：2026-11-0908:18"));
    }

    @Test
    void oneLanguageThatIsKnownIsEnough() {
        assertEquals(List.of("SEX 女"), read("性别Xyz：女"));
    }

    @Test
    void twoLanguagesThatSayDifferentThingsAreNoLabel() {
        assertEquals(List.of(), read("姓名Received：测试甲"));
    }
}
