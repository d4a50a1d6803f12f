package org.catamnesis.report.image;

import java.util.ArrayList;
import java.util.List;

/** A few unknowns from many equations, most of which hold: weighted again and again by how well each holds. */
final class LeastSquares {
    private static final int ROUNDS = 12;

    private final int unknowns;
    private final List<double[]> equations = new ArrayList<>();

    LeastSquares(int unknowns) {
        this.unknowns = unknowns;
    }

    /** The sum of factor times unknown is the result. */
    void add(double[] factors, double result, double weight) {
        double[] equation = new double[unknowns + 2];
        System.arraycopy(factors, 0, equation, 0, unknowns);
        equation[unknowns] = result;
        equation[unknowns + 1] = weight;
        equations.add(equation);
    }

    int size() {
        return equations.size();
    }

    /**
     * @param start where to begin
     * @param scale an equation that misses by so much counts half
     * @param ridge how much each unknown is held near zero
     */
    double[] solve(double[] start, double scale, double[] ridge) {
        double[] found = start.clone();
        for (int round = 0; round < ROUNDS; round++) {
            double[][] normal = new double[unknowns][unknowns + 1];
            for (int i = 0; i < unknowns; i++) {
                normal[i][i] = ridge[i];
            }
            for (double[] equation : equations) {
                double miss = (equation[unknowns] - dot(equation, found)) / scale;
                double weight = equation[unknowns + 1] / (1 + miss * miss);
                for (int i = 0; i < unknowns; i++) {
                    for (int j = 0; j < unknowns; j++) {
                        normal[i][j] += weight * equation[i] * equation[j];
                    }
                    normal[i][unknowns] += weight * equation[i] * equation[unknowns];
                }
            }
            found = eliminated(normal);
        }
        return found;
    }

    private double dot(double[] equation, double[] unknown) {
        double sum = 0;
        for (int i = 0; i < unknowns; i++) {
            sum += equation[i] * unknown[i];
        }
        return sum;
    }

    /** Gauss's elimination; the ridge keeps every pivot above zero. */
    private double[] eliminated(double[][] rows) {
        for (int i = 0; i < unknowns; i++) {
            for (int j = i + 1; j < unknowns; j++) {
                double factor = rows[j][i] / rows[i][i];
                for (int k = i; k <= unknowns; k++) {
                    rows[j][k] -= factor * rows[i][k];
                }
            }
        }
        double[] found = new double[unknowns];
        for (int i = unknowns - 1; i >= 0; i--) {
            double sum = rows[i][unknowns];
            for (int k = i + 1; k < unknowns; k++) {
                sum -= rows[i][k] * found[k];
            }
            found[i] = sum / rows[i][i];
        }
        return found;
    }
}
