package vn.tiencu.training;

import vn.tiencu.outside.OnMariaDb;

/** The plan of the province on a real server. */
@OnMariaDb
class ProvincePlanJourneyOnMariaDbTests extends ProvincePlanJourney {

    @Override
    int mostUnits() {
        return 12;
    }
}
