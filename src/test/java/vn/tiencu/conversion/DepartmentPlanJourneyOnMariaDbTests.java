package vn.tiencu.conversion;

import vn.tiencu.outside.OnMariaDb;

/** The plan of the department on a real server. */
@OnMariaDb
class DepartmentPlanJourneyOnMariaDbTests extends DepartmentPlanJourney {}
