package vn.tiencu.engine.settings;

/** Marks the request at hand as one of Cockpit, where the organisation board watches the tasks of all bodies. */
public final class WholeView {

    private static final ThreadLocal<Boolean> ON = ThreadLocal.withInitial(() -> false);

    private WholeView() {}

    public static boolean isOn() {
        return ON.get();
    }

    public static void set(boolean on) {
        if (on) {
            ON.set(true);
        } else {
            ON.remove();
        }
    }
}
