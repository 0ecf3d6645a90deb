package vn.tiencu.rotation;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiencu.walks.Places;

/** Walks through the rotation room; in the end no node and no flow of its models may be left out. */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class RotationWalksTests {

    @Nested
    class ThePlan extends PlanWalks {}

    @Nested
    class OnePerson extends PersonWalks {}

    @Nested
    class TheYearsAway extends YearsAwayWalks {}

    @Nested
    class ADecree extends DecreeOverRotationWalks {}

    /** Last, when all others have walked. */
    @Nested
    @Order(Integer.MAX_VALUE)
    class NothingIsLeftOut extends RotationHouse {

        @Autowired
        RepositoryService models;

        @ParameterizedTest
        @EnumSource(RotationProcess.class)
        void everyNodeAndEveryFlowWasTaken(RotationProcess process) {
            Places.allWalked(models, process);
        }
    }
}
