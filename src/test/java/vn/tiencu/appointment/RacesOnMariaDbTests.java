package vn.tiencu.appointment;

import vn.tiencu.outside.OnMariaDb;

/** Races on a database server. */
@OnMariaDb
class RacesOnMariaDbTests extends Races {}
