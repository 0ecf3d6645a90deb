package vn.tiencu.conversion;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Nested;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import vn.tiencu.outside.MariaDbServer;

/** The walks through this room on a database server; one start serves them all. */
class ConversionWalksOnMariaDbTests {

    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @SpringBootTest(properties = "camunda.bpm.job-execution.enabled=false")
    @ActiveProfiles("mysql")
    @ContextConfiguration(initializers = MariaDbServer.class)
    private @interface OnAServer {}

    @Nested
    @OnAServer
    class TheChain extends ChainWalks {}

    @Nested
    @OnAServer
    class Plans extends PlanWalks {}

    @Nested
    @OnAServer
    class Lines extends LineWalks {}

    @Nested
    @OnAServer
    class Moves extends MoveWalks {}

    @Nested
    @OnAServer
    class AStandstill extends StandstillWalks {}

    @Nested
    @OnAServer
    class ADecreeAfterTheFact extends DecreeOverMovesWalks {}

    @Nested
    @OnAServer
    class Lists extends KnownCasesWalks {}
}
