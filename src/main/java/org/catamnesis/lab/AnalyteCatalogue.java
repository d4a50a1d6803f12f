package org.catamnesis.lab;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that the clinic knows to measure, in the order to show it. Immutable; made once. */
public final class AnalyteCatalogue {
    private final ContentOrigin origin;
    private final List<AnalyteGroup> groups;
    private final List<Analyte> analytes;
    private final Map<String, Analyte> byCode = new HashMap<>();
    private final Map<String, Analyte> byLoinc = new HashMap<>();
    private final Map<String, OmopUnit> omopUnits = new HashMap<>();
    private final MolarMasses masses;
    private final String loincNotice;
    private final AnalyteMatcher matcher;

    AnalyteCatalogue(
            ContentOrigin origin,
            List<AnalyteGroup> groups,
            List<Analyte> analytes,
            List<OmopUnit> omopUnits,
            MolarMasses masses,
            String loincNotice) {
        this.origin = origin;
        this.groups = List.copyOf(groups);
        this.analytes = List.copyOf(analytes);
        this.masses = masses;
        this.loincNotice = loincNotice;
        for (Analyte analyte : analytes) {
            if (byCode.put(analyte.code(), analyte) != null) {
                throw new IllegalArgumentException("two analytes " + analyte.code());
            }
            for (LoincCode code : analyte.loinc()) {
                if (byLoinc.put(code.code(), analyte) != null) {
                    throw new IllegalArgumentException("two analytes with " + code.code());
                }
            }
        }
        omopUnits.forEach(unit -> this.omopUnits.put(unit.ucum(), unit));
        this.matcher = new AnalyteMatcher(analytes);
    }

    /** The catalogue that ships with the program. */
    public static AnalyteCatalogue standard() {
        try (InputStream in = AnalyteCatalogue.class.getResourceAsStream("/content/analytes.json")) {
            return CatalogueReader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ContentOrigin origin() {
        return origin;
    }

    public List<AnalyteGroup> groups() {
        return groups;
    }

    public List<Analyte> analytes() {
        return analytes;
    }

    /** The analytes of a group, in order. */
    public List<Analyte> analytes(AnalyteGroup group) {
        return analytes.stream()
                .filter(analyte -> analyte.group().equals(group.code()))
                .toList();
    }

    public Optional<Analyte> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Optional<Analyte> byLoinc(String loinc) {
        return Optional.ofNullable(byLoinc.get(loinc));
    }

    /**
     * The analyte that a report means. Names match whole or not at all; a name with several meanings maps only when unit or
     * specimen tells them apart.
     *
     * @param printedUnit null or blank when none is printed
     * @param specimen as printed for the sheet, its section or the row, or a {@link Specimen} code; null when unknown
     */
    public Optional<Analyte> match(String printedName, String printedUnit, String specimen) {
        return match(printedName, printedUnit, specimen, false);
    }

    /** The same; where several are left, a result in {@code words} is one of those that have such results. */
    public Optional<Analyte> match(String printedName, String printedUnit, String specimen, boolean words) {
        return matcher.match(printedName, printedUnit, Specimen.parse(specimen), words);
    }

    /**
     * The analyte whose name is like this one but for a letter or two that may be misread; digits and signs have to agree.
     * Empty when several are. For pictures, and never without a doubt.
     */
    public Optional<Analyte> matchSimilar(String printedName, String printedUnit, String specimen) {
        return matcher.matchSimilar(printedName, printedUnit, Specimen.parse(specimen));
    }

    /** The one spelling of a printed name: without marks, numbering, methods, case, accents, spaces and punctuation. */
    public static String spelling(String printedName) {
        return AnalyteNames.spelling(printedName);
    }

    /** OMOP's concept for a UCUM unit. */
    public Optional<OmopUnit> omopUnit(String ucum) {
        return Optional.ofNullable(omopUnits.get(ucum));
    }

    public MolarMasses molarMasses() {
        return masses;
    }

    /** The notice that LOINC's licence asks for wherever its codes are passed on. */
    public String loincNotice() {
        return loincNotice;
    }
}
