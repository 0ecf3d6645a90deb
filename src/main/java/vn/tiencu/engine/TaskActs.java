package vn.tiencu.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.api.PlainText;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

/** Finds the act of a task, reads its form and checks it before the act is performed. */
@Component
class TaskActs {

    private final Map<String, TaskAct<?>> byElement = new HashMap<>();
    private final ObjectMapper json;
    private final Validator validator;

    TaskActs(List<TaskAct<?>> acts, ObjectMapper json, Validator validator) {
        acts.forEach(act -> act.elements().forEach(element -> byElement.put(act.process() + "/" + element, act)));
        this.json = json;
        this.validator = validator;
    }

    TaskAct<?> of(TaskView task) {
        TaskAct<?> act = byElement.get(task.process() + "/" + task.element());
        if (act == null) {
            throw new IllegalStateException("no act for " + task.element());
        }
        return act;
    }

    Set<String> elements(String process) {
        return byElement.keySet().stream()
                .filter(each -> each.startsWith(process + "/"))
                .map(each -> each.substring(process.length() + 1))
                .collect(Collectors.toUnmodifiableSet());
    }

    Map<String, Object> perform(TaskView task, Caller caller, JsonNode form) {
        return perform(of(task), task, caller, form);
    }

    private <F> Map<String, Object> perform(TaskAct<F> act, TaskView task, Caller caller, JsonNode form) {
        F read = read(form, act.form());
        List<Refusal> refusals =
                validator.validate(read).stream().map(TaskActs::refusal).toList();
        if (!refusals.isEmpty()) {
            throw new Refused(Refused.Kind.MALFORMED, refusals, null);
        }
        return act.perform(task, caller, read);
    }

    private <F> F read(JsonNode form, Class<F> type) {
        PlainText.require(form);
        try {
            F read = json.treeToValue(form, type);
            if (read != null) {
                return read;
            }
        } catch (JsonMappingException unreadable) {
            throw Refused.malformed(field(unreadable), Message.of("api.malformed"));
        } catch (JsonProcessingException unreadable) {
            throw Refused.malformed(null, Message.of("api.malformed"));
        }
        throw Refused.malformed(null, Message.of("api.malformed"));
    }

    private static @Nullable String field(JsonMappingException unreadable) {
        return unreadable.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .reduce((left, right) -> left + "." + right)
                .orElse(null);
    }

    private static <F> Refusal refusal(ConstraintViolation<F> violation) {
        return Refusal.of(
                "invalid", violation.getPropertyPath().toString(), Message.of("api.verbatim", violation.getMessage()));
    }
}
