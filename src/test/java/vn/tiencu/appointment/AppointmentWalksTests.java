package vn.tiencu.appointment;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiencu.walks.Places;

/** Walks through the appointment room; in the end no node and no flow of its models may be left out. */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class AppointmentWalksTests {

    @Nested
    class TheWholeWay extends WholeWayWalks {}

    @Nested
    class Permission extends PermissionWalks {}

    @Nested
    class FirstStep extends FirstStepWalks {}

    @Nested
    class Meetings extends MeetingWalks {}

    @Nested
    class Ballots extends BallotWalks {}

    @Nested
    class Delay extends DelayWalks {}

    @Nested
    class TheDossier extends DossierWalks {}

    @Nested
    class TheDecision extends DecisionWalks {}

    @Nested
    class TheSignature extends SignatureWalks {}

    @Nested
    class Withdrawal extends WithdrawalWalks {}

    @Nested
    class WorkOnTasks extends TaskWalks {}

    @Nested
    class Editions extends EditionWalks {}

    /** Last, when all others have walked. */
    @Nested
    @Order(Integer.MAX_VALUE)
    class NothingIsLeftOut extends AppointmentHouse {

        @Autowired
        RepositoryService models;

        @ParameterizedTest
        @EnumSource
        void everyNodeAndEveryFlowWasTaken(AppointmentProcess process) {
            Places.allWalked(models, process);
        }
    }
}
