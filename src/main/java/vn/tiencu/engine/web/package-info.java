/** Tasks over HTTP, and the caller's identity handed to the engine's own web apps and REST interface. */
@NullMarked
package vn.tiencu.engine.web;

import org.jspecify.annotations.NullMarked;
