package vn.tiencu.rotation;

import vn.tiencu.outside.OnMariaDb;

/** A rotation on a real server. */
@OnMariaDb
class RotationJourneyOnMariaDbTests extends RotationJourney {}
