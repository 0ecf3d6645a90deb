package vn.tiencu.rotation.process;

/** A unit that takes nobody, with its reason as it was written. */
public record TakesNobody(String unitName, String reason) {}
