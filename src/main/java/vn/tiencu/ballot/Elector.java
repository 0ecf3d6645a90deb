package vn.tiencu.ballot;

/**
 * Somebody convened to a meeting, with the name and capacity of that day, so that later changes of staff cannot alter the base
 * of the ratios.
 *
 * @param capacity why this person is convened, such as the post held
 */
public record Elector(String personId, String fullName, String capacity) {}
