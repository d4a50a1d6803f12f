package org.catamnesis.followup.alert;

/** Of one rule: on how many occasions it raised an alert, and how many of those were dismissed as false. */
public record FalseShare(String rule, int occasions, int dismissed) {}
