package vn.tiencu.training.needs;

import vn.tiencu.kernel.Message;

/** Messages of this part. */
final class Words {

    private Words() {}

    static Message found(String key, Object... arguments) {
        return Message.of("training.needs.found." + key, arguments);
    }

    static Message required(String key, Object... arguments) {
        return Message.of("training.needs.required." + key, arguments);
    }

    static Message change(String key, Object... arguments) {
        return Message.of("training.needs.change." + key, arguments);
    }
}
