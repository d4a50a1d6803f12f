package org.catamnesis.cohort.redcap;

import java.util.List;

/**
 * One instrument: a table of the tidy layer without the study id.
 *
 * @param repeating whether a patient may have several of it
 * @param places the place of each field's cell in a row of the table
 */
record RedcapForm(String name, boolean repeating, List<RedcapField> fields, int idPlace, int[] places) {}
