package vn.tiencu.training.papers;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.chancery.Wording;
import vn.tiencu.documents.Issuer.Style;
import vn.tiencu.training.TrainingPlan;

/** The wording of the papers of this room, {@code papers/training/words.properties}. */
@Component
class PlanWords extends Wording {

    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

    PlanWords(Texts texts) {
        super("papers/training/words", texts);
    }

    /** Kế hoạch đào tạo, bồi dưỡng … năm 2027, or its adjustment. */
    String plan(TrainingPlan about) {
        return say("plan." + about.kind(), year(about));
    }

    /** A year is no amount: 2027, never 2.027. */
    static String year(TrainingPlan about) {
        return String.valueOf(about.year());
    }

    /** What a letter is about: the Party's form begins it with Về, the State's has V/v in its frame. */
    String letter(Style style, String phrase) {
        return say("letter." + style, phrase);
    }

    String quarter(int quarter) {
        return QUARTERS.get(quarter - 1);
    }
}
