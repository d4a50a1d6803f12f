package org.catamnesis.report.layout;

import java.util.List;
import org.catamnesis.report.page.Sheet;

/** Layouts of laboratories that print German, French, Italian, Spanish and Portuguese. */
final class EuropeanLayouts {
    private EuropeanLayouts() {}

    static List<Layout> all() {
        return List.of(
                germanWithLastValue(),
                germanPlusMinus(),
                frenchWithEarlierResults(),
                frenchLeaders(),
                italianCentred(),
                italianAsterisks(),
                spanishBrackets(),
                spanishTable(),
                portugueseLeaders(),
                dutchLikeTable());
    }

    private static Layout germanWithLastValue() {
        double[] xs = {45, 230, 290, 360, 460};
        Sheet sheet = Sheet.sans()
                .size(9)
                .text(45, 40, "Geburtsdatum: 01.02.1980")
                .text(300, 40, "Entnahme: 14.09.2026 08:21 Uhr")
                .row(80, xs, "Untersuchung", "Ergebnis", "Einheit", "Referenzbereich", "Vorwert")
                .bold(45, 96, "Klinische Chemie")
                .row(110, xs, "Kreatinin (enzym.)", "1,42", "mg/dl", "0,70 - 1,20", "1,38")
                .row(124, xs, "GFR (CKD-EPI)", "58", "ml/min/1,73m²", "> 60", "61")
                .row(138, xs, "CRP", "< 0,5", "mg/dl", "bis 0,5", "0,8")
                .row(152, xs, "Leukozyten", "6,2", "Tsd/µl", "4,0 - 10,0", "5,9")
                .row(166, xs, "Thrombozyten", "188", "/nl", "150 - 400", "");
        return Layout.of(
                "German with the last value",
                sheet,
                "Kreatinin (enzym.)|1,42|mg/dl|0,70 - 1,20|",
                "GFR (CKD-EPI)|58|ml/min/1,73m²|> 60|",
                "CRP|< 0,5|mg/dl|bis 0,5|",
                "Leukozyten|6,2|Tsd/µl|4,0 - 10,0|",
                "Thrombozyten|188|/nl|150 - 400|");
    }

    private static Layout germanPlusMinus() {
        Sheet sheet = Sheet.typewriter()
                .size(9)
                .text(40, 60, "Parameter             Messwert      Einheit     Normbereich")
                .text(40, 72, "---------------------------------------------------------")
                .text(40, 84, "Natrium               138           mmol/l      135 - 145")
                .text(40, 96, "Kalium                5,6     +     mmol/l      3,5 - 5,1")
                .text(40, 108, "GPT (ALAT)            112     ++    U/l         < 50")
                .text(40, 120, "Albumin               31      -     g/l         35 - 52");
        return Layout.of(
                "typewriter with plus and minus",
                sheet,
                "Natrium|138|mmol/l|135 - 145|",
                "Kalium|5,6|mmol/l|3,5 - 5,1|+",
                "GPT (ALAT)|112|U/l|< 50|++",
                "Albumin|31|g/l|35 - 52|-");
    }

    private static Layout frenchWithEarlierResults() {
        double[] xs = {45, 250, 320, 470};
        Sheet sheet = Sheet.sans()
                .size(9)
                .text(45, 40, "Prélevé le 14/09/2026 à 08h21")
                .row(80, xs, "", "Résultats", "Valeurs de référence", "Antériorités")
                .row(92, xs, "", "", "", "12/03/2026")
                .bold(45, 104, "HEMATOLOGIE")
                .row(118, xs, "Hémoglobine", "11,2 g/dL", "(13,0 à 17,0)", "11,9")
                .row(132, xs, "Leucocytes", "6,84 G/L", "(4,00 à 10,00)", "7,12")
                .row(146, xs, "Plaquettes", "188 G/L", "(150 à 400)", "201")
                .bold(45, 164, "BIOCHIMIE")
                .row(178, xs, "Créatinine", "132 µmol/L", "(59 à 104)", "128")
                .row(192, xs, "Protéine C réactive", "<1,0 mg/L", "(Inf. à 5,0)", "2,1");
        return Layout.of(
                "French with earlier results",
                sheet,
                "Hémoglobine|11,2|g/dL|(13,0 à 17,0)|",
                "Leucocytes|6,84|G/L|(4,00 à 10,00)|",
                "Plaquettes|188|G/L|(150 à 400)|",
                "Créatinine|132|µmol/L|(59 à 104)|",
                "Protéine C réactive|<1,0|mg/L|(Inf. à 5,0)|");
    }

    private static Layout frenchLeaders() {
        Sheet sheet = Sheet.typewriter()
                .size(9)
                .text(40, 60, "IONOGRAMME SANGUIN")
                .text(40, 76, "Sodium ....................:    139  mmol/l   (N: 136 - 145)")
                .text(40, 88, "Potassium .................:    4,7  mmol/l   (N: 3,5 - 5,1)")
                .text(40, 100, "Clairance estimée .........:     54  ml/min")
                .text(40, 116, "Tacrolimus résiduel .......:    7,1  ng/ml")
                .text(40, 140, "Tél. : 01 40 40 40 40   Fax : 01 40 40 40 41");
        return Layout.of(
                "dot leaders",
                sheet,
                "Sodium|139|mmol/l|136 - 145|",
                "Potassium|4,7|mmol/l|3,5 - 5,1|",
                "Clairance estimée|54|ml/min||",
                "Tacrolimus résiduel|7,1|ng/ml||");
    }

    private static Layout italianCentred() {
        Sheet sheet = Sheet.serif().size(9);
        double[] xs = {120, 280, 380, 490};
        String[][] cells = {
            {"ESAME", "RISULTATO", "UNITÀ DI MISURA", "VALORI DI RIFERIMENTO"},
            {"S-Creatinina", "1,42", "mg/dL", "0,70 - 1,20"},
            {"S-Urea", "58", "mg/dL", "17 - 49"},
            {"P-Tacrolimus", "6,1", "ng/mL", "5,0 - 15,0"},
            {"U-Proteine", "assenti", "", "assenti"}
        };
        for (int i = 0; i < cells.length; i++) {
            for (int j = 0; j < 4; j++) {
                sheet.centred(xs[j], 80 + 15 * i, cells[i][j]);
            }
        }
        return Layout.of(
                "centred cells",
                sheet,
                "S-Creatinina|1,42|mg/dL|0,70 - 1,20|",
                "S-Urea|58|mg/dL|17 - 49|",
                "P-Tacrolimus|6,1|ng/mL|5,0 - 15,0|",
                "U-Proteine|assenti||assenti|");
    }

    private static Layout italianAsterisks() {
        double[] xs = {45, 240, 300, 370, 470};
        Sheet sheet = Sheet.sans()
                .size(9)
                .row(80, xs, "Descrizione", "Esito", "U.M.", "Intervallo di riferimento", "Metodo")
                .row(96, xs, "GLUCOSIO", "* 118", "mg/dL", "70 - 100", "Esochinasi")
                .row(110, xs, "COLESTEROLO TOTALE", "* 221", "mg/dL", "fino a 200", "Enzimatico")
                .row(124, xs, "BILIRUBINA TOTALE", "0,68", "mg/dL", "0,20 - 1,20", "Diazo")
                .row(138, xs, "HBsAg", "Negativo", "", "Negativo", "CMIA");
        return Layout.of(
                "asterisks before the value",
                sheet,
                "GLUCOSIO|118|mg/dL|70 - 100|*",
                "COLESTEROLO TOTALE|221|mg/dL|fino a 200|*",
                "BILIRUBINA TOTALE|0,68|mg/dL|0,20 - 1,20|",
                "HBsAg|Negativo||Negativo|");
    }

    private static Layout spanishBrackets() {
        Sheet sheet = Sheet.sans().size(9).text(40, 40, "Fecha de toma: 14/09/2026 08:21");
        String[][] cells = {
            {"HEMATÍES", "4,12", "x10^6/µL", "[4,30 - 5,80]", "*"},
            {"HEMOGLOBINA", "12,8", "g/dL", "[13,0 - 17,5]", "*"},
            {"V.C.M.", "91,2", "fL", "[80,0 - 99,0]", ""},
            {"LINFOCITOS %", "19,8", "%", "[20,0 - 45,0]", "*"}
        };
        for (int i = 0; i < cells.length; i++) {
            sheet.text(40, 70 + 14 * i, cells[i][0])
                    .right(260, 70 + 14 * i, cells[i][1])
                    .text(275, 70 + 14 * i, cells[i][2])
                    .text(350, 70 + 14 * i, cells[i][3]);
            if (!cells[i][4].isEmpty()) {
                sheet.text(225, 70 + 14 * i, cells[i][4]);
            }
        }
        return Layout.of(
                "no head, intervals in brackets",
                sheet,
                "HEMATÍES|4,12|x10^6/µL|4,30 - 5,80|*",
                "HEMOGLOBINA|12,8|g/dL|13,0 - 17,5|*",
                "V.C.M.|91,2|fL|80,0 - 99,0|",
                "LINFOCITOS %|19,8|%|20,0 - 45,0|*");
    }

    private static Layout spanishTable() {
        double[] xs = {45, 240, 320, 400};
        Sheet sheet = Sheet.sans()
                .size(9)
                .row(80, xs, "EXAMEN", "RESULTADO", "UNIDADES", "VALORES DE REFERENCIA")
                .bold(45, 95, "QUÍMICA CLÍNICA")
                .row(109, xs, "CREATININA EN SUERO", "1.42", "mg/dL", "Hombres: 0.70 - 1.30")
                .row(123, xs, "NITRÓGENO UREICO", "28.4", "mg/dL", "6.0 - 20.0")
                .row(137, xs, "PROTEÍNA C REACTIVA", "Menor de 0.6", "mg/dL", "Menor de 0.6")
                .text(45, 160, "Observaciones: muestra ligeramente hemolizada")
                .text(45, 174, "Validado por: Dra. Ejemplo   Reg. 1234");
        return Layout.of(
                "Spanish table",
                sheet,
                "CREATININA EN SUERO|1.42|mg/dL|Hombres: 0.70 - 1.30|",
                "NITRÓGENO UREICO|28.4|mg/dL|6.0 - 20.0|",
                "PROTEÍNA C REACTIVA|Menor de 0.6|mg/dL|Menor de 0.6|");
    }

    private static Layout portugueseLeaders() {
        Sheet sheet = Sheet.typewriter()
                .size(8)
                .text(40, 40, "Data da coleta: 14/09/2026 08:21")
                .text(40, 60, "HEMOGRAMA                          Resultado          Valores de referência")
                .text(40, 74, "Hemácias...........: 4,12 milhões/mm³                  4,32 a 5,67")
                .text(40, 86, "Hemoglobina........: 12,8 g/dL                         13,3 a 16,5")
                .text(40, 98, "Leucócitos.........: 5.620 /mm³                        3.650 a 8.120")
                .text(40, 110, "Plaquetas..........: 156.000 /mm³                      151.000 a 304.000");
        return Layout.of(
                "Portuguese leaders",
                sheet,
                "Hemácias|4,12|milhões/mm³|4,32 a 5,67|",
                "Hemoglobina|12,8|g/dL|13,3 a 16,5|",
                "Leucócitos|5.620|/mm³|3.650 a 8.120|",
                "Plaquetas|156.000|/mm³|151.000 a 304.000|");
    }

    private static Layout dutchLikeTable() {
        double[] xs = {45, 210, 270, 270, 400};
        Sheet sheet = Sheet.serif()
                .size(10)
                .row(80, xs, "Analysis", "Value", "Ref. Int.", "", "Unit")
                .row(98, xs, "ASAT", "38", "", "10-35", "U/L")
                .row(114, xs, "ALAT", "44", "", "10-45", "U/L")
                .row(130, xs, "INR", "1.1", "", "0.9-1.2", "");
        return Layout.of(
                "interval before the unit", sheet, "ASAT|38|U/L|10-35|", "ALAT|44|U/L|10-45|", "INR|1.1||0.9-1.2|");
    }
}
