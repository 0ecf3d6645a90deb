package vn.tiencu.training.classes;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiencu.training.TrainingProcess;
import vn.tiencu.walks.Places;

/** Walks through classes and compensation; in the end no node and no flow of their models may be left out. */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class AfterIssueWalksTests {

    @Nested
    class TheClass extends ClassWalks {}

    @Nested
    class WhatIsRefused extends ClassRefusalWalks {}

    @Nested
    class TheCompensation extends CompensationWalks {}

    /** Last, when all others have walked. */
    @Nested
    @Order(Integer.MAX_VALUE)
    class NothingIsLeftOut extends AfterIssueHouse {

        @Autowired
        RepositoryService models;

        @ParameterizedTest
        @EnumSource(names = {"CLASS", "COMPENSATION"})
        void everyNodeAndEveryFlowWasTaken(TrainingProcess process) {
            Places.allWalked(models, process);
        }
    }
}
