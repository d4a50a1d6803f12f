package org.catamnesis.ui.medication;

import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Draft;

/** A form that covers the regimen until it is saved or left. */
interface RegimenForm {
    /** Which form it is and what stands in it. */
    Draft unsaved();

    /** Puts back what stood in it. */
    void resume(Draft typed);

    /** Says why it could not be saved. */
    void failed(ProblemException why);

    void focus();
}
