package vn.tiencu.rotation.papers;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.chancery.Wording;
import vn.tiencu.documents.Issuer.Style;

/** The wording of the papers of this room, {@code papers/rotation/words.properties}. */
@Component
class RotationWords extends Wording {

    RotationWords(Texts texts) {
        super("papers/rotation/words", texts);
    }

    /** A year is no amount: 2027, never 2.027. */
    static String year(int year) {
        return String.valueOf(year);
    }

    /** 05/03/2030. */
    String day(LocalDate day) {
        return say("day", day);
    }

    /** What a letter is about: the Party's form begins it with Về, the State's has V/v in its frame. */
    String letter(Style style, String phrase) {
        return say("letter." + style, phrase);
    }
}
