package org.catamnesis.cohort.redcap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.catamnesis.cohort.tidy.CsvRows;
import org.catamnesis.cohort.tidy.ExportFolder;
import org.catamnesis.cohort.tidy.TableSize;

/** {@code redcap/data_import.csv}: first what a patient has once, then each instance of what repeats. */
final class RedcapRows implements AutoCloseable {
    static final String PATH = "redcap/data_import.csv";
    private static final String COMPLETE = "2";
    private static final int KEYS = 3;

    private record Instance(RedcapForm form, String[] cells) {}

    private final CsvRows csv;
    private final int columns;
    private final Map<RedcapForm, Integer> starts = new HashMap<>();
    private final List<Instance> once = new ArrayList<>();
    private final List<Instance> repeated = new ArrayList<>();
    private String record;

    RedcapRows(ExportFolder folder, List<RedcapForm> forms) throws IOException {
        List<String> header =
                new ArrayList<>(List.of("record_id", "redcap_repeat_instrument", "redcap_repeat_instance"));
        for (RedcapForm form : forms) {
            starts.put(form, header.size());
            form.fields().forEach(field -> header.add(field.name()));
            header.add(form.name() + "_complete");
        }
        columns = header.size();
        csv = new CsvRows(folder.file(PATH), header, false);
    }

    static String text(Object cell) {
        if (cell instanceof Boolean yes) return yes ? "yes" : "no";
        return cell instanceof Double number ? CsvRows.text(number) : cell.toString();
    }

    void add(RedcapForm form, Object[] told) {
        record = text(told[form.idPlace()]);
        String[] cells = new String[form.fields().size()];
        for (int i = 0; i < cells.length; i++) cells[i] = form.fields().get(i).told(told[form.places()[i]]);
        (form.repeating() ? repeated : once).add(new Instance(form, cells));
    }

    void endOfSubject() {
        if (record == null) return;
        String[] row = new String[columns];
        row[0] = record;
        once.forEach(instance -> put(row, instance));
        write(row);
        Map<RedcapForm, Integer> instances = new HashMap<>();
        for (Instance instance : repeated) {
            String[] cells = new String[columns];
            cells[0] = record;
            cells[1] = instance.form().name();
            cells[KEYS - 1] = Integer.toString(instances.merge(instance.form(), 1, Integer::sum));
            put(cells, instance);
            write(cells);
        }
        once.clear();
        repeated.clear();
        record = null;
    }

    private void put(String[] row, Instance instance) {
        int start = starts.get(instance.form());
        System.arraycopy(instance.cells(), 0, row, start, instance.cells().length);
        row[start + instance.cells().length] = COMPLETE;
    }

    private void write(String[] row) {
        for (String cell : row) csv.text(cell);
        csv.end();
    }

    TableSize size() {
        return new TableSize(csv.rows(), csv.columns());
    }

    @Override
    public void close() {
        csv.close();
    }
}
