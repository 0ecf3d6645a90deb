package vn.tiencu.appointment;

/** The decree on the database in memory. */
class DecreeWalksTests extends DecreeWalks {}
