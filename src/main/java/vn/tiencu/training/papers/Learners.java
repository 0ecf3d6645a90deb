package vn.tiencu.training.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiencu.training.classes.Trainee;
import vn.tiencu.training.papers.PlanNames.Listed;

/** The people of a class as its papers list them. */
@Component
class Learners {

    private final PlanNames names;
    private final PlanWords words;

    Learners(PlanNames names, PlanWords words) {
        this.names = names;
        this.words = words;
    }

    /** Names and posts, in the Vietnamese order of names. */
    List<Map<String, Object>> listed(List<Trainee> trainees) {
        Map<String, Listed> roster =
                names.roster(trainees.stream().map(Trainee::personId).toList());
        List<Map<String, Object>> rows = new ArrayList<>();
        trainees.stream()
                .sorted(Comparator.comparing(
                                (Trainee each) -> person(each, roster).order())
                        .thenComparing(Trainee::personId))
                .forEach(each -> rows.add(row(rows.size() + 1, each, person(each, roster))));
        return rows;
    }

    private Map<String, Object> row(int number, Trainee trainee, Listed person) {
        Trainee.Result result = trainee.result();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("no", number);
        row.put("name", person.name());
        row.put("born", person.born());
        row.put("sex", person.sex());
        row.put("post", person.post());
        row.put("attended", trainee.periodsAttended() == null ? words.say("opinion.none") : trainee.periodsAttended());
        row.put("result", words.say("trainee." + trainee.status()));
        row.put("grade", result == null ? "" : words.sayOr("result." + result.grade(), result.grade()));
        row.put("certificate", result == null ? "" : Objects.requireNonNullElse(result.certificate(), ""));
        return row;
    }

    private Listed person(Trainee trainee, Map<String, Listed> roster) {
        String open = words.open();
        return roster.getOrDefault(trainee.personId(), new Listed(open, open, open, open, ""));
    }
}
