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
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Transplant;

/** Chooses patients who were at a laboratory lately and takes that visit out of their course: it is still on paper. */
final class BroughtReports {
    private static final int LATELY = 40;
    private static final int SETTLED = 40;
    private static final int ENOUGH = 22;
    private static final int LATE = 45;
    private final LocalDate today;
    private final Map<DemoLaboratory, Integer> wanted =
            new EnumMap<>(Map.of(DemoLaboratory.QIYUN, 5, DemoLaboratory.BAIYAN, 3, DemoLaboratory.QUILLMERE, 3));
    private final List<Visitor> visitors = new ArrayList<>();
    private boolean first;

    private record Visitor(DemoPerson person, DemoSample sample, DemoSample before) {}

    BroughtReports(LocalDate today) {
        this.today = today;
    }

    /** The course as the clinic knows it: the same, or without what is brought. */
    DemoCourse take(DemoCourse course) {
        if (course.samples().size() < 2 || !course.followed()) return course;
        DemoSample newest = course.samples().getLast();
        LocalDate day = newest.collectedAt().toLocalDate();
        boolean late = day.isAfter(today.minusDays(LATELY));
        boolean settled = course.transplants().getLast().day().isBefore(day.minusDays(SETTLED));
        if (!late || !settled || !chosen(course, newest.laboratory())) return course;
        DemoCourse known = course.withoutNewestSample();
        Visitor visitor = new Visitor(course.person(), newest, known.samples().getLast());
        if (telling(course)) visitors.addFirst(visitor);
        else visitors.addLast(visitor);
        return known;
    }

    private boolean chosen(DemoCourse course, DemoLaboratory laboratory) {
        if (laboratory == DemoLaboratory.QIYUN && !first && telling(course)) return first = true;
        int left = wanted.get(laboratory);
        if (left == 0 || telling(course)) return false;
        wanted.put(laboratory, left - 1);
        return true;
    }

    /** Whose page shows most at first sight: a liver, a rejection long after, and time since then. */
    private static boolean telling(DemoCourse course) {
        Transplant graft = course.transplants().getFirst();
        return graft.organ() == Organ.LIVER
                && course.samples().size() >= ENOUGH
                && course.events().stream()
                        .anyMatch(event -> event.kind() == EventKind.REJECTION && graft.dayOf(event.day()) > LATE);
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
