package vn.tiencu.training.classes.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiencu.documents.Paper;
import vn.tiencu.documents.Papers;
import vn.tiencu.engine.TaskView;
import vn.tiencu.engine.Tasks;
import vn.tiencu.training.classes.process.ClassShown;

/** Open tasks and papers of a class or a compensation case. */
@Component
public class CasePage {

    private final Tasks tasks;
    private final Papers papers;
    private final ClassShown shown;

    CasePage(Tasks tasks, Papers papers, ClassShown shown) {
        this.tasks = tasks;
        this.papers = papers;
        this.shown = shown;
    }

    public List<TaskView> tasks(String caseNumber) {
        return tasks.ofCase(caseNumber);
    }

    public List<String> bodyNames(TaskView task) {
        return task.bodies().stream().map(shown::bodyName).sorted().toList();
    }

    public List<Paper> papers(String caseNumber) {
        return papers.of(caseNumber).stream().filter(each -> !each.sealed()).toList();
    }

    public static String address(Paper paper, String kind) {
        return "/api/v1/papers/" + paper.id() + "/" + kind;
    }
}
