package id.telaah.intake;

import id.telaah.privacy.PrivacyGate;
import id.telaah.round.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The lines of a list of places, one after the other: which column holds what, and whether what
/// stands there can be so.
final class RegionRows {
  private static final Set<String> CODES =
      Set.of("kode", "code", "kodewilayah", "kdwilayah", "kodekemendagri", "id", "kodewil");
  private static final Set<String> NAMES =
      Set.of("nama", "name", "namawilayah", "wilayah", "nmwilayah", "namadaerah", "namawil");

  /// Digits alone, as tables that lost their dots have them: 33, 3375, 337504, 3375041004.
  private static final Pattern BARE = Pattern.compile("\\d{2}|\\d{4}|\\d{6}|\\d{10}");

  private static final Pattern DIGITS = Pattern.compile("\\d");
  private static final int LONGEST_NAME = 80;
  private static final int MOST_DIGITS = 4;

  /// The seventh digit: a village's number begins with 1 or more, while statistics offices count a
  /// third digit of the kecamatan there.
  private static final int VILLAGE_AT = 6;

  private final Problems problems;
  private final TreeMap<String, Region> byCode = new TreeMap<>();
  private final Map<String, Integer> lineOf = new TreeMap<>();
  private char separator = ',';
  private int codeAt = -1;
  private int nameAt = -1;

  RegionRows(Problems problems) {
    this.problems = problems;
  }

  void read(String text) {
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      if (codeAt < 0) {
        begin(line, number);
        if (codeAt < 0) {
          return;
        }
      } else {
        row(line, number);
      }
    }
    if (problems.isEmpty() && byCode.isEmpty()) {
      problems.add(ProblemCode.EMPTY, Place.FILE, Sentences.of("region.empty"));
    }
    if (problems.isEmpty()) {
      alone();
    }
  }

  /// The first line names the columns, or is a place already where nobody named them.
  private void begin(String line, int number) {
    separator = separator(line);
    List<String> cells = RegionLine.cells(line, separator).orElse(List.of());
    for (int i = 0; i < cells.size(); i++) {
      String head = cells.get(i).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
      if (codeAt < 0 && CODES.contains(head)) {
        codeAt = i;
      } else if (nameAt < 0 && NAMES.contains(head)) {
        nameAt = i;
      }
    }
    if (codeAt >= 0 && nameAt >= 0) {
      return;
    }
    if (cells.size() > 1 && code(cells.getFirst()).isPresent()) {
      codeAt = 0;
      nameAt = 1;
      row(line, number);
      return;
    }
    codeAt = -1;
    problems.add(ProblemCode.REGION_COLUMNS, at(number), Sentences.of("region.columns", number));
  }

  private static char separator(String line) {
    char best = ',';
    for (char one : new char[] {';', '\t', '|'}) {
      if (count(line, one) > count(line, best)) {
        best = one;
      }
    }
    return best;
  }

  private static long count(String line, char letter) {
    return line.chars().filter(one -> one == letter).count();
  }

  private void row(String line, int number) {
    Optional<List<String>> cells = RegionLine.cells(line, separator);
    if (cells.isEmpty()) {
      problems.add(ProblemCode.REGION_QUOTE, at(number), Sentences.of("region.quote", number));
      return;
    }
    String written = cell(cells.get(), codeAt);
    String name = cell(cells.get(), nameAt);
    Optional<String> code = code(written);
    if (isOfStatistics(written)) {
      problems.add(ProblemCode.REGION_OTHER_CODES, at(number), Sentences.of("region.bps", number));
    } else if (code.isEmpty()) {
      problems.add(
          ProblemCode.REGION_CODE, at(number), Sentences.of("region.code", number, shown(written)));
    } else if (!isName(name)) {
      problems.add(
          ProblemCode.REGION_NAME, at(number), Sentences.of("region.name", number, code.get()));
    } else {
      keep(Region.of(code.get(), name), number);
    }
  }

  private void keep(Region region, int number) {
    Region before = byCode.putIfAbsent(region.code(), region);
    if (before == null) {
      lineOf.put(region.code(), number);
    } else if (!before.name().equals(region.name())) {
      problems.add(
          ProblemCode.REGION_TWICE,
          at(number),
          Sentences.of("region.twice", number, region.code(), Objects.requireNonNull(lineOf.get(region.code()))));
    }
  }

  /// A list may leave out the provinces, which no round is about.
  private void alone() {
    byCode.forEach((code, region) -> {
      String around = region.around();
      if (around.contains(".") && !byCode.containsKey(around)) {
        Integer line = lineOf.get(code);
        int number = line == null ? 0 : line;
        problems.add(
            ProblemCode.REGION_ALONE,
            at(number),
            Sentences.of("region.alone", number, code, around));
      }
    });
  }

  /// A code with its dots; empty where it is none.
  private static Optional<String> code(String written) {
    String code = written.replaceAll("[\\s']", "");
    if (BARE.matcher(code).matches()) {
      StringBuilder dotted = new StringBuilder(code);
      for (int at = VILLAGE_AT; at > 0; at -= 2) {
        if (at < code.length()) {
          dotted.insert(at, '.');
        }
      }
      code = dotted.toString();
    }
    return Region.isCode(code) ? Optional.of(code) : Optional.empty();
  }

  private static boolean isOfStatistics(String written) {
    String code = written.strip();
    return code.matches("\\d{7}") || code.matches("\\d{6}0\\d{3}");
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST_NAME
        && name.chars().anyMatch(Character::isLetter)
        && DIGITS.matcher(name).results().count() <= MOST_DIGITS;
  }

  /// What stands there, where it can be shown: a list may be quite another file, full of people.
  private static String shown(String written) {
    String text = PrivacyGate.masked(written);
    return text.length() > 20 ? text.substring(0, 20) + "…" : text;
  }

  private static String cell(List<String> cells, int at) {
    return at < cells.size() ? cells.get(at).strip() : "";
  }

  private static Place at(int line) {
    return Place.FILE.at(new Spot(line, 1));
  }

  List<Region> regions() {
    return new ArrayList<>(byCode.values());
  }
}
