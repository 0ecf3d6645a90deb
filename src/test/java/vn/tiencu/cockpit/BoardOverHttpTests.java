package vn.tiencu.cockpit;

import vn.tiencu.outside.OnH2;

/** The board on the database of the demonstration. */
@OnH2
class BoardOverHttpTests extends BoardOverHttp {}
