package org.catamnesis.cohort.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.catamnesis.language.Fault;

/** A value in a file with its place, so that what is wrong with it can be said beside what would be right. */
public final class JsonPart {
    private final JsonNode node;
    private final String place;
    private final Faults faults;

    private JsonPart(JsonNode node, String place, Faults faults) {
        this.node = node;
        this.place = place;
        this.faults = faults;
    }

    public static JsonPart root(JsonNode node, Faults faults) {
        return new JsonPart(node, "", faults);
    }

    public JsonPart field(String name) {
        return new JsonPart(node.path(name), place.isEmpty() ? name : place + "." + name, faults);
    }

    public boolean has(String name) {
        return node.has(name);
    }

    public boolean isThere() {
        return !node.isMissingNode();
    }

    /** Of a list. */
    public int size() {
        return node.size();
    }

    /** Whether this word stands here. */
    public boolean is(String word) {
        return word.equals(node.textValue());
    }

    /** The only field of an object that has one. */
    public String onlyField() {
        if (!isThere()) throw unfit("fault.missing");
        if (!node.isObject() || node.size() != 1) throw unfit("fault.one-field");
        return node.fieldNames().next();
    }

    /** Says that this is wrong. */
    public RuntimeException unfit(String key, String... arguments) {
        return new Unfit(new Fault(place, key, List.of(arguments)));
    }

    /** Says that the word that stands here is none of those that are known. */
    public RuntimeException unknown(Collection<String> known) {
        return new Unfit(UnknownWord.fault(place, node.isTextual() ? node.textValue() : shown(), known));
    }

    /** This, where it is an object. */
    public JsonPart object() {
        if (!isThere()) throw unfit("fault.missing");
        if (!node.isObject()) throw unfit("fault.object", shown());
        return this;
    }

    /** A field that is not known may have meant something else, so it is told and not passed over. */
    public void requireFields(Set<String> known) {
        object();
        for (String name : (Iterable<String>) node::fieldNames)
            if (!known.contains(name))
                throw unknownField(name, known.stream().sorted().toList());
    }

    /** Says that a field is none of those that are known. */
    public RuntimeException unknownField(String name, Collection<String> known) {
        List<String> near = Nearest.to(name, known);
        return field(plain(name)).unfit("fault.field-unknown", String.join(", ", near.isEmpty() ? known : near));
    }

    /** As {@link #requireFields}; each such field is a fault of its own, and reading goes on. */
    public void noteFields(Set<String> known) {
        faults.read(this::object, null);
        node.fieldNames()
                .forEachRemaining(name -> faults.read(
                        () -> {
                            if (!known.contains(name))
                                throw unknownField(name, known.stream().sorted().toList());
                            return null;
                        },
                        null));
    }

    public String text() {
        if (!isThere()) throw unfit("fault.missing");
        if (!node.isTextual() || node.asText().isBlank()) throw unfit("fault.text", shown());
        return node.asText();
    }

    /** One of the words that are known. */
    public String word(Collection<String> known) {
        String word = text();
        if (!known.contains(word)) throw unknown(known);
        return word;
    }

    /** The value of one of the words that are known. */
    public <T> T word(Collection<T> values, Function<T, String> code) {
        String word = text();
        return values.stream()
                .filter(value -> code.apply(value).equals(word))
                .findFirst()
                .orElseThrow(() -> unknown(values.stream().map(code).toList()));
    }

    public int whole(int least) {
        if (!isThere()) throw unfit("fault.missing");
        if (!node.isInt() || node.intValue() < least) throw unfit("fault.whole", shown(), Integer.toString(least));
        return node.intValue();
    }

    public long wholeLong() {
        if (!isThere()) throw unfit("fault.missing");
        if (!node.isIntegralNumber() || !node.canConvertToLong()) throw unfit("fault.whole-any", shown());
        return node.longValue();
    }

    /** Empty where it is left out. */
    public Optional<Integer> whole() {
        if (!isThere()) return Optional.empty();
        if (!node.isInt()) throw unfit("fault.whole-any", shown());
        return Optional.of(node.intValue());
    }

    public double number() {
        if (!isThere()) throw unfit("fault.missing");
        if (!node.isNumber() || !Double.isFinite(node.doubleValue())) throw unfit("fault.number", shown());
        return node.doubleValue();
    }

    public boolean yes() {
        if (!node.isBoolean()) throw unfit("fault.yes-no", shown());
        return node.booleanValue();
    }

    public LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException _) {
            throw unfit("fault.date", shown());
        }
    }

    /** What can be read of a list; the others are faults. */
    public <T> List<T> list(Function<JsonPart, T> read) {
        if (!isThere()) throw unfit("fault.missing");
        if (!node.isArray()) throw unfit("fault.list", shown());
        List<T> values = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            var item = new JsonPart(node.get(i), place + " #" + (i + 1), faults);
            T value = faults.read(() -> read.apply(item), null);
            if (value != null) values.add(value);
        }
        return List.copyOf(values);
    }

    /** The parts within one that has a name of its own. */
    public JsonPart named(String name) {
        return new JsonPart(node.path(name), place + ", " + name, faults);
    }

    private String shown() {
        if (node.isArray()) return "[…]";
        return node.isObject() ? "{…}" : UnknownWord.cut(node.asText());
    }

    private static String plain(String name) {
        return name.matches("[A-Za-z0-9_]{1,40}") ? name : "?";
    }
}
