package org.catamnesis.report.layout;

import java.util.List;
import org.catamnesis.report.page.Sheet;

/** Layouts of laboratories in Germany, Austria and Switzerland. */
final class GermanLayouts {
    private GermanLayouts() {}

    static List<Layout> all() {
        return List.of(
                barsAndDatedLastValue(), austrian(), swiss(), cumulative(), signsBeforeTheValue(), doctorsLetter());
    }

    private static Layout barsAndDatedLastValue() {
        double[] xs = {40, 190, 250, 310, 390, 480};
        Sheet sheet = Sheet.sans()
                .size(8.5)
                .bold(40, 40, "MVZ Labor Musterstadt GbR")
                .text(40, 54, "Patient: Muster, Petra   geb. 01.02.1980 (W)   Auftragsnr.: 4711008812")
                .text(
                        40,
                        66,
                        "Eingang: 14.09.2026 11:02   Entnahme: 14.09.2026 07:55   Befunddatum: 14.09.2026 16:30   Endbefund")
                .row(90, xs, "Analyse", "Ergebnis", "Einheit", "Referenzbereich", "", "Vorwert")
                .text(480, 99, "10.08.26")
                .bold(40, 112, "Hämatologie")
                .row(124, xs, "Leukozyten", "6,2", "Tsd/µl", "4,0 - 10,0", "[---*---]", "5,9")
                .row(136, xs, "Hämoglobin", "11,8", "g/dl", "12,0 - 16,0", "*[------]", "12,1")
                .text(225, 136, "-")
                .row(148, xs, "Thrombozyten", "188", "Tsd/µl", "150 - 400", "[*------]", "201")
                .bold(40, 166, "Klinische Chemie")
                .row(178, xs, "Kreatinin i.S.", "1,42", "mg/dl", "0,50 - 0,90", "[------]*", "1,38")
                .text(225, 178, "++")
                .row(190, xs, "eGFR (CKD-EPI 2009)", "43", "ml/min/1,73 m²", "> 90", "", "45")
                .text(225, 190, "-")
                .row(202, xs, "Bilirubin gesamt", "< 0,2", "mg/dl", "bis 1,2", "", "0,3")
                .bold(40, 220, "Medikamente")
                .row(232, xs, "Tacrolimus (EDTA)", "6,4", "ng/ml", "s. Text", "", "7,9")
                .text(40, 250, "Zielbereich nach Nierentransplantation: Monat 1: 8 - 12 ng/ml, ab Monat 4: 5 - 8 ng/ml")
                .text(40, 270, "Die Befunde wurden ärztlich validiert. Dr. med. E. Beispiel   Seite 1 von 1");
        return Layout.of(
                "bars and a last value with its date",
                sheet,
                "Leukozyten|6,2|Tsd/µl|4,0 - 10,0|",
                "Hämoglobin|11,8|g/dl|12,0 - 16,0|-",
                "Thrombozyten|188|Tsd/µl|150 - 400|",
                "Kreatinin i.S.|1,42|mg/dl|0,50 - 0,90|++",
                "eGFR (CKD-EPI 2009)|43|ml/min/1,73 m²|> 90|-",
                "Bilirubin gesamt|< 0,2|mg/dl|bis 1,2|",
                "Tacrolimus (EDTA)|6,4|ng/ml|s. Text|");
    }

    private static Layout austrian() {
        double[] xs = {45, 220, 280, 340, 430};
        Sheet sheet = Sheet.serif()
                .size(9.5)
                .text(45, 40, "Univ.-Klinik Beispiel, Zentrallabor   Pat.-Nr. 0000123")
                .text(45, 54, "Name: Muster Max   Geb.Dat.: 01.02.1980   Abnahme: 14.09.2026 07:55")
                .row(84, xs, "Parameter", "Wert", "", "Einheit", "Normalbereich")
                .row(100, xs, "Natrium", "139", "", "mmol/L", "136-145")
                .row(114, xs, "Kalium", "5,6", "+", "mmol/L", "3,4-4,5")
                .row(128, xs, "Harnstoff-N", "28,4", "+", "mg/dL", "8-23")
                .row(142, xs, "Kreatinin", "1,42", "+", "mg/dL", "0,70-1,20")
                .row(156, xs, "Gesamteiweiß", "68,3", "", "g/L", "64-83")
                .row(170, xs, "C-reaktives Prot.", "<0,06", "", "mg/dL", "<0,50")
                .row(184, xs, "HBs-Antigen", "negativ", "", "", "negativ")
                .text(45, 210, "+ ... erhöht, - ... erniedrigt, F ... folgt");
        return Layout.of(
                "plus between value and unit",
                sheet,
                "Natrium|139|mmol/L|136-145|",
                "Kalium|5,6|mmol/L|3,4-4,5|+",
                "Harnstoff-N|28,4|mg/dL|8-23|+",
                "Kreatinin|1,42|mg/dL|0,70-1,20|+",
                "Gesamteiweiß|68,3|g/L|64-83|",
                "C-reaktives Prot.|<0,06|mg/dL|<0,50|",
                "HBs-Antigen|negativ||negativ|");
    }

    private static Layout swiss() {
        double[] xs = {40, 200, 265, 335, 470};
        Sheet sheet = Sheet.sans()
                .size(9)
                .text(40, 40, "Pat.: Muster Vreni, 01.02.1980   Probenentnahme: 14.09.26   Ausgang: 14.09.26")
                .row(70, xs, "Untersuchung / Analyse", "Resultat", "Einheit", "Referenz / Ref.-Bereich", "Methode")
                .row(86, xs, "B-Hämoglobin", "118", "g/l", "117 - 153", "SLS")
                .row(100, xs, "P-Kreatinin", "125", "µmol/l", "44 - 80", "enzymatisch")
                .row(114, xs, "P-ALAT", "0.58", "µkat/l", "< 0.58", "IFCC 37°C")
                .row(128, xs, "P-Glucose nüchtern", "5.4", "mmol/l", "3.9 - 5.6", "Hexokinase")
                .row(142, xs, "U-Albumin/Kreatinin", "3.2", "mg/mmol", "< 3.0", "berechnet");
        return Layout.of(
                "two words in a head",
                sheet,
                "B-Hämoglobin|118|g/l|117 - 153|",
                "P-Kreatinin|125|µmol/l|44 - 80|",
                "P-ALAT|0.58|µkat/l|< 0.58|",
                "P-Glucose nüchtern|5.4|mmol/l|3.9 - 5.6|",
                "U-Albumin/Kreatinin|3.2|mg/mmol|< 3.0|");
    }

    private static Layout cumulative() {
        double[] xs = {40, 150, 240, 320, 390, 460};
        Sheet sheet = Sheet.sans()
                .size(8.5)
                .bold(40, 50, "Kumulativbefund")
                .row(74, xs, "Analyse [Einheit]", "Referenzbereich", "14.09.26", "10.08.26", "13.07.26", "")
                .row(84, xs, "", "", "07:55", "08:10", "07:48", "")
                .row(98, xs, "Kreatinin [mg/dl]", "0,70 - 1,20", "1,42 +", "1,38 +", "1,29 +", "")
                .row(110, xs, "Kalium [mmol/l]", "3,5 - 5,1", "5,6 +", "", "4,8", "")
                .row(122, xs, "Tacrolimus [µg/l]", "5,0 - 15,0", "6,4", "7,9", "9,2", "")
                .row(134, xs, "Leukozyten [Tsd/µl]", "4,0 - 10,0", "5,6", "6,0", "3,9 -", "");
        return Layout.of(
                "German cumulative sheet with units in brackets",
                sheet,
                "Kreatinin|1,42|mg/dl|0,70 - 1,20|+",
                "Kalium|5,6|mmol/l|3,5 - 5,1|+",
                "Tacrolimus|6,4|µg/l|5,0 - 15,0|",
                "Leukozyten|5,6|Tsd/µl|4,0 - 10,0|",
                "Kreatinin|1,38|mg/dl|0,70 - 1,20|+",
                "Tacrolimus|7,9|µg/l|5,0 - 15,0|",
                "Leukozyten|6,0|Tsd/µl|4,0 - 10,0|",
                "Kreatinin|1,29|mg/dl|0,70 - 1,20|+",
                "Kalium|4,8|mmol/l|3,5 - 5,1|",
                "Tacrolimus|9,2|µg/l|5,0 - 15,0|",
                "Leukozyten|3,9|Tsd/µl|4,0 - 10,0|-");
    }

    private static Layout signsBeforeTheValue() {
        double[] xs = {40, 200, 280, 350, 450};
        Sheet sheet = Sheet.sans()
                .size(9)
                .row(70, xs, "Bezeichnung", "Messwert", "Einheit", "Normwert", "Datum")
                .row(86, xs, "GOT", "- 8", "U/l", "10 - 50", "14.09.2026")
                .row(100, xs, "GPT", "+ 112", "U/l", "10 - 50", "14.09.2026")
                .row(114, xs, "Alk. Phosphatase", "88", "U/l", "40 - 130", "14.09.2026")
                .row(128, xs, "Basenabweichung", "-2,6", "mmol/l", "-3,0 - 3,0", "14.09.2026")
                .row(142, xs, "INR (Quick)", "1,1", "", "0,9 - 1,2", "14.09.2026");
        return Layout.of(
                "signs before the value and the day behind",
                sheet,
                "GOT|8|U/l|10 - 50|-",
                "GPT|112|U/l|10 - 50|+",
                "Alk. Phosphatase|88|U/l|40 - 130|",
                "Basenabweichung|-2,6|mmol/l|-3,0 - 3,0|",
                "INR (Quick)|1,1||0,9 - 1,2|");
    }

    private static Layout doctorsLetter() {
        Sheet sheet = Sheet.typewriter()
                .size(9)
                .text(40, 50, "Laborbefunde vom 14.09.2026:")
                .text(40, 66, "Kreatinin..........  1,42 mg/dl   [0,70-1,20]   H")
                .text(40, 78, "Harnstoff..........    58 mg/dl   [17-43]       H")
                .text(40, 90, "Tacrolimus-Spiegel..  6,4 ng/ml   [5,0-15,0]")
                .text(40, 102, "Hämoglobin.........  11,8 g/dl    [13,5-17,5]   L");
        return Layout.of(
                "German leaders with brackets",
                sheet,
                "Kreatinin|1,42|mg/dl|0,70-1,20|H",
                "Harnstoff|58|mg/dl|17-43|H",
                "Tacrolimus-Spiegel|6,4|ng/ml|5,0-15,0|",
                "Hämoglobin|11,8|g/dl|13,5-17,5|L");
    }
}
