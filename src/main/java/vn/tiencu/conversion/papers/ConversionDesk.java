package vn.tiencu.conversion.papers;

import org.springframework.stereotype.Component;
import vn.tiencu.chancery.Desk;
import vn.tiencu.documents.Papers;

/** Writes out the papers of this room and finds earlier ones to refer to. */
@Component
class ConversionDesk extends Desk {

    ConversionDesk(Papers papers, ConversionSigners signers, ConversionNames names, ConversionWords words) {
        super("conversion", papers, signers, names, words);
    }
}
