package vn.tiencu.training;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiencu.walks.Places;

/** Walks through the training room; in the end no node and no flow of its models may be left out. */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class TrainingWalksTests {

    @Nested
    class TheWholeYear extends WholeYearWalks {}

    @Nested
    class Drafting extends DraftingWalks {}

    @Nested
    class Appraisal extends AppraisalWalks {}

    @Nested
    class ADecreeAfterTheFact extends DecreeOverPlanWalks {}

    /** Last, when all others have walked. */
    @Nested
    @Order(Integer.MAX_VALUE)
    class NothingIsLeftOut extends TrainingHouse {

        @Autowired
        RepositoryService models;

        @ParameterizedTest
        @EnumSource(
                value = TrainingProcess.class,
                names = {"MAIN", "DRAFTING"})
        void everyNodeAndEveryFlowWasTaken(TrainingProcess process) {
            Places.allWalked(models, process);
        }
    }
}
