package vn.tiencu.training;

import vn.tiencu.outside.OnH2;

/** The plan of the province in memory. */
@OnH2
class ProvincePlanJourneyTests extends ProvincePlanJourney {

    @Override
    int mostUnits() {
        return Integer.MAX_VALUE;
    }
}
