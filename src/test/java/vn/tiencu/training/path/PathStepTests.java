package vn.tiencu.training.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The steps are those of the models, in their order. */
class PathStepTests {

    private static final Pattern FLOW = Pattern.compile(
            "<bpmn:sequenceFlow id=\"\\w+\"(?: name=\"[^\"]*\")? sourceRef=\"(\\w+)\" targetRef=\"(\\w+)\"");

    @Test
    void theStraightWayFollowsTheFlowsOfTheModels() throws IOException {
        assertThat(PathStep.CALL_FOR_NEEDS.wayOn())
                .extracting(PathStep::element)
                .containsExactlyElementsOf(concat(
                        tasks("training_drafting", "StartEvent_DraftingBegun", "EndEvent_DraftFinished"),
                        tasks("training", "CallActivity_DraftPlan", "UserTask_PublishPlan")));
        assertThat(PathStep.REPORT_RESULTS.wayOn())
                .extracting(PathStep::element)
                .containsExactlyElementsOf(tasks("training", "TimerEvent_YearEnds", "EndEvent_ResultsReported"));
    }

    @Test
    void aDetourLeadsBackIntoTheWay() throws IOException {
        assertThat(PathStep.REVISE_DRAFT.wayOn()).startsWith(PathStep.REVISE_DRAFT, PathStep.ENDORSE_PLAN);
        assertThat(PathStep.CORRECT_SUBMISSION.wayOn()).startsWith(PathStep.CORRECT_SUBMISSION, PathStep.APPRAISE_PLAN);
        assertThat(flows("training"))
                .contains(
                        List.of("UserTask_ReviseDraft", "UserTask_EndorsePlan"),
                        List.of("UserTask_CorrectSubmission", "UserTask_AppraisePlan"));
    }

    @Test
    void everyTaskOfTheModelsIsAStep() throws IOException {
        List<String> all = new ArrayList<>();
        for (String model : List.of("training", "training_drafting")) {
            Pattern.compile("<bpmn:userTask id=\"(\\w+)\"")
                    .matcher(text(model))
                    .results()
                    .forEach(each -> all.add(each.group(1)));
        }
        assertThat(all)
                .hasSameSizeAs(PathStep.values())
                .allSatisfy(each -> assertThat(PathStep.ofElement(each)).isPresent());
    }

    /** User tasks on the way from one element to another, each gateway left by its first flow. */
    private static List<String> tasks(String model, String from, String to) throws IOException {
        List<String> found = new ArrayList<>();
        String at = from;
        while (!at.equals(to)) {
            String here = at;
            at = flows(model).stream()
                    .filter(each -> each.get(0).equals(here))
                    .findFirst()
                    .orElseThrow()
                    .get(1);
            if (at.startsWith("UserTask_") && !at.equals(to)) {
                found.add(at);
            }
        }
        return found;
    }

    private static List<List<String>> flows(String model) throws IOException {
        return FLOW.matcher(text(model))
                .results()
                .map(each -> List.of(each.group(1), each.group(2)))
                .toList();
    }

    private static List<String> concat(List<String> one, List<String> other) {
        List<String> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private static String text(String model) throws IOException {
        return Files.readString(Path.of("processes/training", model + ".bpmn"));
    }
}
