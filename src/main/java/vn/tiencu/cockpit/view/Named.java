package vn.tiencu.cockpit.view;

/** Something with a key or an id, and its name in the reader's language. */
public record Named(String key, String name) {}
