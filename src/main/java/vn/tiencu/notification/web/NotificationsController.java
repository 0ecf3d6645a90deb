package vn.tiencu.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.api.Cursor;
import vn.tiencu.api.Limit;
import vn.tiencu.api.Page;
import vn.tiencu.identity.CurrentCaller;
import vn.tiencu.notification.Notice;
import vn.tiencu.notification.Notices;

/** What the caller was told. */
@RestController
@RequestMapping("/api/v1/notifications")
class NotificationsController {

    private final Notices notices;
    private final CurrentCaller current;

    NotificationsController(Notices notices, CurrentCaller current) {
        this.notices = notices;
        this.current = current;
    }

    /**
     * A page of notices.
     *
     * @param next opaque cursor of the page that follows, or null at the end
     * @param unread how many of the caller's notices are unread, on all pages
     */
    record Inbox(List<Notice> items, @Nullable String next, long unread) {}

    @GetMapping
    @Operation(summary = "Notices of the caller, newest first")
    Inbox mine(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        String username = current.get().username();
        Page<Notice> page = notices.of(username, Cursor.decode(cursor), Limit.of(limit));
        return new Inbox(page.items(), page.next(), notices.unread(username));
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Mark a notice as read")
    void read(@PathVariable String id) {
        notices.read(id, current.get().username());
    }
}
