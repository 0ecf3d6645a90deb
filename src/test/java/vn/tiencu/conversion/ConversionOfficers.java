package vn.tiencu.conversion;

import vn.tiencu.outside.Officers;

/** Officers who work on conversion plans through HTTP alone. */
final class ConversionOfficers extends Officers {
    ConversionOfficers(int port) {
        super(port);
    }
}
