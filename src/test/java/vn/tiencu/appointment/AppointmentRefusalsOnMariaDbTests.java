package vn.tiencu.appointment;

import vn.tiencu.outside.OnMariaDb;

/** What is refused, on a database server. */
@OnMariaDb
class AppointmentRefusalsOnMariaDbTests extends AppointmentRefusals {}
