package vn.tiencu.rooms;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What must hold in every room; each guard is proven by a broken probe of its name under {@code src/tools/probes}. */
public enum Guard {
    PROCESS_IDS_BEGIN_WITH_THE_ROOM(NameChecks::processIds),
    ELEMENT_IDS_SAY_KIND_AND_NAME(NameChecks::elementIds),
    HISTORY_IS_KEPT_FOR_A_STATED_TIME(NameChecks::historyTimeToLive),
    EVERYTHING_A_READER_MEETS_IS_NAMED(NameChecks::names),
    LABELS_EXIST_IN_BOTH_LANGUAGES(NameChecks::labels),

    ELEMENTS_STAND_IN_THE_CONTRACT(ContractChecks::elements),
    MESSAGES_STAND_IN_THE_CONTRACT(ContractChecks::messages),
    VARIABLES_STAND_IN_THE_CONTRACT(ContractChecks::variables),

    TASKS_ARE_GIVEN_TO_ONE_BODY(TaskChecks::candidateGroups),
    TASKS_ARE_DUE_BY_THE_CALENDAR(TaskChecks::dueDates),
    TASKS_REMIND_ESCALATE_AND_ALERT(TaskChecks::timeoutListeners),
    TASKS_HAVE_A_TERM_IN_THE_TABLE(TaskChecks::terms),
    TASKS_HAVE_AN_ACT(TaskChecks::acts),

    FORMS_EXIST_AND_ARE_USED(ReferenceChecks::forms),
    BEANS_EXIST_AND_CAN_BE_CALLED(ReferenceChecks::beans),
    CALLED_PROCESSES_ARE_OF_THE_SAME_DEPLOYMENT(ReferenceChecks::calledProcesses),
    DECISION_TABLES_EXIST_AND_ARE_USED(ReferenceChecks::tables),
    NO_SCRIPTS(ReferenceChecks::scripts),
    NO_FORM_COMPONENTS_THAT_BREAK(ReferenceChecks::formComponents),

    GATEWAYS_ASK_A_QUESTION(GatewayChecks::questions),
    GATEWAYS_ALWAYS_HAVE_A_WAY_ON(GatewayChecks::waysOn),
    CONDITIONS_ARE_ONE_VARIABLE(GatewayChecks::conditions),

    EVERYTHING_IS_DRAWN(DrawingChecks::drawn),
    SHAPES_DO_NOT_OVERLAP(DrawingChecks::overlaps),
    FLOWS_RUN_FROM_LEFT_TO_RIGHT(DrawingChecks::direction),
    FLOWS_CROSS_NO_SHAPE(DrawingChecks::crossings),
    PICTURES_SHOW_THE_MODEL(DrawingChecks::pictures);

    private final Function<Room, Stream<String>> check;

    Guard(Function<Room, Stream<String>> check) {
        this.check = check;
    }

    /** What is wrong with a room, one sentence each; empty when nothing is. */
    public List<String> faults(Room room) {
        return check.apply(room).sorted().toList();
    }
}
