package vn.tiencu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way through a rule table says the same as FEEL, cell by cell and value by value. */
class PlainTestsTests {

    private static final FeelEngine FEEL = new ScalaFeelEngineFactory().createInstance();
    private static final FeelEngine SHORT = new PlainTests(FEEL);

    private static final List<String> CELLS = List.of(
            "\"HEAD\"",
            "\"HEAD\",\"DEPUTY\"",
            "\"HEAD\" , \"DEPUTY\"",
            "\"\"",
            "\"a,b\"",
            "not(\"HEAD\")",
            "12",
            "1,3",
            "1 , 3",
            "-4",
            ">= 12",
            ">=12",
            "< 12",
            "<= 12",
            "> 12",
            "> -3",
            "[1..3]",
            "(1..3)",
            "< 20250630",
            "true");

    private static final List<Object> VALUES =
            List.of("HEAD", "DEPUTY", "", "a,b", "head", 0, 1, 2, 3, 11, 12, 13, -4, -3, 20250629, 20250630);

    static Stream<Arguments> questions() {
        return CELLS.stream().flatMap(cell -> VALUES.stream().map(value -> Arguments.of(cell, value)));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theAnswerIsThatOfFeel(String cell, Object value) {
        assertThat(answer(SHORT, cell, value)).isEqualTo(answer(FEEL, cell, value));
    }

    @Test
    void whatIsNotKnownGoesToFeel() {
        assertThat(CELLS).allSatisfy(cell -> assertThat(answer(SHORT, cell, null)).isEqualTo(answer(FEEL, cell, null)));
    }

    @Test
    void mostCellsTakeTheShortWay() {
        assertThat(CELLS.stream().filter(each -> PlainCell.test(each).isEmpty()))
                .containsExactly("not(\"HEAD\")", "(1..3)", "true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"NĐ 171/2025, Điều 16.2\"", "\"\"", "true", "false", "12", "-3", "cellInput", "null", "\"a\\\"b\"", "1 + 1"})
    void whatACellSaysIsThatOfFeel(String cell) {
        for (Object value : VALUES) {
            VariableContext given =
                    Variables.createVariables().putValue("cellInput", value).asVariableContext();
            Object said = SHORT.evaluateSimpleExpression(cell, given);
            Object expected = FEEL.evaluateSimpleExpression(cell, given);
            assertThat(String.valueOf(said)).isEqualTo(String.valueOf(expected));
        }
    }

    /** A cell that cannot be asked about a value of this kind is an answer too. */
    private static String answer(FeelEngine engine, String cell, @Nullable Object value) {
        VariableContext given = Variables.createVariables().putValue("cellInput", value).asVariableContext();
        try {
            return String.valueOf(engine.evaluateSimpleUnaryTests(cell, "cellInput", given));
        } catch (RuntimeException refused) {
            return "false";
        }
    }
}
