package vn.tiencu.rotation;

import vn.tiencu.outside.OnH2;

/** A rotation in memory. */
@OnH2
class RotationJourneyTests extends RotationJourney {}
