package id.telaah.risk;

import id.telaah.form.EditedFiles;
import id.telaah.form.FormException;
import id.telaah.form.StrictFile;
import id.telaah.language.Words;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// All thresholds in one version, as the file gives them; rules name them and hold no cut-off of
/// their own. Immutable.
public final class ThresholdTable {
  private static final String NEWEST = "ambang-1";

  /// How a district calls its own.
  static final String FILE_NAME = "thresholds-1.json";

  private static final String FILE = "thresholds/" + FILE_NAME;

  private final String version;
  private final List<Subject> subjects;
  private final List<List<String>> orders;
  private final Map<String, Threshold> byId;

  private ThresholdTable(
      String version,
      List<Subject> subjects,
      List<List<String>> orders,
      Map<String, Threshold> byId) {
    this.version = version;
    this.subjects = List.copyOf(subjects);
    this.orders = orders.stream().map(List::copyOf).toList();
    this.byId = byId;
  }

  /// What thresholds are grouped by.
  public record Subject(String id, Words name) {}

  // Read at first need and once: every rule file asks for it.
  private static final class Shipped {
    static final ThresholdTable TABLE =
        checked(FILE, NEWEST, StrictFile.beside(ThresholdTable.class, FILE, ThresholdFile.class));
  }

  /// The newest table that the program carries.
  ///
  /// @throws FormException where the file is not as it must be
  public static ThresholdTable shipped() {
    return Shipped.TABLE;
  }

  /// The table that a district edits: every threshold that ships stays in it, since rules name it.
  ///
  /// @throws FormException naming the place where it is not as it must be
  static ThresholdTable ofDistrict(byte[] json) {
    ThresholdTable own =
        checked(
            FILE_NAME,
            NEWEST + "+" + EditedFiles.mark(json),
            StrictFile.read(FILE_NAME, json, ThresholdFile.class));
    for (Threshold shipped : shipped().all()) {
      if (own.find(shipped.id()).isEmpty()) {
        throw refusal(FILE_NAME, shipped.id(), "is missing");
      }
    }
    return own;
  }

  static ThresholdTable read(String file, byte[] json) {
    return checked(file, file, StrictFile.read(file, json, ThresholdFile.class));
  }

  private static ThresholdTable checked(String file, String version, ThresholdFile root) {
    Map<String, Threshold> byId = new LinkedHashMap<>();
    Set<String> subjects = new HashSet<>();
    for (Subject subject : root.subjects()) {
      if (!subjects.add(subject.id())) {
        throw new FormException(file + ": subject " + subject.id() + " stands twice");
      }
    }
    for (ThresholdFile.Row row : root.thresholds()) {
      Threshold threshold = row.threshold();
      check(file, subjects, threshold);
      if (byId.put(threshold.id(), threshold) != null) {
        throw refusal(file, threshold.id(), "stands twice");
      }
    }
    ThresholdTable table = new ThresholdTable(version, root.subjects(), root.orders(), byId);
    table.checkOrders(file);
    return table;
  }

  private static void check(String file, Set<String> subjects, Threshold threshold) {
    if (!subjects.contains(threshold.subject())) {
      throw refusal(file, threshold.id(), "no subject " + threshold.subject());
    }
    if (!threshold.range().holds(threshold.value())) {
      throw refusal(file, threshold.id(), "value is outside min and max");
    }
  }

  private void checkOrders(String file) {
    for (List<String> order : orders) {
      for (String id : order) {
        if (!byId.containsKey(id)) {
          throw new FormException(file + ": order " + order + ": no threshold " + id);
        }
      }
    }
    for (Threshold threshold : byId.values()) {
      outOfOrder(threshold.id(), threshold.value(), id -> known(id).value())
          .ifPresent(other -> {
            throw refusal(file, threshold.id(), "out of order with " + other.other().id());
          });
    }
  }

  private Threshold known(String id) {
    return Objects.requireNonNull(byId.get(id), id);
  }

  private static FormException refusal(String file, String id, String what) {
    return new FormException(file + ": threshold " + id + ": " + what);
  }

  /// Which neighbour a number would pass or meet.
  ///
  /// @param number wished for the threshold
  /// @param values the numbers in force
  Optional<Neighbour> outOfOrder(
      String id, BigDecimal number, Function<String, BigDecimal> values) {
    for (List<String> order : orders) {
      int at = order.indexOf(id);
      if (at > 0 && number.compareTo(values.apply(order.get(at - 1))) <= 0) {
        return Optional.of(new Neighbour(known(order.get(at - 1)), false));
      }
      if (at >= 0
          && at < order.size() - 1
          && number.compareTo(values.apply(order.get(at + 1))) >= 0) {
        return Optional.of(new Neighbour(known(order.get(at + 1)), true));
      }
    }
    return Optional.empty();
  }

  /// A threshold that another must stay on one side of.
  ///
  /// @param mustStayBelow whether below it; else above
  record Neighbour(Threshold other, boolean mustStayBelow) {}

  /// Which table, exactly: `ambang-1`.
  public String version() {
    return version;
  }

  public List<Subject> subjects() {
    return subjects;
  }

  /// Every threshold, in the order of the file.
  public List<Threshold> all() {
    return List.copyOf(byId.values());
  }

  public Optional<Threshold> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
