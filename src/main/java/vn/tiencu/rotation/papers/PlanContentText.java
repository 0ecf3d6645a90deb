package vn.tiencu.rotation.papers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.rotation.papers.PlanSubject.Line;

/** The seven contents of a plan and the list of people, as every paper of the plan says them (NĐ 170/2025, Điều 45). */
@Component
class PlanContentText {

    private final RotationNames names;
    private final RotationWords words;

    PlanContentText(RotationNames names, RotationWords words) {
        this.names = names;
        this.words = words;
    }

    Map<String, Object> of(PlanSubject about) {
        Map<String, Object> content = new HashMap<>();
        content.put("year", RotationWords.year(about.year()));
        content.put("drafter", names.body(about.drafter()));
        content.put("decider", names.body(about.decider()));
        content.put("number", words.say("number", about.number()));
        content.put("need", words.paragraphs(about.posts()));
        content.put("form", about.form());
        content.put("area", about.area());
        content.put("duration", words.say("contents.duration", about.months()));
        content.put("policies", policies(about));
        content.put("placement", words.paragraphs(about.placement()));
        content.put("start", words.longDay(about.startsOn()));
        content.put("noClaim", words.say("noClaim"));
        return content;
    }

    /** That the allowance is kept stands in every plan, whatever else it grants (Điều 51.1). */
    private List<String> policies(PlanSubject about) {
        List<String> all = new ArrayList<>(words.lines("contents.policy"));
        all.addAll(words.paragraphs(about.policies()));
        return all;
    }

    List<Map<String, Object>> people(List<Line> lines) {
        List<Map<String, Object>> rows = new ArrayList<>();
        lines.forEach(each -> rows.add(Map.of(
                "no", rows.size() + 1,
                "name", names.person(each.personId()),
                "born", names.birth(each.personId()),
                "post", names.currentPost(each.personId()),
                "to", each.postId().isEmpty() ? words.open() : names.post(each.postId()),
                "group", RotationWords.capital(words.say("group." + each.group())),
                "months", each.months(),
                "measure", each.measure())));
        return rows;
    }
}
