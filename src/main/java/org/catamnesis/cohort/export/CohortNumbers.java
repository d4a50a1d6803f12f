package org.catamnesis.cohort.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.CourseStore;
import org.catamnesis.cohort.Member;
import org.catamnesis.cohort.privacy.Generalisation;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.QuasiIdentifier;
import org.catamnesis.cohort.privacy.SmallCells;
import org.catamnesis.cohort.statistics.CohortStatistics;
import org.catamnesis.cohort.statistics.StatisticsSink;
import org.catamnesis.cohort.tidy.Subject;
import org.catamnesis.cohort.tidy.Telling;
import org.catamnesis.cohort.tidy.TidyLayer;
import org.catamnesis.cohort.tidy.TidyTable;
import org.catamnesis.cohort.tidy.TidyTables;
import org.catamnesis.cohort.tidy.Vocabulary;
import org.catamnesis.cohort.tidy.Window;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.medication.TargetRules;

/**
 * The statistics of a cohort without an export, from the same rows as an exported folder would tell, so that both say the
 * same: of those who would be in it, as coarse as it would be; of everybody where it would not be reached, for those alone
 * who may approve an export.
 */
public final class CohortNumbers {
    private static final Set<String> TABLES = Set.of("analysis_patient", "outcomes", "troughs");
    private static final int STEP = 20;
    private static final int AHEAD = 200;

    private final Session session;

    public CohortNumbers(Session session) {
        this.session = session;
    }

    /** Writes nothing; {@code progress} may cancel it. */
    public CohortStatistics of(
            CohortDefinition definition, Policy policy, ExportPreview preview, ExportProgress progress) {
        session.require(Operation.PREVIEW_COHORTS);
        if (!session.may(Operation.APPROVE_EXPORT)) requireEnough(policy, preview);
        return SnapshotStore.within(session, snapshot -> {
            try {
                return read(snapshot, definition, policy, preview, progress);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Which counts this person may see before anything is approved: none that is small, but for who may approve. */
    public SmallCells cells(Policy policy) {
        SmallCells told = policy.smallCells();
        return session.may(Operation.APPROVE_EXPORT) || told.threshold() >= SmallCells.USUAL_THRESHOLD
                ? told
                : new SmallCells(SmallCells.USUAL_THRESHOLD);
    }

    /** Whoever may not approve sees nothing of a cohort that could not leave. */
    private static void requireEnough(Policy policy, ExportPreview preview) {
        int fewest = Math.max(policy.fewestPatients(), SmallCells.USUAL_THRESHOLD);
        if (preview.patients() < fewest)
            throw new ProblemException(Problem.COHORT_TOO_SMALL, preview.patients(), fewest);
        if (preview.generalisation().isEmpty()) throw new ProblemException(Problem.K_NOT_REACHED);
        if (preview.exported() < fewest)
            throw new ProblemException(Problem.COHORT_TOO_SMALL, preview.exported(), fewest);
    }

    private static CohortStatistics read(
            SnapshotStore snapshot,
            CohortDefinition definition,
            Policy policy,
            ExportPreview preview,
            ExportProgress progress)
            throws IOException {
        AnalyteCatalogue catalogue = AnalyteCatalogue.standard();
        Vocabulary vocabulary = snapshot.vocabulary(preview, policy);
        List<TidyTable> tables = TidyTables.of(
                        new Telling(policy, vocabulary, new Window(), catalogue, TargetRules.shipped(), false))
                .all()
                .stream()
                .filter(table -> TABLES.contains(table.name()))
                .toList();
        StatisticsSink numbers = new StatisticsSink(ExportAsk.seedOf(definition, policy));
        Optional<Generalisation> chosen = preview.generalisation();
        List<Member> members = preview.cohort().members();
        try (CourseStore courses = snapshot.courses();
                TidyLayer layer = new TidyLayer(tables, List.of(numbers))) {
            for (int i = 0; i < members.size(); i++) {
                if (i % STEP == 0) progress.step(i, members.size());
                if (i % AHEAD == 0) courses.next(members.subList(i, Math.min(members.size(), i + AHEAD)));
                int person = i;
                if (chosen.map(found -> found.suppressed().get(person)).orElse(false)) continue;
                Member member = members.get(i);
                layer.write(new Subject(
                        Integer.toString(i),
                        courses.course(member).observed(definition.observation()),
                        told(QuasiIdentifier.SEX, policy, chosen, person, member),
                        told(QuasiIdentifier.AGE_BAND, policy, chosen, person, member),
                        told(QuasiIdentifier.INDEX_YEAR, policy, chosen, person, member),
                        policy,
                        0));
            }
            layer.finish();
        }
        return numbers.statistics();
    }

    private static String told(
            QuasiIdentifier which, Policy policy, Optional<Generalisation> chosen, int person, Member member) {
        String value = chosen.map(found -> found.value(policy, which, person)).orElse(null);
        return value == null ? policy.value(which, 0, member.traits()) : value;
    }
}
