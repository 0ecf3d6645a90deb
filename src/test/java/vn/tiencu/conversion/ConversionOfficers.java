package vn.tiencu.conversion;

import java.util.Map;
import java.util.UUID;
import vn.tiencu.outside.Answer;
import vn.tiencu.outside.Officers;

/** Officers who work on conversion plans through HTTP alone. */
final class ConversionOfficers extends Officers {
    ConversionOfficers(int port) {
        super(port);
    }

    /** Begins a case with a key of its own. */
    Answer starts(String username, String path, Map<String, Object> asked) {
        return as(username)
                .post(path, asked, "Idempotency-Key", UUID.randomUUID().toString());
    }
}
