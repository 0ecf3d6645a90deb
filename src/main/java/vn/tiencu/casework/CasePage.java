package vn.tiencu.casework;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiencu.documents.Paper;
import vn.tiencu.documents.Papers;
import vn.tiencu.engine.TaskView;
import vn.tiencu.engine.Tasks;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Body;

/** Open tasks and papers of a case. */
@Component
public class CasePage {

    private final Tasks tasks;
    private final Papers papers;
    private final Bodies bodies;

    CasePage(Tasks tasks, Papers papers, Bodies bodies) {
        this.tasks = tasks;
        this.papers = papers;
        this.bodies = bodies;
    }

    public List<TaskView> tasks(String caseNumber) {
        return tasks.ofCase(caseNumber);
    }

    public List<String> bodyNames(TaskView task) {
        return task.bodies().stream().map(this::bodyName).sorted().toList();
    }

    /** The official name of a body, past or present. */
    public String bodyName(String key) {
        return bodies.find(key).map(Body::name).orElse(key);
    }

    public List<Paper> papers(String caseNumber) {
        return papers.of(caseNumber).stream().filter(each -> !each.sealed()).toList();
    }

    public static String address(Paper paper, String kind) {
        return "/api/v1/papers/" + paper.id() + "/" + kind;
    }
}
