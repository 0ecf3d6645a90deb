package vn.tiencu.conversion.papers;

import java.time.LocalDate;

/**
 * What was handed over and between whom.
 *
 * @param receiver name of who takes the work over
 * @param witness name of who stands for the unit
 * @param content papers, work and property, line by line
 */
public record HandOver(LocalDate date, String receiver, String witness, String content) {}
