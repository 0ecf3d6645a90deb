package vn.tiencu.cockpit.targets;

import vn.tiencu.outside.OnMariaDb;

/** The targets on a database server. */
@OnMariaDb
class TargetsOverHttpOnMariaDbTests extends TargetsOverHttp {}
