package vn.tiencu.appointment;

import vn.tiencu.outside.OnH2;

/** The journey in memory. */
@OnH2
class AppointmentJourneyTests extends AppointmentJourney {}
