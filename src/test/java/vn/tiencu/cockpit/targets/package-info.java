@org.jspecify.annotations.NullMarked
package vn.tiencu.cockpit.targets;
