package org.catamnesis.cohort.tidy;

import org.catamnesis.cohort.Course;

/** A member as the files tell of them: under a random id, with sex, age and year made as coarse as the policy asks. */
public record Subject(String studyId, Course course, String sex, String ageBand, String indexYear) {}
