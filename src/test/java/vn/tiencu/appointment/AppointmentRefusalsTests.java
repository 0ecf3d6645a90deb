package vn.tiencu.appointment;

import vn.tiencu.outside.OnH2;

/** What is refused, in memory. */
@OnH2
class AppointmentRefusalsTests extends AppointmentRefusals {}
