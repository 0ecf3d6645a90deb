package vn.tiencu.engine;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.jspecify.annotations.Nullable;

/**
 * Answers the plainest cells of a rule table, as {@link PlainCell} reads them, without parsing them as FEEL each time; everything
 * else goes to the FEEL engine. Nearly all cells are plain, and parsing them anew made a plan for a whole province wait for
 * minutes.
 */
final class PlainTests implements FeelEngine {

    private final FeelEngine feel;
    private final Map<String, Optional<Predicate<Object>>> tests = new ConcurrentHashMap<>();
    private final Map<String, Optional<Object>> values = new ConcurrentHashMap<>();

    PlainTests(FeelEngine feel) {
        this.feel = feel;
    }

    /** A text or a truth in quotes stands for itself, and the name of a text, number or truth for its value. */
    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
        Optional<Object> literal = values.computeIfAbsent(expression, PlainCell::value);
        Object plain = literal.isPresent() ? literal.get() : given(expression.strip(), variables);
        return plain == null ? feel.evaluateSimpleExpression(expression, variables) : (T) plain;
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String expression, String input, VariableContext variables) {
        Object value = given(input, variables);
        if (value instanceof String || value instanceof Integer) {
            Optional<Predicate<Object>> plain = tests.computeIfAbsent(expression, PlainCell::test);
            if (plain.isPresent()) {
                return plain.get().test(value);
            }
        }
        return feel.evaluateSimpleUnaryTests(expression, input, variables);
    }

    /** The value of a variable of a plain kind. */
    private static @Nullable Object given(String name, VariableContext variables) {
        var found = variables.containsVariable(name) ? variables.resolve(name) : null;
        Object value = found == null ? null : found.getValue();
        return value instanceof String || value instanceof Integer || value instanceof Boolean ? value : null;
    }
}
