package org.catamnesis.lab;

import java.util.Map;

/** Grams per mole, by substance: the only place that conversion factors between mass and substance come from. */
public record MolarMasses(Map<String, Double> gramsPerMole) {
    public MolarMasses {
        gramsPerMole = Map.copyOf(gramsPerMole);
    }

    /** Throws IllegalArgumentException when the content names a substance without a molar mass. */
    public double of(String substance) {
        Double mass = gramsPerMole.get(substance);
        if (mass == null) {
            throw new IllegalArgumentException("no molar mass for " + substance);
        }
        return mass;
    }
}
