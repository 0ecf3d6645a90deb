package vn.tiencu.conversion;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiencu.walks.Places;

/** Walks through this room; in the end no node and no flow of its models may be left out. */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class ConversionWalksTests {

    @Nested
    class TheChain extends ChainWalks {}

    @Nested
    class VacantPlaces extends VacancyWalks {}

    @Nested
    class Plans extends PlanWalks {}

    @Nested
    class Lines extends LineWalks {}

    @Nested
    class Moves extends MoveWalks {}

    @Nested
    class AStandstill extends StandstillWalks {}

    @Nested
    class ADecreeAfterTheFact extends DecreeOverMovesWalks {}

    @Nested
    class Lists extends KnownCasesWalks {}

    /** Last, when all others have walked. */
    @Nested
    @Order(Integer.MAX_VALUE)
    class NothingIsLeftOut extends ConversionHouse {

        @Autowired
        RepositoryService models;

        @ParameterizedTest
        @EnumSource(ConversionProcess.class)
        void everyNodeAndEveryFlowWasTaken(ConversionProcess process) {
            Places.allWalked(models, process);
        }
    }
}
