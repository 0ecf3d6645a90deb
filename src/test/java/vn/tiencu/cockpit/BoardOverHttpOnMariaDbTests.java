package vn.tiencu.cockpit;

import vn.tiencu.outside.OnMariaDb;

/** The board on a database server. */
@OnMariaDb
class BoardOverHttpOnMariaDbTests extends BoardOverHttp {}
