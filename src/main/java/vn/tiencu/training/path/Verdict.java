package vn.tiencu.training.path;

import vn.tiencu.kernel.Message;

/** Whether a ceiling can still be kept. */
public enum Verdict {
    FITS,
    /** It fits, but little may go wrong any more. */
    TIGHT,
    /** Even when everybody keeps to the term from now on. */
    NO_LONGER_FITS,
    DONE_IN_TIME,
    DONE_LATE;

    public Message label() {
        return Message.of("training.path.verdict." + name());
    }

    boolean isOpen() {
        return this == FITS || this == TIGHT || this == NO_LONGER_FITS;
    }
}
