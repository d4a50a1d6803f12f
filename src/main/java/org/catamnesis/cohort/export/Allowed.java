package org.catamnesis.cohort.export;

import java.util.function.ToLongFunction;
import org.jooq.DSLContext;

/**
 * That an export may be written, and how.
 *
 * @param reason of the approval; null where none was given
 * @param request a step of the change that keeps the export: keeps the decision and gives the id of its request
 */
record Allowed(Approval approval, String reason, ToLongFunction<DSLContext> request) {}
