package org.catamnesis.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {
    private static final AnalyteCatalogue CATALOGUE = AnalyteCatalogue.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            U/L             | U/L
            IU/L            | [IU]/L
            lU/L            | [IU]/L
            1U/L            | [IU]/L
            U/1             | U/L
            UI/L            | [IU]/L
            µmol/L          | umol/L
            μmol/l          | umol/L
            umol/L          | umol/L
            ｕｍｏｌ／Ｌ       | umol/L
            (umol/L)        | umol/L
            umo1/L          | umol/L
            um0l/L          | umol/L
            pmo1/L          | pmol/L
            mmol / L        | mmol/L
            mg/dl           | mg/dL
            mg/d1           | mg/dL
            mgs/dl          | mg/dL
            gm/dL           | g/dL
            g%              | g/dL
            mg%             | mg/dL
            mg/100ml        | mg/dL
            ng/mL           | ng/mL
            mcg/dL          | ug/dL
            mEq/L           | meq/L
            µIU/mL          | u[IU]/mL
            mlU/mL          | m[IU]/mL
            mIU/L           | m[IU]/L
            kIU/L           | k[IU]/L
            μkat/L          | ukat/L
            AU/mL           | [arb'U]/mL
            mAU/mL          | {mAU}/mL
            10^9/L          | 10*9/L
            10*9/L          | 10*9/L
            ×10⁹/L          | 10*9/L
            x10^9/L         | 10*9/L
            10E9/L          | 10*9/L
            10^9            | 10*9/L
            109/L           | 10*9/L
            G/L             | 10*9/L
            10^12/L         | 10*12/L
            T/L             | 10*12/L
            x10^3/μl        | 10*3/uL
            10³/mm³         | 10*3/uL
            K/uL            | 10*3/uL
            M/uL            | 10*6/uL
            thou/mm3        | 10*3/uL
            Thousand/cumm   | 10*3/uL
            mill/mm3        | 10*6/uL
            mill/cumm       | 10*6/uL
            million/uL      | 10*6/uL
            lakhs/cumm      | 10*5/uL
            cumm            | /uL
            /cumm           | /uL
            cells/uL        | /uL
            个/μL            | /uL
            /HPF            | /[HPF]
            个/HPF           | /[HPF]
            /LP             | /[LPF]
            %               | %
            s               | s
            sec             | s
            秒               | s
            fL              | fL
            fl              | fL
            µm³             | fL
            Pg              | pg
            mm/h            | mm/h
            mm/hr           | mm/h
            mm/1h           | mm/h
            mmHg            | mm[Hg]
            kPa             | kPa
            ℃               | Cel
            次/分            | /min
            kg/m²           | kg/m2
            mL/min/1.73m²   | mL/min/{1.73_m2}
            ml/min/1.73m^2  | mL/min/{1.73_m2}
            mL/min/1,73 m2  | mL/min/{1.73_m2}
            ml/(min·1.73㎡)  | mL/min/{1.73_m2}
            mL/(min*1.73m2) | mL/min/{1.73_m2}
            mL/min/1.73     | mL/min/{1.73_m2}
            mL/min          | mL/min
            mg Alb/mmol     | mg/mmol
            mg/g Cr         | mg/g
            mg/g·Cr         | mg/g
            mg/mmol creat   | mg/mmol
            g/24h           | g/d
            g/24小时         | g/d
            mg/L FEU        | mg{FEU}/L
            ug/ml(FEU)      | ug{FEU}/mL
            copies/mL       | {copies}/mL
            拷贝/ml          | {copies}/mL
            10^3copies/mL   | 10*3{copies}/mL
            log10 IU/mL     | {Log_IU}/mL
            lg(copies/mL)   | {Log_copies}/mL
            COI             | {COI}
            S/CO            | {S/CO}
            Index           | {index}
            MFI             | {MFI}
            mOsm/kg         | mosm/kg
            mmol/mol        | mmol/mol
            mg·h/L          | mg.h/L
            dB/m            | dB/m
            {copies}/mL     | {copies}/mL
            [IU]/mL         | [IU]/mL
            mmol/kg/h       | mmol/kg/h
            """)
    void printedUnitsBecomeUcum(String printed, String ucum) {
        assertEquals(Optional.of(ucum), Units.ucum(printed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "阴性",
                "•3",
                "3.5-7.0",
                "mg//dL",
                "/",
                "mg/",
                "foo",
                "foo/bar",
                "2026-01-05",
                "pmo2/L",
                "10^9/foo",
                "见备注"
            })
    void whatIsNoUnitIsNone(String printed) {
        assertEquals(List.of(), Units.readings(printed));
    }

    @Test
    void theAnalyteDecidesWhatALetterMeans() {
        assertEquals(List.of("10*9/L", "g/L"), Units.readings("G/L"));
        assertEquals(
                Optional.of("10*9/L"), CATALOGUE.byCode("PLT").orElseThrow().unitOf("G/L"));
        assertEquals(Optional.of("g/L"), CATALOGUE.byCode("ALB").orElseThrow().unitOf("G/L"));
        assertEquals(Optional.of("mg/dL"), CATALOGUE.byCode("ALT").orElseThrow().unitOf("mg/dL"));
        assertEquals(Optional.empty(), CATALOGUE.byCode("ALT").orElseThrow().unitOf("foo"));
    }

    @Test
    void everyUnitOfTheCatalogueIsValidUcum() {
        for (Analyte analyte : CATALOGUE.analytes()) {
            for (AnalyteUnit unit : analyte.units()) {
                assertTrue(Ucum.valid(unit.ucum()), analyte.code() + " " + unit.ucum());
            }
        }
    }
}
