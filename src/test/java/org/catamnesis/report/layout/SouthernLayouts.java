package org.catamnesis.report.layout;

import java.util.List;
import org.catamnesis.report.page.Sheet;

/** Layouts of Italy, Spain, Portugal and Latin America. */
final class SouthernLayouts {
    private SouthernLayouts() {}

    static List<Layout> all() {
        return List.of(
                italianHospital(),
                italianSections(),
                spanishPetition(),
                spanishBlocks(),
                latinAmerican(),
                brazilian(),
                portuguese());
    }

    private static Layout italianHospital() {
        double[] xs = {40, 230, 245, 310, 380, 480};
        Sheet sheet = Sheet.sans()
                .size(9)
                .text(
                        40,
                        40,
                        "Azienda Ospedaliera Esempio - Laboratorio Analisi   Direttore: Dr. E. Esempio   Tel. 06 0000000")
                .text(40, 54, "Cognome e Nome: ESEMPIO ANNA   Data di nascita: 01/02/1980   Sesso: F")
                .text(
                        40,
                        66,
                        "Data prelievo: 14/09/2026 07:55   Data referto: 14/09/2026   Cod. Fisc.: XXXXXX80B41H501X")
                .row(92, xs, "Esame", "", "Esito", "U.M.", "Valori di riferimento", "Esito prec.")
                .bold(40, 106, "CHIMICA CLINICA")
                .row(120, xs, "S-Urea", "*", "58", "mg/dL", "[17 - 49]", "54")
                .row(134, xs, "S-Creatinina", "*", "1,42", "mg/dL", "[0,51 - 0,95]", "1,38")
                .row(148, xs, "S-Sodio", "", "139", "mmol/L", "[136 - 145]", "140")
                .row(162, xs, "S-Proteina C Reattiva", "", "<0,5", "mg/L", "[fino a 5,0]", "")
                .row(176, xs, "Sg-Tacrolimus", "", "6,4", "ng/mL", "[5,0 - 15,0]", "7,9")
                .text(40, 200, "(*) valore fuori dall'intervallo di riferimento")
                .text(40, 214, "Firmato digitalmente ai sensi del D.Lgs. 82/2005   Pagina 1 di 1");
        return Layout.of(
                "asterisk column before the value",
                sheet,
                "S-Urea|58|mg/dL|[17 - 49]|*",
                "S-Creatinina|1,42|mg/dL|[0,51 - 0,95]|*",
                "S-Sodio|139|mmol/L|[136 - 145]|",
                "S-Proteina C Reattiva|<0,5|mg/L|[fino a 5,0]|",
                "Sg-Tacrolimus|6,4|ng/mL|[5,0 - 15,0]|");
    }

    private static Layout italianSections() {
        double[] xs = {60, 260, 330, 420};
        Sheet sheet = Sheet.serif()
                .size(10)
                .row(70, xs, "DETERMINAZIONE", "RISULTATO", "UNITA'", "INTERVALLO DI RIFERIMENTO")
                .bold(60, 88, "EMOCROMO CON FORMULA")
                .row(104, xs, "Leucociti", "5,62", "10^3/µL", "4,00 - 10,00")
                .row(118, xs, "Eritrociti", "4,12", "10^6/µL", "3,80 - 5,20")
                .row(132, xs, "Piastrine", "188", "10^3/µL", "150 - 400")
                .bold(60, 152, "ESAME URINE COMPLETO")
                .row(168, xs, "Aspetto", "limpido", "", "limpido")
                .row(182, xs, "pH", "6,0", "", "5,0 - 7,5")
                .row(196, xs, "Proteine", "30", "mg/dL", "< 15")
                .row(210, xs, "Emoglobina", "assente", "", "assente")
                .row(224, xs, "Nitriti", "negativo", "", "negativo");
        return Layout.of(
                "Italian sections",
                sheet,
                "Leucociti|5,62|10^3/µL|4,00 - 10,00|",
                "Eritrociti|4,12|10^6/µL|3,80 - 5,20|",
                "Piastrine|188|10^3/µL|150 - 400|",
                "Aspetto|limpido||limpido|",
                "pH|6,0||5,0 - 7,5|",
                "Proteine|30|mg/dL|< 15|",
                "Emoglobina|assente||assente|",
                "Nitriti|negativo||negativo|");
    }

    private static Layout spanishPetition() {
        double[] xs = {40, 220, 235, 290, 370, 480};
        Sheet sheet = Sheet.sans()
                .size(8.5)
                .text(40, 40, "HOSPITAL UNIVERSITARIO DE EJEMPLO   Servicio de Análisis Clínicos")
                .text(
                        40,
                        54,
                        "Paciente: EJEMPLO EJEMPLO, ANA   F. Nacimiento: 01/02/1980   NHC: 0001234   Petición: 26091400")
                .text(40, 66, "Fecha de extracción: 14/09/2026 07:55   Fecha de informe: 14/09/2026 15:10")
                .row(92, xs, "Prueba", "", "Resultado", "Unidades", "Intervalo de referencia", "Anterior")
                .bold(40, 106, "BIOQUÍMICA")
                .row(118, xs, "Srm-Creatinina", "*", "1,42", "mg/dL", "( 0,51 - 0,95 )", "1,38")
                .row(130, xs, "Srm-Urea", "*", "58", "mg/dL", "( 17 - 49 )", "54")
                .row(142, xs, "Srm-Potasio", "", "4,6", "mmol/L", "( 3,5 - 5,1 )", "4,8")
                .row(154, xs, "Filtrado glomerular estimado (CKD-EPI)", "*", "43", "mL/min/1,73m²", "( > 60 )", "45")
                .bold(40, 170, "FÁRMACOS")
                .row(182, xs, "San-Tacrolimus", "", "6,4", "ng/mL", "( 5,0 - 15,0 )", "7,9")
                .text(40, 206, "Interpretación del filtrado glomerular (KDIGO):")
                .text(
                        50,
                        218,
                        "G1: > 90   G2: 60 - 89   G3a: 45 - 59   G3b: 30 - 44   G4: 15 - 29   G5: < 15 mL/min/1,73m²");
        return Layout.of(
                "Spanish petition",
                sheet,
                "Srm-Creatinina|1,42|mg/dL|( 0,51 - 0,95 )|*",
                "Srm-Urea|58|mg/dL|( 17 - 49 )|*",
                "Srm-Potasio|4,6|mmol/L|( 3,5 - 5,1 )|",
                "Filtrado glomerular estimado (CKD-EPI)|43|mL/min/1,73m²|( > 60 )|*",
                "San-Tacrolimus|6,4|ng/mL|( 5,0 - 15,0 )|");
    }

    private static Layout spanishBlocks() {
        Sheet sheet = Sheet.sans()
                .size(9)
                .bold(50, 60, "GLUCOSA BASAL")
                .text(50, 73, "Resultado: 112 mg/dL")
                .text(50, 86, "Valores de referencia: 70 - 110 mg/dL")
                .text(50, 99, "Método: Hexoquinasa   Muestra: Suero")
                .bold(50, 122, "HEMOGLOBINA GLICOSILADA (HbA1c)")
                .text(50, 135, "Resultado: 6,4 %")
                .text(50, 148, "Valores de referencia: 4,0 - 5,6 %")
                .text(50, 161, "Método: HPLC   Muestra: Sangre total EDTA");
        return Layout.of(
                "Spanish blocks",
                sheet,
                "GLUCOSA BASAL|112|mg/dL|70 - 110|",
                "HEMOGLOBINA GLICOSILADA (HbA1c)|6,4|%|4,0 - 5,6|");
    }

    private static Layout latinAmerican() {
        double[] xs = {40, 230, 300, 370, 470};
        Sheet sheet = Sheet.sans()
                .size(9)
                .text(40, 40, "Nombre: EJEMPLO ANA   Edad: 46 Años   Sexo: F   Cédula: 00000000   Médico: Dr. Ejemplo")
                .row(70, xs, "EXAMEN", "RESULTADO", "UNIDAD", "VALOR REFERENCIAL", "")
                .bold(40, 86, "HEMATOLOGÍA COMPLETA")
                .row(100, xs, "GLÓBULOS BLANCOS", "5.620", "x mm3", "4.500 - 10.000", "")
                .row(114, xs, "HEMOGLOBINA", "11,8", "g/dl", "12,0 - 16,0", "")
                .row(128, xs, "PLAQUETAS", "188.000", "x mm3", "150.000 - 450.000", "")
                .bold(40, 146, "QUÍMICA SANGUÍNEA")
                .row(160, xs, "GLICEMIA", "97", "mg/dl", "70 - 110", "")
                .row(174, xs, "CREATININA", "1,42", "mg/dl", "Mujeres: 0,5 - 0,9", "")
                .text(370, 184, "Hombres: 0,7 - 1,2");
        return Layout.of(
                "Latin American table",
                sheet,
                "GLÓBULOS BLANCOS|5.620|x mm3|4.500 - 10.000|",
                "HEMOGLOBINA|11,8|g/dl|12,0 - 16,0|",
                "PLAQUETAS|188.000|x mm3|150.000 - 450.000|",
                "GLICEMIA|97|mg/dl|70 - 110|",
                "CREATININA|1,42|mg/dl|Mujeres: 0,5 - 0,9 Hombres: 0,7 - 1,2|");
    }

    private static Layout brazilian() {
        Sheet sheet = Sheet.sans()
                .size(9)
                .text(50, 40, "Paciente: EXEMPLO ANA   Data de nascimento: 01/02/1980   Coleta: 14/09/2026 07:55")
                .bold(50, 66, "TACROLIMO (FK-506)")
                .text(50, 79, "Material: Sangue total   Método: Quimioluminescência")
                .text(50, 92, "Resultado:")
                .text(180, 92, "6,4 ng/mL")
                .text(300, 92, "Valor de referência:")
                .text(420, 92, "5,0 a 15,0 ng/mL")
                .bold(50, 116, "UREIA")
                .text(50, 129, "Material: Soro   Método: Cinético UV")
                .text(50, 142, "Resultado:")
                .text(180, 142, "58 mg/dL")
                .text(300, 142, "Valor de referência:")
                .text(420, 142, "15 a 45 mg/dL");
        return Layout.of(
                "Brazilian blocks", sheet, "TACROLIMO (FK-506)|6,4|ng/mL|5,0 a 15,0|", "UREIA|58|mg/dL|15 a 45|");
    }

    private static Layout portuguese() {
        double[] xs = {40, 220, 290, 350, 460};
        Sheet sheet = Sheet.sans()
                .size(9)
                .row(70, xs, "Análise", "Resultado", "Unidades", "Valores de Referência", "Resultado Anterior")
                .row(86, xs, "Leucócitos", "5,62", "x10^9/L", "4,0 - 10,0", "6,01")
                .row(100, xs, "Hemoglobina", "11,8", "g/dL", "12,0 - 15,0", "12,1")
                .row(114, xs, "Creatinina", "1,42", "mg/dL", "0,51 - 0,95", "1,38")
                .row(128, xs, "Anticorpo anti-HCV", "Negativo", "", "Negativo", "Negativo");
        return Layout.of(
                "Portuguese table with the last result",
                sheet,
                "Leucócitos|5,62|x10^9/L|4,0 - 10,0|",
                "Hemoglobina|11,8|g/dL|12,0 - 15,0|",
                "Creatinina|1,42|mg/dL|0,51 - 0,95|",
                "Anticorpo anti-HCV|Negativo||Negativo|");
    }
}
