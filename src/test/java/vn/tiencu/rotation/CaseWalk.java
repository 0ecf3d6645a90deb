package vn.tiencu.rotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiencu.engine.TaskView;
import vn.tiencu.engine.Tasks;

/** One case on its way; who does what. */
abstract class CaseWalk<W extends CaseWalk<W>> {

    static final String BOARD = "bantochuc.photruong";
    static final String STANDING = "btv.bithu";
    static final String CLERK = "tinhuy.vanthu";
    static final String STATE_CLERK = "ubnd.vanthu";
    static final String CHAIR = "ubnd.chutich";
    static final String SENDER = "taichinh.giamdoc";
    static final String RECEIVER = "yte.giamdoc";
    static final String WORDS = "Thống nhất.";

    final RotationHouse house;
    private final String number;

    CaseWalk(RotationHouse house, String number) {
        this.house = house;
        this.number = number;
    }

    abstract W self();

    String number() {
        return number;
    }

    List<String> openTasks() {
        return house.tasks.ofCase(number).stream()
                .map(TaskView::element)
                .sorted()
                .toList();
    }

    List<String> acts() {
        return house.journal.of(number).stream()
                .map(each -> each.element() + " " + each.outcome())
                .toList();
    }

    TaskView task(String username, String element) {
        return house.tasks.of(house.caller(username), Tasks.View.ALL, 0, 500).stream()
                .filter(each ->
                        each.caseNumber().equals(number) && each.element().equals("UserTask_" + element))
                .findFirst()
                .orElseThrow(() -> new AssertionError(username + " holds no " + element + "; open: " + openTasks()));
    }

    JsonNode reads(String username, String element) {
        return house.json.valueToTree(house.tasks.shown(task(username, element), house.caller(username)));
    }

    W does(String username, String element, Map<String, ?> form) {
        house.tasks.complete(task(username, element).id(), house.caller(username), house.json.valueToTree(form));
        return self();
    }

    /** An act with a paper of today. */
    W writes(String username, String element, Object... more) {
        Map<String, Object> form = new HashMap<>(Map.of("documentDate", house.today(), "content", WORDS));
        for (int at = 0; at < more.length; at += 2) {
            form.put(String.valueOf(more[at]), more[at + 1]);
        }
        return does(username, element, form);
    }
}
