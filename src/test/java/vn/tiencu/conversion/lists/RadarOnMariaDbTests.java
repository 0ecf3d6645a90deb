package vn.tiencu.conversion.lists;

import vn.tiencu.outside.OnMariaDb;

/** The same lists, people and terms on a real server. */
@OnMariaDb
class RadarOnMariaDbTests extends RadarOfTheSeed {}
