package vn.tiencu.appointment;

import vn.tiencu.outside.OnH2;

/** Races in memory. */
@OnH2
class RacesTests extends Races {}
