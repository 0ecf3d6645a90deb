package vn.tiencu.cockpit.targets;

import java.math.BigDecimal;

/** A figure that the board entered for a year, with the document that it stands in. */
public record Figure(int year, BigDecimal value, String evidence) {}
