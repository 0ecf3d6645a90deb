package vn.tiencu.appointment.process;

import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.chancery.Wording;

/** The wording of the papers of an appointment, {@code papers/appointment/words.properties}. */
@Component
class PaperWords extends Wording {

    PaperWords(Texts texts) {
        super("papers/appointment/words", texts);
    }
}
