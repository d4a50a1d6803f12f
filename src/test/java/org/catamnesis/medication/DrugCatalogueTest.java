package org.catamnesis.medication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrugCatalogueTest {
    private final DrugCatalogue drugs = DrugCatalogue.shipped();

    @ParameterizedTest
    @CsvSource({
        "tacrolimus, tacrolimus",
        "普乐可复, tacrolimus",
        "FK506, tacrolimus",
        "fk-506, tacrolimus",
        "骁悉, mycophenolate-mofetil",
        "Cyclosporine, ciclosporin",
        "新山地明, ciclosporin",
        "五酯片, wuzhi",
        "paxlovid, nirmatrelvir-ritonavir",
        "Mycophenolate Mofetil, mycophenolate-mofetil"
    })
    void aDrugIsKnownByItsCodeItsNamesAndItsBrands(String word, String code) {
        assertEquals(Optional.of(code), drugs.named(word).map(Drug::code));
    }

    @ParameterizedTest
    @CsvSource({
        "tac, tacrolimus",
        "TKMS, tacrolimus",
        "takemo, tacrolimus",
        "他克, tacrolimus",
        "普乐, tacrolimus",
        "plkf, tacrolimus",
        "flkz, voriconazole",
        "vori, voriconazole",
        "wuzhi, wuzhi",
        "wzjn, wuzhi",
        "qds, prednisone"
    })
    void itIsFoundAsOneTypesInEitherLanguageOrByPinyin(String typed, String first) {
        assertEquals(first, drugs.search(typed).getFirst().code());
    }

    @Test
    void atMostEightAreOfferedAndNothingForNothing() {
        assertEquals(8, drugs.search("i").size());
        assertEquals(List.of(), drugs.search(" "));
        assertEquals(List.of(), drugs.search("zzzz"));
    }

    @Test
    void whatIsNotInTheContentKeepsItsWords() {
        assertEquals(Optional.empty(), drugs.named("复方甘草片"));
        assertEquals("复方甘草片", drugs.code(" 复方甘草片 "));
        assertEquals("复方甘草片", drugs.name("复方甘草片", Language.ENGLISH));
        assertEquals("powder", drugs.form("powder", Language.ENGLISH));
    }

    @Test
    void aDrugSaysItsFormsItsHoursAndItsNames() {
        Drug tacrolimus = drugs.named("tacrolimus").orElseThrow();
        assertEquals("他克莫司", tacrolimus.name(Language.CHINESE));
        assertEquals("Tacrolimus", tacrolimus.name(Language.ENGLISH));
        assertEquals(
                List.of(LocalTime.of(8, 0)),
                tacrolimus.form("prolonged-release").orElseThrow().times());
        assertEquals("缓释", drugs.form("prolonged-release", Language.CHINESE));
        assertEquals("TAC", tacrolimus.level());
    }

    @Test
    void theContentHoldsTogether() {
        Set<String> forms = drugs.drugs().stream()
                .flatMap(drug -> drug.forms().stream())
                .map(DrugForm::form)
                .filter(form -> drugs.form(form, Language.ENGLISH).equals(form))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), forms, "formulations without words");
        assertEquals(
                List.of(),
                drugs.drugs().stream()
                        .filter(drug -> drugs.drugClass(drug.drugClass()).isEmpty()
                                || drug.doses().least() <= 0
                                || drug.doses().least() > drug.doses().most()
                                || drug.doses().most() > drug.doses().mostDaily()
                                || (drug.atc() != null && !drug.atc().matches("[A-Z]\\d\\d[A-Z]{2}\\d\\d")))
                        .map(Drug::code)
                        .toList());
        AnalyteCatalogue analytes = AnalyteCatalogue.standard();
        assertEquals(
                List.of(),
                drugs.drugs().stream()
                        .map(Drug::level)
                        .filter(level -> level != null && analytes.byCode(level).isEmpty())
                        .toList());
    }

    @Test
    void everyDrugWithTargetsIsInTheContent() {
        assertEquals(
                List.of(),
                TargetRules.shipped().rules().stream()
                        .filter(rule -> drugs.named(rule.drug())
                                .filter(drug -> rule.analyte().equals(drug.level()))
                                .isEmpty())
                        .toList());
    }

    @Test
    void eachPackHasAVersionASourceADayOfReviewAndAFingerprintOfItsOwn() {
        List<ContentPack> packs = Stream.of("targets", "drugs", "interactions")
                .map(ContentPack::of)
                .toList();
        for (ContentPack pack : packs) {
            assertEquals("2026.1", pack.version());
            assertEquals("2027-06-30", pack.reviewBy().toString());
            assertEquals(64, pack.fingerprint().length());
            assertNotEquals("", pack.source());
        }
        assertEquals(3, packs.stream().map(ContentPack::fingerprint).distinct().count());
    }
}
