package vn.tiencu.training.lines;

/**
 * Who changes a line, and in the name of which office.
 *
 * @param body key of the office; empty where the application itself proposes
 */
public record Editor(String username, String body) {

    /** Somebody whose step makes the application change lines, such as the search for needs. */
    public static Editor of(String username) {
        return new Editor(username, "");
    }
}
