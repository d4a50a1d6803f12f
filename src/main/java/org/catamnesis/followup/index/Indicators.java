package org.catamnesis.followup.index;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.lab.index.AkiRatio;
import org.catamnesis.lab.index.Albi;
import org.catamnesis.lab.index.Apri;
import org.catamnesis.lab.index.BaselineCreatinine;
import org.catamnesis.lab.index.BodyMassIndex;
import org.catamnesis.lab.index.ChildPugh;
import org.catamnesis.lab.index.CkdEpi2021;
import org.catamnesis.lab.index.CockcroftGault;
import org.catamnesis.lab.index.Fev1Share;
import org.catamnesis.lab.index.Fib4;
import org.catamnesis.lab.index.Formula;
import org.catamnesis.lab.index.FriedewaldLdl;
import org.catamnesis.lab.index.HomaIr;
import org.catamnesis.lab.index.KdigoAki;
import org.catamnesis.lab.index.LevelDoseRatio;
import org.catamnesis.lab.index.LevelVariability;
import org.catamnesis.lab.index.Meld;
import org.catamnesis.lab.index.Meld3;
import org.catamnesis.lab.index.MeldNaKim;
import org.catamnesis.lab.index.MeldNaOptn;
import org.catamnesis.lab.index.Schwartz;
import org.catamnesis.lab.index.TimeInRange;

/** The indicators that the workstation can compute. */
public final class Indicators {
    private static final List<Indicator> ALL = List.of(
            draw(new CkdEpi2021(), WhenUsual.ALWAYS),
            draw(new Schwartz(), WhenUsual.ALWAYS),
            new Indicator(BaselineCreatinine.ABOUT, WhenUsual.ALWAYS, null, CreatinineCourse::baseline),
            new Indicator(AkiRatio.ABOUT, WhenUsual.ASKED, null, AkiCourse::ratio),
            new Indicator(KdigoAki.ABOUT, WhenUsual.ASKED, null, AkiCourse::stage),
            draw(new CockcroftGault(), WhenUsual.ASKED),
            draw(new Fib4(), WhenUsual.LIVER),
            draw(new Apri(), WhenUsual.LIVER),
            draw(new Meld3(), WhenUsual.NATIVE_LIVER),
            draw(new Meld(), WhenUsual.ASKED),
            draw(new MeldNaOptn(), WhenUsual.ASKED),
            draw(new MeldNaKim(), WhenUsual.ASKED),
            draw(new Albi(), WhenUsual.NATIVE_LIVER),
            draw(new ChildPugh(), WhenUsual.ASKED),
            draw(new LevelDoseRatio(), WhenUsual.ALWAYS),
            new Indicator(LevelVariability.ABOUT, WhenUsual.ALWAYS, null, LevelCourse::variability),
            new Indicator(LevelVariability.DOSE_NORMALISED, WhenUsual.ASKED, null, LevelCourse::doseNormalised),
            new Indicator(TimeInRange.ABOUT, WhenUsual.ALWAYS, null, LevelCourse::timeInRange),
            draw(new HomaIr(), WhenUsual.ALWAYS),
            draw(new FriedewaldLdl(), WhenUsual.ALWAYS),
            draw(new BodyMassIndex(), WhenUsual.ALWAYS),
            new Indicator(Fev1Share.ABOUT, WhenUsual.ALWAYS, null, Fev1Course::of));

    private Indicators() {}

    private static Indicator draw(Formula formula, WhenUsual usual) {
        return new Indicator(formula.about(), usual, formula, grades -> new DrawCourse(formula, grades).series());
    }

    public static List<Indicator> all() {
        return ALL;
    }

    /** The formulas that can be computed by hand. */
    public static List<Formula> formulas() {
        return ALL.stream().map(Indicator::formula).filter(Objects::nonNull).toList();
    }

    public static Optional<Indicator> byId(String id) {
        return ALL.stream().filter(indicator -> indicator.id().equals(id)).findFirst();
    }

    /** The course of one indicator; empty when there is none with this id. */
    public static Optional<IndicatorSeries> course(String id, ResultGrades grades) {
        return byId(id).map(indicator -> indicator.of(grades));
    }

    /** What is shown without being asked for: every indicator that is valid for this patient and has a value. */
    public static List<IndicatorSeries> usual(ResultGrades grades) {
        return ALL.stream()
                .filter(indicator -> indicator.usualFor(grades.chart()))
                .map(indicator -> indicator.of(grades))
                .filter(series -> !series.points().isEmpty())
                .toList();
    }
}
