package vn.tiencu.training.needs;

/**
 * A line that wants a seat in a class.
 *
 * @param priority 1 first, 3 last
 * @param quarter the quarter that is wanted
 */
record Seat(String lineId, String personId, String unitId, int priority, int quarter) {}
