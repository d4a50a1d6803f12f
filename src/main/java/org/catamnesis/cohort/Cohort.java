package org.catamnesis.cohort;

import java.util.List;

/** Who a definition finds now, in the order of their registration, and how many were left after each step. */
public record Cohort(CohortDefinition definition, List<Member> members, List<AttritionStep> attrition) {}
