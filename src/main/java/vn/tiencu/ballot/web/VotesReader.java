package vn.tiencu.ballot.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads votes by person in the order of the list; a person named twice would silently lose votes, so that is refused. */
final class VotesReader extends JsonDeserializer<Map<String, Integer>> {

    private static final WholeNumber NUMBER = new WholeNumber();

    @Override
    public Map<String, Integer> deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.isExpectedStartObjectToken()) {
            context.reportWrongTokenException(Map.class, JsonToken.START_OBJECT, "votes by person are expected");
        }
        Map<String, Integer> votes = new LinkedHashMap<>();
        for (String person = json.nextFieldName(); person != null; person = json.nextFieldName()) {
            json.nextToken();
            if (person.isBlank() || votes.put(person, NUMBER.deserialize(json, context)) != null) {
                context.reportInputMismatch(Map.class, "a person on the list is unnamed or named twice");
            }
        }
        return votes;
    }
}
