package org.catamnesis.plot;

import java.util.Objects;

/**
 * One result of a series.
 *
 * @param id by which the caller knows it again
 * @param time as {@link PlotTime}
 * @param value in the unit of its series
 * @param printed the value as the report shows it, {@code <0.05}
 * @param low lower limit of the interval printed with it, NaN when there is none
 * @param high upper limit of the interval printed with it, NaN when there is none
 * @param breakBefore why no line joins it to the result before, empty when one does
 */
public record PlotPoint(
        long id,
        double time,
        double value,
        String printed,
        Censoring censoring,
        Grade grade,
        double low,
        double high,
        boolean patientReported,
        boolean unreviewed,
        String breakBefore) {
    public PlotPoint {
        Objects.requireNonNull(printed);
        Objects.requireNonNull(censoring);
        Objects.requireNonNull(grade);
        Objects.requireNonNull(breakBefore);
    }

    public static PlotPoint of(long id, double time, double value, String printed) {
        return new PlotPoint(
                id, time, value, printed, Censoring.NONE, Grade.NORMAL, Double.NaN, Double.NaN, false, false, "");
    }

    public PlotPoint graded(Grade newGrade) {
        return new PlotPoint(
                id, time, value, printed, censoring, newGrade, low, high, patientReported, unreviewed, breakBefore);
    }

    public PlotPoint censored(Censoring newCensoring) {
        return new PlotPoint(
                id, time, value, printed, newCensoring, grade, low, high, patientReported, unreviewed, breakBefore);
    }

    /** With the interval printed beside it; NaN for an open end. */
    public PlotPoint interval(double newLow, double newHigh) {
        return new PlotPoint(
                id, time, value, printed, censoring, grade, newLow, newHigh, patientReported, unreviewed, breakBefore);
    }

    public PlotPoint reportedByPatient() {
        return new PlotPoint(id, time, value, printed, censoring, grade, low, high, true, unreviewed, breakBefore);
    }

    public PlotPoint notReviewed() {
        return new PlotPoint(id, time, value, printed, censoring, grade, low, high, patientReported, true, breakBefore);
    }

    public PlotPoint afterBreak(String reason) {
        return new PlotPoint(
                id, time, value, printed, censoring, grade, low, high, patientReported, unreviewed, reason);
    }

    boolean drawable() {
        return PlotTime.drawable(time) && Double.isFinite(value);
    }

    /** Neither abnormal nor otherwise marked. */
    boolean ordinary() {
        return grade == Grade.NORMAL && censoring == Censoring.NONE && !patientReported && !unreviewed;
    }

    boolean sameInterval(PlotPoint other) {
        return Double.compare(low, other.low) == 0 && Double.compare(high, other.high) == 0;
    }

    boolean hasInterval() {
        return Double.isFinite(low) || Double.isFinite(high);
    }
}
