package id.telaah.privacy;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The gate in front of the store: finds what names a person in a text or in a field's name.
///
/// It would rather stop a clean sentence now and then than let an identifier through, yet it knows
/// the words of field workers well enough to leave "Ibu hamil" alone. Pure; safe from any thread.
public final class PrivacyGate {
  /// Digits from which a bare number is no measurement any more.
  private static final int LONGEST_MEASUREMENT = 8;

  private static final Pattern KEY = Pattern.compile("[a-z0-9_]{1,40}");

  /// The surest first.
  private static final List<Detector> DETECTORS =
      List.of(
          new CoordinateDetector(),
          new NumberDetector(),
          new BrokenNumberDetector(),
          new SpelledNumberDetector(),
          new KeywordNumberDetector(),
          new EmailDetector(),
          new AccountDetector(),
          new BirthDateDetector(),
          new AgeAtDateDetector(),
          new NeighbourhoodDetector(),
          new AddressDetector(),
          new InstitutionDetector(),
          new NameDetector());

  private PrivacyGate() {}

  /// All identifiers in a text, in reading order. Where two overlap they are one, shown as the
  /// surer of them: "NIK 3375…" by the number, not by the word.
  public static List<Leak> scan(String text) {
    Passage passage = new Passage(text);
    List<Ranked> found = new ArrayList<>();
    for (int rank = 0; rank < DETECTORS.size(); rank++) {
      int surety = rank;
      Detector detector = DETECTORS.get(rank);
      if (detector.concerns(passage)) {
        detector.scan(passage, leak -> found.add(new Ranked(surety, passage.original(leak))));
      }
    }
    if (found.size() < 2) {
      return found.stream().map(Ranked::leak).toList();
    }
    found.sort(Comparator.comparingInt(ranked -> ranked.leak().start()));
    Deque<Ranked> apart = new ArrayDeque<>();
    for (Ranked next : found) {
      Ranked last = apart.peekLast();
      apart.add(
          last != null && next.leak().start() < last.leak().end()
              ? apart.removeLast().merged(next)
              : next);
    }
    return apart.stream().map(Ranked::leak).toList();
  }

  /// A leak and how sure its detector is: 0 is surest.
  private record Ranked(int rank, Leak leak) {
    Ranked merged(Ranked other) {
      Ranked surer = other.rank < rank ? other : this;
      return new Ranked(
          surer.rank,
          new Leak(
              surer.leak.kind(),
              Math.min(leak.start(), other.leak.start()),
              Math.max(leak.end(), other.leak.end()),
              surer.leak.masked()));
    }
  }

  /// Whether a text is free of identifiers.
  public static boolean isClean(String text) {
    return scan(text).isEmpty();
  }

  /// The identifier in a bare number, fraction included: a long number is nobody's weight.
  public static Optional<Leak> scanNumber(BigDecimal number) {
    String whole = number.abs().toBigInteger().toString();
    Optional<Leak> leak = scan(number.abs().toPlainString()).stream().findFirst();
    return leak.isPresent() || whole.length() <= LONGEST_MEASUREMENT
        ? leak
        : Optional.of(
            new Leak(LeakKind.IDENTITY_NUMBER, 0, whole.length(), Mask.digits(whole, 2, 2)));
  }

  /// What a field of this name would hold that may never enter: `nik`, `tgl_lahir`, `Nama Ortu`.
  public static Optional<LeakKind> forbiddenField(String name) {
    return FieldNames.kind(name);
  }

  /// Whether a key of a file may be repeated in a sentence: it is shaped like a key, and no part of
  /// it can be a person's name.
  public static boolean isShowableKey(String key) {
    return KEY.matcher(key).matches()
        && FieldNames.words(key).stream().noneMatch(GivenNames::isSure)
        && (FieldNames.kind(key).isEmpty() || FieldNames.isPlain(key))
        && isClean(key);
  }

  /// The text with every identifier in it masked: what may be shown where a place must be named.
  public static String masked(String text) {
    StringBuilder shown = new StringBuilder();
    int reached = 0;
    for (Leak leak : scan(text)) {
      shown.append(text, reached, leak.start()).append(leak.masked());
      reached = leak.end();
    }
    return shown.append(text, reached, text.length()).toString();
  }
}
