package vn.tiencu.engine.settings;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * The four lists of Tasklist with their counts. They need no expression: {@link OwnTasksOnly} limits every list to the reader,
 * and the timers raise a task's priority when its term is about to end or has ended.
 */
@Component
class TaskFilters implements SmartInitializingSingleton {

    private static final int DUE_SOON = 60;
    private static final int OVERDUE = 80;
    private final FilterService filters;
    private final TaskService tasks;

    TaskFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    @Override
    public void afterSingletonsInstantiated() {
        keep("Việc của tôi", "My tasks", 1, "#8a1c1c", pressing().taskAssigned());
        keep("Của tập thể", "Of my bodies", 2, "#555555", pressing().taskUnassigned());
        keep(
                "Sắp đến hạn",
                "Due soon",
                3,
                "#b8860b",
                pressing().taskMinPriority(DUE_SOON).taskMaxPriority(OVERDUE - 1));
        keep("Quá hạn", "Overdue", 4, "#c00000", pressing().taskMinPriority(OVERDUE));
    }

    private TaskQuery pressing() {
        return tasks.createTaskQuery()
                .orderByTaskPriority()
                .desc()
                .orderByDueDate()
                .asc();
    }

    private void keep(String name, String description, int place, String colour, TaskQuery query) {
        Filter filter = filters.createFilterQuery().filterName(name).singleResult();
        Filter kept = filter == null ? filters.newTaskFilter(name) : filter;
        kept.setQuery(query);
        kept.setProperties(Map.of(
                "description",
                description,
                "priority",
                place,
                "color",
                colour,
                "showUndefinedVariable",
                false,
                "refresh",
                true,
                "variables",
                List.of()));
        if (!EntityTypes.TASK.equals(kept.getResourceType())) {
            throw new IllegalStateException("a filter named " + name + " is not one of tasks");
        }
        filters.saveFilter(kept);
    }
}
