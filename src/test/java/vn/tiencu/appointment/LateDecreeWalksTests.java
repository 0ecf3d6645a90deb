package vn.tiencu.appointment;

/** Late documents on the database in memory. */
class LateDecreeWalksTests extends LateDecreeWalks {}
