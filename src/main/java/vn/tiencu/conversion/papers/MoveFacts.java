package vn.tiencu.conversion.papers;

/** A move with the case of its own and the plan that it comes from. */
public record MoveFacts(String caseNumber, String planNumber, String issuer, PlannedMove move) {}
