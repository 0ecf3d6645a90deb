package vn.tiencu.cockpit.view;

import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.kernel.Message;

/** Names of processes and of their elements in the reader's language. */
@Component
class Words {

    private final Texts texts;

    Words(Texts texts) {
        this.texts = texts;
    }

    String here(String key, Object... arguments) {
        return texts.here(Message.of(key, arguments));
    }

    Named process(String key) {
        return new Named(key, or("cockpit.process." + key, key));
    }

    /** As the room words it; what a model of an earlier version had and no message names any more keeps its id. */
    String element(String process, String element) {
        return or(room(process) + "." + element, element);
    }

    Named end(String process, String element, String asDrawn) {
        return new Named(element, or(room(process) + "." + element, asDrawn));
    }

    String or(String key, String otherwise) {
        try {
            return here(key);
        } catch (NoSuchMessageException unknown) {
            return otherwise;
        }
    }

    private static String room(String process) {
        return process.split("_", 2)[0];
    }
}
