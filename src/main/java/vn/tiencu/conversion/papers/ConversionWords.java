package vn.tiencu.conversion.papers;

import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.chancery.Wording;

/** The wording of the papers of this room, {@code papers/conversion/words.properties}. */
@Component
class ConversionWords extends Wording {

    ConversionWords(Texts texts) {
        super("papers/conversion/words", texts);
    }

    /** Kế hoạch chuyển đổi vị trí công tác năm 2027 của Sở Tài chính; a year is no amount. */
    String plan(int year, String unit) {
        return say("plan", String.valueOf(year), unit);
    }
}
