package vn.tiencu.training.lines;

import java.text.Normalizer;

/** One written form for notes that look the same, so that a file that comes back unchanged changes nothing. */
final class NoteText {

    private NoteText() {}

    static String of(String typed) {
        return Normalizer.normalize(typed.strip().replace("\r\n", "\n"), Normalizer.Form.NFC);
    }
}
