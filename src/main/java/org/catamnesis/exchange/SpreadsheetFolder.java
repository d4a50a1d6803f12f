package org.catamnesis.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** The spreadsheets of a folder, in the order to load them, and the files that are none. */
record SpreadsheetFolder(List<SourceFile> sources, List<BadRow> refused) {
    private static final String SHEETS =
            Arrays.stream(Sheet.values()).map(Sheet::code).collect(Collectors.joining(", "));

    /**
     * Finds files named after a sheet and worksheets named so; with mappings of a single sheet, files of any other name hold
     * that one.
     *
     * @throws ProblemException FILE_MISSING when there is no such folder, NO_SPREADSHEETS when nothing in it is one
     */
    static SpreadsheetFolder scan(Path folder, Map<Sheet, ColumnMapping> mappings) {
        List<SourceFile> sources = new ArrayList<>();
        List<BadRow> refused = new ArrayList<>();
        Optional<Sheet> only = mappings.size() == 1 ? mappings.keySet().stream().findFirst() : Optional.empty();
        for (Path file : tables(folder)) {
            try {
                List<SourceFile> found = sources(file, only);
                if (found.isEmpty()) refused.add(new BadRow(name(file), 0, "", Reason.FILE_UNKNOWN, List.of(SHEETS)));
                sources.addAll(found);
            } catch (BadCell e) {
                refused.add(e.in(name(file), 0));
            }
        }
        refuseTwins(sources, refused);
        if (sources.isEmpty() && refused.isEmpty()) throw new ProblemException(Problem.NO_SPREADSHEETS);
        sources.sort(Comparator.comparing(SourceFile::sheet).thenComparing(SourceFile::name));
        return new SpreadsheetFolder(List.copyOf(sources), List.copyOf(refused));
    }

    private static List<Path> tables(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> name(file).toLowerCase(Locale.ROOT).matches("[^.~].*\\.(csv|xlsx)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ProblemException(Problem.FILE_MISSING, e);
        }
    }

    private static List<SourceFile> sources(Path file, Optional<Sheet> only) throws BadCell {
        String name = name(file);
        Optional<Sheet> named = Sheet.ofCode(name.substring(0, name.lastIndexOf('.')));
        if (named.isPresent()) return List.of(new SourceFile(file, named.get(), null));
        if (SourceFile.isWorkbook(file)) {
            List<SourceFile> found = new ArrayList<>();
            for (String worksheet : XlsxRows.worksheets(file))
                Sheet.ofCode(worksheet).ifPresent(sheet -> found.add(new SourceFile(file, sheet, worksheet)));
            if (!found.isEmpty()) return found;
        }
        return only.map(sheet -> List.of(new SourceFile(file, sheet, null))).orElse(List.of());
    }

    /** A sheet that two files are named after is in one of them outdated, and nobody can tell in which. */
    private static void refuseTwins(List<SourceFile> sources, List<BadRow> refused) {
        Map<Sheet, SourceFile> first = new HashMap<>();
        for (SourceFile source : List.copyOf(sources)) {
            if (Sheet.ofCode(stem(source)).isEmpty()) continue;
            SourceFile other = first.putIfAbsent(source.sheet(), source);
            if (other == null) continue;
            sources.remove(source);
            refused.add(new BadRow(source.name(), 0, "", Reason.SHEET_TWICE, List.of(other.name())));
        }
    }

    private static String stem(SourceFile source) {
        if (source.worksheet() != null) return source.worksheet();
        String name = name(source.path());
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
