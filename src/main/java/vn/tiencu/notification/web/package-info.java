/** What an account was told, over HTTP. */
@NullMarked
package vn.tiencu.notification.web;

import org.jspecify.annotations.NullMarked;
