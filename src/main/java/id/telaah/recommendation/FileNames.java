package id.telaah.recommendation;

import id.telaah.casefile.CaseCode;
import id.telaah.round.Agency;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The names of a round's documents as files: the one place where they are made, because the
/// command line, the window and the store know a document again by its name.
public final class FileNames {
  /// Windows takes 260 letters for a whole path.
  private static final int LONGEST = 110;

  private FileNames() {}

  /// `lembar-AKS-3375-2026-S2-BDT-001.pdf`.
  public static String sheet(CaseCode code) {
    return "lembar-" + code + ".pdf";
  }

  /// The names of a round's letters, each its own, in the letters' order. An office that another
  /// one of the round shares its name with gets its function behind it, also while the other has no
  /// letter: a letter keeps its name when more cases are signed.
  ///
  /// @param agencies all of the round's
  static List<String> letters(List<Letter> letters, List<Agency> agencies) {
    List<Agency> offices = new ArrayList<>(agencies);
    letters.forEach(letter -> offices.add(letter.agency()));
    Set<String> taken = new HashSet<>();
    List<String> names = new ArrayList<>();
    for (Letter letter : letters) {
      names.add("surat-" + free(stem(letter.agency(), offices), taken) + ".pdf");
    }
    return names;
  }

  private static String stem(Agency agency, List<Agency> offices) {
    String slug = slug(agency.name());
    String function = slug(agency.function());
    if (slug.isEmpty()) {
      return function;
    }
    boolean shared =
        offices.stream()
            .anyMatch(other -> slug(other.name()).equals(slug) && !isSameOffice(agency, other));
    return shared ? slug + "-" + function : slug;
  }

  private static boolean isSameOffice(Agency one, Agency other) {
    return one.name().equals(other.name()) && one.addressee().equals(other.addressee());
  }

  private static String free(String stem, Set<String> taken) {
    String name = stem;
    for (int number = 2; !taken.add(name); number++) {
      name = stem + "-" + number;
    }
    return name;
  }

  /// Letters, digits and hyphens, which every system takes as a file name.
  private static String slug(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    return cut.replaceAll("^-|-$", "");
  }
}
