package vn.tiencu.appointment;

import vn.tiencu.outside.OnMariaDb;

/** The journey on a database server. */
@OnMariaDb
class AppointmentJourneyOnMariaDbTests extends AppointmentJourney {}
