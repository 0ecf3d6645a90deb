package vn.tiencu.appointment;

/** The board on the database of the demonstration. */
class BoardWalksTests extends BoardWalks {}
