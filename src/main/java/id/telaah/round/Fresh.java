package id.telaah.round;

import id.telaah.casefile.RoundId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Makes a regency's beginning out of the shipped one: the same agencies and papers under its own
/// name, and everything that only the regency itself can know left empty.
final class Fresh {
  private static final String SHIPPED = "Kota Pekalongan";
  private static final String UNSAID = "…";

  private final Optional<Region> regency;
  private final String name;

  Fresh(Optional<Region> regency) {
    this.regency = regency;
    this.name = regency.map(Region::name).orElse(UNSAID);
  }

  Starter of(RoundId round, Rounds.Setup shipped) {
    Round fresh =
        new Round(
            round,
            regency.map(Region::code).orElse(""),
            regency.map(Region::name).orElse(""),
            Optional.empty(),
            List.of());
    return new Starter(
        fresh,
        new Rounds.Setup(
            shipped.members().stream().map(Fresh::unnamed).toList(),
            shipped.agencies().stream().map(this::ours).toList(),
            office(shipped.office())));
  }

  private static Member unnamed(Member member) {
    return member.discipline().isPresent() ? member.named("") : member;
  }

  private Agency ours(Agency agency) {
    return new Agency(agency.function(), ours(agency.name()), ours(agency.addressee()), place());
  }

  private Office office(Office shipped) {
    Office.Layout layout = shipped.layout();
    return new Office(
        new Office.Letterhead("PEMERINTAH " + name.toUpperCase(Locale.ROOT), "", "", ""),
        new Office.Signatory("", "", "", ""),
        new Office.Reference("", shipped.reference().nature(), shipped.reference().subject()),
        shipped.legalBasis().stream().map(this::ours).toList(),
        shipped.copies().stream().map(this::ours).toList(),
        new Office.Layout(place(), layout.addresseeRight(), layout.paper(), layout.dateOpen()));
  }

  private String ours(String words) {
    String head = name.startsWith("Kabupaten ") ? "Bupati " : "Wali Kota ";
    String headed = regency.isEmpty() ? "Bupati/Wali Kota " + UNSAID : head + place();
    return words
        .replace("RSUD Bendan", "RSUD")
        .replace("Wali " + SHIPPED, headed)
        .replace(SHIPPED, name);
  }

  private String place() {
    return regency.isEmpty() ? "" : name.substring(name.indexOf(' ') + 1);
  }
}
