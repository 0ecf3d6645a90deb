package vn.tiencu.cockpit.targets;

import vn.tiencu.outside.OnH2;

/** The targets on the database of the demonstration. */
@OnH2
class TargetsOverHttpTests extends TargetsOverHttp {}
