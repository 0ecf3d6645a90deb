/** People, posts, units and imports over HTTP, as far as the caller may see them. */
@NullMarked
package vn.tiencu.people.web;

import org.jspecify.annotations.NullMarked;
