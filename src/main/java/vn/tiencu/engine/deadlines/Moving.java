package vn.tiencu.engine.deadlines;

import vn.tiencu.calendar.RunningDeadlines.Move;
import vn.tiencu.engine.store.OpenTaskRows;

/** An open task on its way to a new deadline, and when its timers ring from now on. */
record Moving(OpenTaskRows.Row task, Move move, Moments moments) {}
