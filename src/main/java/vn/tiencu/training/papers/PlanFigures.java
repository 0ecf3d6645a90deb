package vn.tiencu.training.papers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.lines.PlanLine;

/** The figures that every paper on a whole plan states, and its tables. */
@Component
class PlanFigures {

    private final PlanReader reader;
    private final ClassTables classes;
    private final PeopleTables people;
    private final MoneyTable money;
    private final PlanWords words;

    PlanFigures(PlanReader reader, ClassTables classes, PeopleTables people, MoneyTable money, PlanWords words) {
        this.reader = reader;
        this.classes = classes;
        this.people = people;
        this.money = money;
        this.words = words;
    }

    /** Figures, and the tables that name nobody. */
    Map<String, Object> of(TrainingPlan about, PlanContents contents) {
        Map<String, Object> content = new HashMap<>();
        content.put("plan", words.plan(about));
        content.put("year", PlanWords.year(about));
        content.put("ceiling", about.issueBefore());
        content.put("seats", words.amount(contents.lines().size()));
        content.put("people", words.amount(contents.people()));
        content.put("unitCount", words.amount(units(contents)));
        content.put("classCount", words.amount(contents.classes().size()));
        content.put("cost", words.amount(contents.cost()));
        content.put("money", money.sentence(contents));
        content.putAll(classes.subjects(contents));
        content.putAll(money.of(contents));
        return content;
    }

    /** With the tables for the annexes, the list of people last. */
    Map<String, Object> withAnnexes(TrainingPlan about) {
        PlanContents contents = reader.of(about);
        Map<String, Object> content = of(about, contents);
        content.putAll(classes.classes(contents));
        content.putAll(people.units(contents));
        content.putAll(people.list(contents));
        return content;
    }

    PlanContents contents(TrainingPlan about) {
        return reader.of(about);
    }

    Map<String, Object> needs(PlanContents contents) {
        Map<String, Object> content = new HashMap<>(classes.needs(contents));
        content.putAll(classes.classes(contents));
        content.putAll(people.units(contents));
        return content;
    }

    /** What an appraisal looks at, each with what the draft says. */
    List<Map<String, Object>> reviewed(TrainingPlan about, PlanContents contents, List<String> course) {
        return List.of(
                row(1, "course", String.join(" ", course)),
                row(2, "people", audience(contents)),
                row(3, "classes", grouping(contents)),
                row(4, "money", money.sentence(contents)),
                row(5, "ceiling", words.say("review.ceiling", about.issueBefore())));
    }

    private String audience(PlanContents contents) {
        return words.say(
                "review.people",
                words.amount(contents.lines().size()),
                words.amount(contents.people()),
                words.amount(units(contents)));
    }

    private String grouping(PlanContents contents) {
        long alone =
                contents.lines().stream().filter(each -> each.classId() == null).count();
        return words.say("review.classes", words.amount(contents.classes().size()), words.amount(alone));
    }

    private Map<String, Object> row(int number, String matter, String found) {
        return Map.of("no", number, "matter", words.say("review.matter." + matter), "found", found);
    }

    private static long units(PlanContents contents) {
        return contents.lines().stream().map(PlanLine::unitId).distinct().count();
    }
}
