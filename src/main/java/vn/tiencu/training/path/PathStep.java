package vn.tiencu.training.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Message;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.TrainingPlan.Parties;

/** The steps of a plan in the order of the model; each is the user task of the same name. */
public enum PathStep {
    CALL_FOR_NEEDS(Parties::drafter),
    PROPOSE_NEEDS(null),
    CONSOLIDATE_NEEDS(Parties::drafter),
    GIVE_OPINION(null),
    FINISH_DRAFT(Parties::drafter),
    ENDORSE_PLAN(Parties::endorser),
    /** Only when the draft was not endorsed, or when the standing committee wants another one. */
    REVISE_DRAFT(Parties::drafter),
    SUBMIT_PLAN(Parties::endorser),
    APPRAISE_PLAN(Parties::appraiser),
    /** Only when the submission was returned. */
    CORRECT_SUBMISSION(Parties::drafter),
    GIVE_STANDING_OPINION(Parties::standing),
    CORRECT_PLAN(Parties::drafter),
    SIGN_PLAN(Parties::issuer),
    ISSUE_NUMBER(Parties::clerk),
    /** May follow the ceiling: the plan is issued once it has its number. */
    PUBLISH_PLAN(Parties::drafter),
    REPORT_RESULTS(Parties::drafter),
    SIGN_REPORT(Parties::issuer),
    SEND_REPORT(Parties::clerk);

    private final @Nullable Function<Parties, String> hands;

    PathStep(@Nullable Function<Parties, String> hands) {
        this.hands = hands;
    }

    /** Id of the task in the model. */
    public String element() {
        return "UserTask_"
                + Arrays.stream(name().split("_"))
                        .map(each -> each.charAt(0) + each.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining());
    }

    /** The step of a task; empty for elements that are no step of the way. */
    public static Optional<PathStep> ofElement(String element) {
        return Arrays.stream(values())
                .filter(each -> each.element().equals(element))
                .findFirst();
    }

    /** The step as people read it. */
    public Message label() {
        return Message.of("training.path.step." + name());
    }

    /** Whether many bodies do it side by side; the last answer counts. */
    public boolean isParallel() {
        return hands == null;
    }

    /** The body that does it; empty for a step of many bodies. */
    public Optional<String> body(TrainingPlan.Parties parties) {
        return Optional.ofNullable(hands).map(each -> each.apply(parties));
    }

    /** Whether the straight way passes it by. */
    boolean isDetour() {
        return this == REVISE_DRAFT || this == CORRECT_SUBMISSION;
    }

    boolean isOfReport() {
        return compareTo(REPORT_RESULTS) >= 0;
    }

    /** This step and the straight way from it to the number of the plan, or to the sending of the report. */
    List<PathStep> wayOn() {
        List<PathStep> way = new ArrayList<>();
        if (isDetour()) {
            way.add(this);
        }
        PathStep from = this == REVISE_DRAFT ? ENDORSE_PLAN : this == CORRECT_SUBMISSION ? APPRAISE_PLAN : this;
        PathStep last = isOfReport() ? SEND_REPORT : ISSUE_NUMBER;
        Arrays.stream(values())
                .filter(each -> each.compareTo(from) >= 0 && each.compareTo(last) <= 0 && !each.isDetour())
                .forEach(way::add);
        return List.copyOf(way);
    }
}
