package vn.tiencu.conversion;

import vn.tiencu.outside.OnH2;

/** The plan of the department on the database in memory. */
@OnH2
class DepartmentPlanJourneyTests extends DepartmentPlanJourney {}
