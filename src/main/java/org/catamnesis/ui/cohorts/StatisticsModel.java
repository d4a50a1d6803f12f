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
import org.catamnesis.cohort.statistics.Endpoint;
import org.catamnesis.cohort.statistics.TableOne;
import org.catamnesis.cohort.statistics.ToldMetric;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Tasks;

/** The statistics of the cohort that was counted last, what they are grouped by, and which curve is looked at. */
final class StatisticsModel {
    /** What was computed, of which answer. */
    record Computed(Preview of, CohortStatistics statistics) {}

    private final Tasks tasks;
    private final CohortsModel cohorts;
    private final CohortNumbers numbers;
    private final ReadOnlyObjectWrapper<Computed> computed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper computing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<String> by = new SimpleObjectProperty<>();
    private final ObjectProperty<Endpoint> endpoint = new SimpleObjectProperty<>(Endpoint.PATIENT);

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

    ObjectProperty<Endpoint> endpoint() {
        return endpoint;
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
        if (by.get() == null || !fresh.statistics().rows().groupings().contains(by.get()))
            by.set(fresh.statistics().rows().groupings().stream().findFirst().orElse(null));
        computed.set(fresh);
    }
}
