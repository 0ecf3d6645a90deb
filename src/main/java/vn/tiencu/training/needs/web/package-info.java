/** Needs, checks, classes, money and shares of a plan over HTTP. */
@NullMarked
package vn.tiencu.training.needs.web;

import org.jspecify.annotations.NullMarked;
