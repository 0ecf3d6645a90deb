package vn.tiencu.engine;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cells that need no FEEL: texts, whole numbers, one comparison or one closed range. A value of another kind fits none of them. */
final class PlainCell {

    private static final String NUMBER = "-?\\d{1,9}";
    private static final Pattern TEXT = Pattern.compile("\"[^\"\\\\]*\"");
    private static final Pattern TEXTS = Pattern.compile("\"[^\"\\\\]*\"(\\s*,\\s*\"[^\"\\\\]*\")*");
    private static final Pattern BETWEEN = Pattern.compile("\"\\s*,\\s*\"");
    private static final Pattern NUMBERS = Pattern.compile(NUMBER + "(\\s*,\\s*" + NUMBER + ")*");
    private static final Pattern COMPARISON = Pattern.compile("(>=|<=|>|<)\\s*(" + NUMBER + ")");
    private static final Pattern RANGE = Pattern.compile("\\[(" + NUMBER + ")\\.\\.(" + NUMBER + ")]");

    private PlainCell() {}

    /** The text or truth that a cell says; empty where it is not plain. */
    static Optional<Object> value(String expression) {
        String cell = expression.strip();
        if (TEXT.matcher(cell).matches()) {
            return Optional.of(cell.substring(1, cell.length() - 1));
        }
        return switch (cell) {
            case "true" -> Optional.of(Boolean.TRUE);
            case "false" -> Optional.of(Boolean.FALSE);
            default -> Optional.empty();
        };
    }

    /** The test that a cell makes of a text or a whole number; empty where it is not plain. */
    static Optional<Predicate<Object>> test(String expression) {
        String cell = expression.strip();
        if (TEXTS.matcher(cell).matches()) {
            Set<String> texts = Arrays.stream(BETWEEN.split(cell.substring(1, cell.length() - 1), -1))
                    .collect(Collectors.toUnmodifiableSet());
            return Optional.of(value -> value instanceof String text && texts.contains(text));
        }
        return numbers(cell).map(test -> value -> value instanceof Integer number && test.test(number));
    }

    private static Optional<IntPredicate> numbers(String cell) {
        if (NUMBERS.matcher(cell).matches()) {
            Set<Integer> numbers = Arrays.stream(cell.split(",", -1))
                    .map(each -> Integer.valueOf(each.strip()))
                    .collect(Collectors.toUnmodifiableSet());
            return Optional.of(numbers::contains);
        }
        Matcher comparison = COMPARISON.matcher(cell);
        if (comparison.matches()) {
            return Optional.of(comparison(comparison.group(1), Integer.parseInt(comparison.group(2))));
        }
        Matcher range = RANGE.matcher(cell);
        return range.matches()
                ? Optional.of(within(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))))
                : Optional.empty();
    }

    private static IntPredicate comparison(String sign, int limit) {
        return switch (sign) {
            case ">=" -> value -> value >= limit;
            case "<=" -> value -> value <= limit;
            case ">" -> value -> value > limit;
            default -> value -> value < limit;
        };
    }

    private static IntPredicate within(int least, int most) {
        return value -> value >= least && value <= most;
    }
}
