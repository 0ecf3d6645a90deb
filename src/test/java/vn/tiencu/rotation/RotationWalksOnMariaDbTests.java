package vn.tiencu.rotation;

import org.junit.jupiter.api.Nested;
import vn.tiencu.walks.OnAServer;

/** The walks through this room on a database server. */
class RotationWalksOnMariaDbTests {

    @Nested
    @OnAServer
    class ThePlan extends PlanWalks {}

    @Nested
    @OnAServer
    class OnePerson extends PersonWalks {}

    @Nested
    @OnAServer
    class TheYearsAway extends YearsAwayWalks {}
}
