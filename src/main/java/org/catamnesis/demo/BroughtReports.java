package org.catamnesis.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** Chooses patients who were at a laboratory lately and takes that visit out of their course: it is still on paper. */
final class BroughtReports {
    private static final int LATELY = 40;
    private static final int SETTLED = 40;
    private final LocalDate today;
    private final Map<DemoLaboratory, Integer> wanted =
            new EnumMap<>(Map.of(DemoLaboratory.QIYUN, 6, DemoLaboratory.BAIYAN, 3, DemoLaboratory.QUILLMERE, 3));
    private final List<Visitor> visitors = new ArrayList<>();

    private record Visitor(DemoPerson person, DemoSample sample, DemoSample before) {}

    BroughtReports(LocalDate today) {
        this.today = today;
    }

    /** The course as the clinic knows it: the same, or without what is brought. */
    DemoCourse take(DemoCourse course) {
        if (course.samples().size() < 2 || !course.followed()) return course;
        DemoSample newest = course.samples().getLast();
        LocalDate day = newest.collectedAt().toLocalDate();
        int left = wanted.get(newest.laboratory());
        boolean late = day.isAfter(today.minusDays(LATELY));
        boolean settled = course.transplants().getLast().day().isBefore(day.minusDays(SETTLED));
        if (left == 0 || !late || !settled) return course;
        wanted.put(newest.laboratory(), left - 1);
        DemoCourse known = course.withoutNewestSample();
        visitors.add(new Visitor(course.person(), newest, known.samples().getLast()));
        return known;
    }

    /** Prints what was taken into this folder; no file name tells whose it is. */
    List<Brought> print(Path folder) {
        List<DemoReport> reports = new ArrayList<>();
        try (DemoReports sheets = new DemoReports()) {
            for (Visitor visitor : visitors)
                reports.addAll(sheets.of(
                        visitor.person(), visitor.sample(), visitor.before(), visitors.indexOf(visitor) % 2 == 1));
        }
        List<Brought> brought = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (DemoReport report : reports) {
                String name = String.format(Locale.ROOT, "report-%02d.pdf", brought.size() + 1);
                brought.add(new Brought(Files.write(folder.resolve(name), report.pdf()), report));
            }
        } catch (IOException e) {
            throw new ProblemException(Problem.FOLDER_READ_ONLY, e);
        }
        return brought;
    }
}
