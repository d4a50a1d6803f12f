package org.catamnesis.ui.signing;

/**
 * One result that waits, or the head of its group.
 *
 * @param head whether it heads a group; all but name and value are then empty
 * @param style style class of value and mark
 * @param group code of its group
 * @param printed what the report says where the value is converted, else empty
 */
record ResultLine(
        boolean head,
        String name,
        String value,
        String mark,
        String style,
        String unit,
        String interval,
        String before,
        String day,
        String group,
        String printed) {}
