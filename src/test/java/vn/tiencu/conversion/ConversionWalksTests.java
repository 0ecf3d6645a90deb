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

/** Walks through plans, moves and complaints; in the end no node and no flow of their models may be left out. */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class ConversionWalksTests {

    @Nested
    class ThePlan extends PlanWalks {}

    @Nested
    class TheMove extends MoveWalks {}

    @Nested
    class TheComplaint extends ComplaintWalks {}

    @Nested
    class WhatIsRefused extends RefusalWalks {}

    /** Last, when all others have walked. */
    @Nested
    @Order(Integer.MAX_VALUE)
    class NothingIsLeftOut extends ConversionHouse {
        @Autowired
        RepositoryService models;

        @ParameterizedTest
        @EnumSource
        void everyNodeAndEveryFlowWasTaken(ConversionProcess process) {
            Places.allWalked(models, process);
        }
    }
}
