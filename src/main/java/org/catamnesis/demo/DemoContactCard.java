package org.catamnesis.demo;

import org.catamnesis.access.Session;
import org.catamnesis.print.handout.ClinicCard;
import org.catamnesis.print.handout.PaperSettings;

/** How patients would reach the demo clinic, with numbers and an address that nobody has. */
final class DemoContactCard {
    private static final ClinicCard CARD = new ClinicCard(
            DemoClinic.NAME,
            "000-0000-0100",
            "000-0000-0199",
            "08:00–17:00",
            "演示市示例路 1 号 3 层 (1 Example Road, 3rd floor)");

    private DemoContactCard() {}

    static void keep(Session doctor) {
        new PaperSettings(doctor).keep(CARD);
    }
}
