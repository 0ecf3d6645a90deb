package vn.tiencu.training.lines;

import vn.tiencu.outside.OnH2;

/** Races in memory. */
@OnH2
class LineRacesTests extends LineRaces {}
