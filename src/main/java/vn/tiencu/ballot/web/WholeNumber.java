package vn.tiencu.ballot.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;

/** Reads a count: a JSON integer and nothing that could be rounded or guessed into one. */
final class WholeNumber extends JsonDeserializer<Integer> {

    @Override
    public Integer deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            context.reportWrongTokenException(Integer.class, JsonToken.VALUE_NUMBER_INT, "a whole number is expected");
        }
        return json.getIntValue();
    }
}
