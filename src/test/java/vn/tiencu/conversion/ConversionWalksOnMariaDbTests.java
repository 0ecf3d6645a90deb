package vn.tiencu.conversion;

import org.junit.jupiter.api.Nested;
import vn.tiencu.walks.OnAServer;

/** The walks through this room on a database server. */
class ConversionWalksOnMariaDbTests {

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
