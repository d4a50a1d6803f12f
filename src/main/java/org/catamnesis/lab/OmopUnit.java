package org.catamnesis.lab;

/** OMOP's concept for a UCUM unit; {@code verified} when its name was seen in OHDSI material. */
public record OmopUnit(String ucum, int concept, boolean verified) {}
