package vn.tiencu.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule table answers its examples, and every rule of it has one: a rule nobody can show at work is a rule nobody checked. */
class DecisionExamplesTests {

    @TestFactory
    List<DynamicContainer> everyTableAnswersItsExamplesAndEveryRuleHasOne() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(each -> each.toString().endsWith(".dmn"))
                    .sorted()
                    .map(DecisionExamplesTests::table)
                    .toList();
        }
    }

    private static DynamicContainer table(Path model) {
        var examples = new DecisionExamples(model);
        DynamicTest beside = dynamicTest(
                "has examples", () -> assertThat(examples.examples()).exists());
        if (!Files.exists(examples.examples())) {
            return dynamicContainer(examples.key(), Stream.of(beside));
        }
        Stream<DynamicTest> rows = examples.rows().stream()
                .map(row -> dynamicTest("line " + (row.getRecordNumber() + 1), () -> examples.check(row)));
        DynamicTest complete = dynamicTest(
                "no rule without an example", () -> assertThat(examples.unhit()).isEmpty());
        return dynamicContainer(
                examples.key(),
                Stream.of(Stream.of(beside), rows, Stream.of(complete)).flatMap(each -> each));
    }
}
