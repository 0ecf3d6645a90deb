package vn.tiencu.training.classes;

import vn.tiencu.identity.Caller;
import vn.tiencu.training.lines.PlanLine.Funding;

/**
 * Somebody left a class of a plan.
 *
 * @param departureId entry of the register
 * @param subject content of the programme; POSTGRADUATE is what the decree asks compensation for
 * @param funding who paid
 * @param programmeName what training it was
 * @param by who entered it
 */
public record DepartureEntered(String departureId, String subject, Funding funding, String programmeName, Caller by) {}
