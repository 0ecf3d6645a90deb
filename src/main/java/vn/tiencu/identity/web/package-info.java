/** Sign-in, the rights table in force, and what administrators do with bodies and accounts. */
@NullMarked
package vn.tiencu.identity.web;

import org.jspecify.annotations.NullMarked;
