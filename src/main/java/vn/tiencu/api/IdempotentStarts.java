package vn.tiencu.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiencu.api.store.Starts;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

/**
 * Makes the start of a case safe to repeat: the same key and body give the first answer again, the same key with another
 * body is refused (422), and a key that is being worked on is a conflict (409).
 */
@Component
public class IdempotentStarts {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_.:-]{8,100}");
    /** A start takes milliseconds; a reservation this old belongs to a node that died. */
    private static final Duration ABANDONED = Duration.ofMinutes(2);

    private final Starts starts;
    private final ObjectMapper json;
    private final TransactionTemplate transaction;

    IdempotentStarts(Starts starts, ObjectMapper json, TransactionTemplate transaction) {
        this.starts = starts;
        this.json = json;
        this.transaction = transaction;
    }

    /** Where a started case is found and how it is shown. */
    public record Started(URI location, Object view) {}

    /**
     * Starts once.
     *
     * @param caller whose key it is
     * @param key the Idempotency-Key header
     * @param body the request as read, compared as JSON
     * @param now the time of the request
     * @param work starts the case; it runs in the transaction that also remembers the answer
     */
    public ResponseEntity<String> once(
            String caller, @Nullable String key, Object body, Instant now, Supplier<Started> work) {
        if (key == null) {
            throw Refused.malformed("Idempotency-Key", Message.of("api.keyMissing"));
        }
        if (!KEY.matcher(key).matches()) {
            throw Refused.malformed("Idempotency-Key", Message.of("api.keyBad"));
        }
        String hash = hash(write(body));
        var before = starts.find(caller, key);
        if (before.isPresent() && !abandoned(before.get(), now)) {
            return again(before.get(), hash);
        }
        before.ifPresent(dead -> starts.release(caller, key));
        reserve(caller, key, hash, now);
        return first(caller, key, work);
    }

    private ResponseEntity<String> first(String caller, String key, Supplier<Started> work) {
        boolean done = false;
        try {
            Answer answer = transaction.execute(status -> {
                Started started = work.get();
                Answer given = new Answer(started.location().toString(), write(started.view()));
                starts.answered(caller, key, given.location(), given.body());
                return given;
            });
            done = true;
            return created(Objects.requireNonNull(answer));
        } finally {
            if (!done) {
                starts.release(caller, key);
            }
        }
    }

    private record Answer(String location, String body) {}

    private void reserve(String caller, String key, String hash, Instant now) {
        try {
            starts.reserve(caller, key, hash, now);
        } catch (DuplicateKeyException taken) {
            throw inFlight();
        }
    }

    private static ResponseEntity<String> again(Starts.Start before, String hash) {
        if (!before.bodyHash().equals(hash)) {
            throw Refused.byRules(Refusal.of("keyReused", "Idempotency-Key", Message.of("api.keyReused")));
        }
        if (before.location() == null || before.answer() == null) {
            throw inFlight();
        }
        return created(new Answer(before.location(), before.answer()));
    }

    private static ResponseEntity<String> created(Answer answer) {
        return ResponseEntity.created(URI.create(answer.location()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer.body());
    }

    private static boolean abandoned(Starts.Start before, Instant now) {
        return before.answer() == null && before.begunAt().plus(ABANDONED).isBefore(now);
    }

    private static Refused inFlight() {
        return Refused.conflict("keyInFlight", Message.of("api.keyInFlight"), null);
    }

    private String write(Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("an answer cannot be written as JSON", unwritable);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
