package org.catamnesis.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PatientIndexTest {
    private final Patient zhang = patient(1, "张伟", "S000123", "13800001234");
    private final Patient li = patient(2, "李娜", "S000456", "13900005678");
    private final Patient latin = patient(3, "Zoë Example", "S000789", null);
    private final PatientIndex index = PatientIndex.of(List.of(zhang, li, latin));

    @Test
    void findsByNamePinyinInitialsNumberAndPhoneTail() {
        for (String typed : List.of("张", "张伟", "zhangwei", "zhang wei", "zw", "ZW", "123", "s000123", "1234"))
            assertEquals(zhang, index.search(typed).getFirst(), typed);
        assertEquals(List.of(latin), index.search("zoe"));
        assertEquals(List.of(li), index.search("5678"));
        assertEquals(List.of(), index.search("nobody"));
        assertEquals(3, index.search("  ").size());
    }

    @Test
    void namesThatBeginWithALetterComeFirst() {
        assertEquals(List.of(li, zhang, latin), index.search("0").stream().toList());
        assertEquals(List.of(zhang, latin), index.search("z"));
        assertEquals(List.of(li, zhang), index.search("n"));
    }

    @Test
    void aCorrectionReplacesTheOldName() {
        PatientIndex changed = index.with(patient(2, "李梅", "S000456", null));
        assertEquals(3, changed.size());
        assertEquals(List.of(), changed.search("李娜"));
        assertEquals(1, changed.search("limei").size());
    }

    private static Patient patient(long id, String name, String mrn, String phone) {
        Demographics demographics = new Demographics(name, Sex.UNKNOWN, null, phone, null, null);
        return new Patient(
                id, demographics, Pinyin.of(name), List.of(new PatientIdentifier(PatientIdentifier.MRN, mrn)), 1);
    }
}
