package vn.tiencu.conversion.lists;

import vn.tiencu.WholeHouse;

/** The radar on the database that a trial runs on. */
@WholeHouse
class RadarTests extends RadarOfTheSeed {}
