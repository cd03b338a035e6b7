package id.telaah.round;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.casefile.RoundId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StarterTest {
  private final Starter starter = Starter.kotaPekalongan();

  @Test
  void theFirstRoundIsTheSecondSemesterOf2026InKotaPekalonganAndNotYetApproved() {
    Round round = starter.round();

    assertThat(round.id()).isEqualTo(new RoundId(2026, 2));
    assertThat(round.title()).isEqualTo("Semester II 2026 · Kota Pekalongan");
    assertThat(round.approval()).isEmpty();
  }

  @Test
  void eachDisciplineHasOneSeatWithItsProfessionalBody() {
    Set<Discipline> seated =
        starter.setup().members().stream()
            .map(Member::discipline)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());

    assertThat(seated).containsExactlyInAnyOrder(Discipline.values());
    assertThat(starter.setup().members())
        .filteredOn(member -> member.discipline().isPresent())
        .allSatisfy(member -> assertThat(member.body()).isNotBlank());
  }

  @Test
  void noFunctionBelongsToTwoAgenciesAndEachAgencyCanBeWrittenTo() {
    var agencies = starter.setup().agencies();

    assertThat(agencies).extracting(Agency::function).doesNotHaveDuplicates();
    assertThat(agencies)
        .allSatisfy(agency -> {
          assertThat(agency.name()).isNotBlank();
          assertThat(agency.addressee()).isNotBlank();
          assertThat(agency.place()).isNotBlank();
        });
  }

  @Test
  void thePeopleAreInventedAndNoCivilServantsNumberShips() {
    Office office = starter.setup().office();

    assertThat(office.signatory().nip()).isEmpty();
    assertThat(office.signatory().name()).contains("Contoh");
    assertThat(starter.setup().members())
        .filteredOn(member -> member.discipline().isPresent())
        .allSatisfy(member -> assertThat(member.name()).contains("Contoh"));
    assertThat(office.legalBasis()).isNotEmpty();
  }

  @Test
  void a_fresh_round_bears_its_own_regencys_name_and_nobodys() {
    Starter fresh =
        Starter.fresh(new RoundId(2027, 1), Optional.of(Region.of("33.27", "KAB. PEMALANG")));

    assertThat(fresh.round().title()).isEqualTo("Semester I 2027 · Kabupaten Pemalang");
    assertThat(fresh.setup().members())
        .filteredOn(it -> it.discipline().isPresent())
        .hasSize(4)
        .allMatch(it -> it.name().isEmpty());
    assertThat(fresh.setup().office().letterhead().government())
        .isEqualTo("PEMERINTAH KABUPATEN PEMALANG");
    assertThat(fresh.setup().office().copies().getFirst()).startsWith("Bupati Pemalang");
    assertThat(fresh.setup().toString()).doesNotContain("Pekalongan").doesNotContain("Contoh");
  }

  @Test
  void a_round_of_no_regency_yet_is_not_placed() {
    Starter fresh = Starter.fresh(new RoundId(2027, 1), Optional.empty());

    assertThat(fresh.round().isPlaced()).isFalse();
    assertThat(fresh.setup().toString()).doesNotContain("Pekalongan");
  }
}
