/** The board against the engine's own history, over HTTP, and with a hundred thousand cases. */
package vn.tiencu.cockpit;
