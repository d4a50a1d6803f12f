package org.catamnesis.report.layout;

import java.util.List;
import org.catamnesis.report.page.Sheet;

/** Layouts of French and Belgian laboratories. */
final class FrenchLayouts {
    private FrenchLayouts() {}

    static List<Layout> all() {
        return List.of(twoUnitsOnTwoLines(), leadersWithDatedEarlierResults(), belgian(), techniqueBelowTheName());
    }

    private static Layout twoUnitsOnTwoLines() {
        double[] xs = {40, 250, 300, 370, 480};
        Sheet sheet = Sheet.sans()
                .size(9)
                .bold(40, 40, "LABORATOIRE DE BIOLOGIE MÉDICALE EXEMPLE")
                .text(40, 54, "12 rue de l'Exemple 75000 PARIS  Tél : 01 00 00 00 00  Fax : 01 00 00 00 01")
                .text(
                        40,
                        68,
                        "Mme EXEMPLE Anne   Née le : 01/02/1980   Dossier : 26-0914-008   Prélevé le : 14/09/2026 à 07h55")
                .row(96, xs, "", "Résultats", "", "Valeurs de référence", "Antériorités")
                .row(106, xs, "", "", "", "", "10/08/2026")
                .bold(200, 120, "BIOCHIMIE SANGUINE")
                .row(136, xs, "Glucose à jeun", "5,40", "mmol/L", "3,89 à 6,11", "5,22")
                .row(147, xs, "", "0,97", "g/L", "0,70 à 1,10", "0,94")
                .size(6.5)
                .text(40, 147, "(Hexokinase - Sérum)")
                .size(9)
                .row(164, xs, "Créatinine", "132", "µmol/L", "45 à 84", "128")
                .row(175, xs, "", "14,9", "mg/L", "5,1 à 9,5", "14,5")
                .row(192, xs, "Potassium", "5,6", "mmol/L", "3,5 à 5,1", "4,8")
                .text(235, 192, "*")
                .row(208, xs, "Cholestérol total", "4,71", "mmol/L", "Inf. à 5,20", "")
                .row(219, xs, "", "1,82", "g/L", "Inf. à 2,01", "")
                .text(40, 250, "Validé par : Dr E. EXEMPLE, biologiste médical   Page 1 / 2")
                .text(
                        40,
                        262,
                        "Seules les prestations repérées par le symbole # sont effectuées sous accréditation n° 8-0000");
        return Layout.of(
                "two units on two lines",
                sheet,
                "Glucose à jeun|5,40|mmol/L|3,89 à 6,11|",
                "Créatinine|132|µmol/L|45 à 84|",
                "Potassium|5,6|mmol/L|3,5 à 5,1|*",
                "Cholestérol total|4,71|mmol/L|Inf. à 5,20|");
    }

    private static Layout leadersWithDatedEarlierResults() {
        Sheet sheet = Sheet.typewriter()
                .size(8)
                .text(40, 50, "HEMATOLOGIE                                          Valeurs de référence   14/06/26")
                .text(40, 66, "NUMERATION GLOBULAIRE")
                .text(40, 78, "Hématies ...............  :     4,12  Tera/L        (3,80 à 5,90)           4,20")
                .text(40, 90, "Hémoglobine ............  :     11,8  g/dL          (11,5 à 17,5)           12,1")
                .text(40, 102, "Hématocrite ............  :     36,2  %             (34,0 à 53,0)           37,0")
                .text(40, 114, "V.G.M. .................  :     87,9  fL            (76,0 à 96,0)           88,1")
                .text(40, 126, "Leucocytes .............  :     5,62  Giga/L        (4,00 à 10,00)          6,01")
                .text(40, 138, "Plaquettes .............  :      188  Giga/L        (150 à 400)             201");
        return Layout.of(
                "leaders with earlier results under a date",
                sheet,
                "Hématies|4,12|Tera/L|3,80 à 5,90|",
                "Hémoglobine|11,8|g/dL|11,5 à 17,5|",
                "Hématocrite|36,2|%|34,0 à 53,0|",
                "V.G.M|87,9|fL|76,0 à 96,0|",
                "Leucocytes|5,62|Giga/L|4,00 à 10,00|",
                "Plaquettes|188|Giga/L|150 à 400|");
    }

    private static Layout belgian() {
        double[] xs = {40, 210, 250, 310, 400, 460};
        Sheet sheet = Sheet.sans()
                .size(8.5)
                .text(40, 40, "Protocole complet   Réf. labo : 0914-0042   Patient : EXEMPLE Anne °01/02/1980 F")
                .row(70, xs, "Analyses", "Résultats", "", "Unités", "Valeurs de réf.", "Antérieurs")
                .bold(40, 86, "Fonction rénale")
                .row(98, xs, "Urée", "58", "H", "mg/dL", "17 - 49", "54")
                .row(110, xs, "Créatinine", "1.42", "H", "mg/dL", "0.50 - 0.90", "1.38")
                .row(122, xs, "DFG estimé (CKD-EPI)", "43", "L", "mL/min/1.73m²", "> 60", "45")
                .bold(40, 140, "Médicaments")
                .row(152, xs, "Tacrolimus (sang total)", "6.4", "", "µg/L", "", "7.9")
                .row(164, xs, "Acide mycophénolique", "2.31", "", "mg/L", "1.00 - 3.50", "");
        return Layout.of(
                "earlier results without a date",
                sheet,
                "Urée|58|mg/dL|17 - 49|H",
                "Créatinine|1.42|mg/dL|0.50 - 0.90|H",
                "DFG estimé (CKD-EPI)|43|mL/min/1.73m²|> 60|L",
                "Tacrolimus (sang total)|6.4|µg/L||",
                "Acide mycophénolique|2.31|mg/L|1.00 - 3.50|");
    }

    private static Layout techniqueBelowTheName() {
        double[] xs = {40, 270, 400};
        Sheet sheet = Sheet.sans().size(9).row(70, xs, "Examen", "Résultat", "Intervalle de référence");
        String[][] cells = {
            {"TSH ultrasensible", "2,31 mUI/L", "0,27 - 4,20"},
            {"Ferritine", "412 µg/L", "15 - 150"},
            {"25-OH vitamine D (D2+D3)", "18,4 ng/mL", "30,0 - 60,0"},
            {"Ac anti-HBs", "285 UI/L", "Immunité si > 10"}
        };
        double y = 90;
        for (String[] row : cells) {
            sheet.row(y, xs, row)
                    .size(6.5)
                    .text(40, y + 9, "Technique : chimiluminescence - Analyseur X")
                    .size(9);
            y += 26;
        }
        return Layout.of(
                "technique in small letters below the name",
                sheet,
                "TSH ultrasensible|2,31|mUI/L|0,27 - 4,20|",
                "Ferritine|412|µg/L|15 - 150|",
                "25-OH vitamine D (D2+D3)|18,4|ng/mL|30,0 - 60,0|",
                "Ac anti-HBs|285|UI/L|Immunité si > 10|");
    }
}
