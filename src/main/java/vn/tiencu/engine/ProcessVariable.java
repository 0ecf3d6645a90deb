package vn.tiencu.engine;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * A typed name of what a running process remembers: an id or a small outcome, never a name, a score or a text.
 *
 * @param name as it stands in the model
 * @param type of its value: String, Boolean, Integer or List
 */
public record ProcessVariable<T>(String name, Class<T> type) {

    public static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class);
    }

    public static ProcessVariable<Boolean> truth(String name) {
        return new ProcessVariable<>(name, Boolean.class);
    }

    /** The value in a running process; fails when it was never set. */
    public T in(VariableScope scope) {
        return Objects.requireNonNull(find(scope), () -> "the process does not know " + name);
    }

    public @Nullable T find(VariableScope scope) {
        return type.cast(scope.getVariable(name));
    }

    /** This variable alone, for starting a process or completing a task. */
    public Map<String, Object> with(T value) {
        return Map.of(name, value);
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }
}
