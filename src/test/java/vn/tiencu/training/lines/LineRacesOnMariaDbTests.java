package vn.tiencu.training.lines;

import vn.tiencu.outside.OnMariaDb;

/** Races on a database server. */
@OnMariaDb
class LineRacesOnMariaDbTests extends LineRaces {}
