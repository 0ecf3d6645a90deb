package vn.tiencu.training.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.store.AskedUnits;
import vn.tiencu.training.store.Opinions;

/** Who was asked, who answered what, how the draft took it in (tổng hợp, tiếp thu, giải trình). */
@Component
class ConsultationTable {

    private final Opinions opinions;
    private final AskedUnits units;
    private final PlanNames names;
    private final PlanWords words;

    ConsultationTable(Opinions opinions, AskedUnits units, PlanNames names, PlanWords words) {
        this.opinions = opinions;
        this.units = units;
        this.names = names;
        this.words = words;
    }

    List<Map<String, Object>> of(TrainingPlan about, LocalDate on) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Opinions.Row row : opinions.of(about.number().toString())) {
            LocalDate answered = row.answeredOn();
            rows.add(Map.of(
                    "no", rows.size() + 1,
                    "body", names.writing(row.body()),
                    "sent", row.sentOn(),
                    "due", row.dueOn(),
                    "answered", answered == null ? words.say("opinion.none") : answered,
                    "opinion", row.opinion() == null ? silence(row, on) : words.say("opinion." + row.opinion()),
                    "content", Objects.requireNonNullElse(row.content(), ""),
                    "response", Objects.requireNonNullElse(row.response(), "")));
        }
        return rows;
    }

    /** How many units were asked, have answered and stayed silent; then the same of the bodies consulted. */
    List<String> course(TrainingPlan about) {
        String number = about.number().toString();
        List<AskedUnits.Row> asked = units.of(number);
        long answered = asked.stream().filter(each -> each.answeredOn() != null).count();
        List<Opinions.Row> consulted = opinions.of(number);
        long replies =
                consulted.stream().filter(each -> each.answeredOn() != null).count();
        return List.of(
                words.say("course.needs", asked.size(), answered, asked.size() - answered),
                words.say("course.opinions", consulted.size(), replies, consulted.size() - replies));
    }

    private String silence(Opinions.Row row, LocalDate on) {
        return words.say(on.isAfter(row.dueOn()) ? "opinion.silent" : "opinion.awaited");
    }
}
