package org.catamnesis.ui.cohorts;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.catamnesis.cohort.export.CohortNumbers;
import org.catamnesis.cohort.privacy.SmallCells;
import org.catamnesis.cohort.statistics.CohortStatistics;
import org.catamnesis.cohort.statistics.TableOne;
import org.catamnesis.cohort.statistics.ToldMetric;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Tasks;

/** The statistics of the cohort that was counted last, what they are grouped by, and which curve is looked at. */
final class StatisticsModel {
    /** What was computed, of which answer. */
    record Computed(Preview of, CohortStatistics statistics) {}

    private static final int AT_ONCE = 1000;

    private final Tasks tasks;
    private final CohortsModel cohorts;
    private final CohortNumbers numbers;
    private final ReadOnlyObjectWrapper<Computed> computed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper computing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<String> by = new SimpleObjectProperty<>();
    private final ObjectProperty<CurveChoice> curve = new SimpleObjectProperty<>(CurveChoice.FIRST);
    /** The answer that was computed last, with or without success. */
    private Preview tried;

    StatisticsModel(Tasks tasks, CohortsModel cohorts, CohortNumbers numbers) {
        this.tasks = tasks;
        this.cohorts = cohorts;
        this.numbers = numbers;
    }

    /** Null before the first. */
    ReadOnlyObjectProperty<Computed> computed() {
        return computed.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty computing() {
        return computing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
    }

    /** A column of the analysis table; null compares nothing. */
    ObjectProperty<String> by() {
        return by;
    }

    ObjectProperty<CurveChoice> curve() {
        return curve;
    }

    /** Whether the answer in view is of so few people that nobody has to ask for its statistics. */
    boolean isWantedAtOnce() {
        Preview answer = cohorts.preview().get();
        return answer != null
                && answer != tried
                && answer.counts().patients() > 0
                && answer.counts().patients() <= AT_ONCE;
    }

    /** Whether nobody is in the cohort. */
    boolean isOfNobody() {
        Preview answer = cohorts.preview().get();
        return answer != null && answer.counts().patients() == 0;
    }

    /** Whether the definition says something else by now. */
    boolean isOld() {
        return computed.get() != null
                && computed.get().of() != cohorts.preview().get();
    }

    SmallCells cells() {
        return numbers.cells(computed.get().of().policy());
    }

    TableOne tableOne() {
        return TableOne.of(computed.get().statistics().rows(), by.get(), cells());
    }

    /** Those worth a line, as they may be told. */
    List<ToldMetric> metrics() {
        return StatisticsText.told(ToldMetric.of(computed.get().statistics(), cells()));
    }

    /** Computes those of the answer in view. */
    void compute() {
        Preview answer = cohorts.preview().get();
        if (answer == null || computing.get()) return;
        tried = answer;
        computing.set(true);
        problem.set(null);
        tasks.run(progress -> new Computed(
                        answer, numbers.of(answer.definition(), answer.policy(), answer.counts(), progress::step)))
                .titled("cohorts.statistics-computing", answer.definition().name())
                .onSuccess(this::show)
                .onProblem(problem::set)
                .atEnd(() -> computing.set(false))
                .start();
    }

    private void show(Computed fresh) {
        if (curve.get().incidence() && numbers.cells(fresh.of().policy()).threshold() > 1)
            curve.set(new CurveChoice(curve.get().endpoint(), false));
        if (by.get() == null || !fresh.statistics().rows().groupings().contains(by.get()))
            by.set(fresh.statistics().rows().groupings().stream().findFirst().orElse(null));
        computed.set(fresh);
    }
}
