package org.catamnesis.lab;

import java.time.LocalDate;

/**
 * Where a file of clinical content comes from and whether the site has approved it.
 *
 * @param reviewBy the day by which somebody has to look at it again
 * @param approvedBy null until the site has approved it
 * @param approvedOn null until the site has approved it
 */
public record ContentOrigin(
        String version, String source, LocalDate reviewBy, String approvedBy, LocalDate approvedOn) {
    public boolean approved() {
        return approvedBy != null && approvedOn != null;
    }
}
