package id.telaah.recommendation;

import static id.telaah.round.Discipline.SPA;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.panel.OpinionScenario;
import id.telaah.round.Agency;
import id.telaah.round.Rounds;
import id.telaah.round.Starter;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileNamesTest {
  private static final String SHARED =
      "surat-dinas-sosial-pengendalian-penduduk-dan-keluarga-berencana-kota-pekalongan-";

  private final LetterBook book =
      new LetterBook(Catalogue.shipped().interventions(), Decided.REGIONS);
  private final Rounds.Setup setup = Starter.kotaPekalongan().setup();

  @Test
  void twoOfficesOfOneNameGetAFileEach() {
    List<Letter> letters = letters(setup, "kb", "sosial", "kesehatan");

    List<String> names = FileNames.letters(letters, setup.agencies());

    assertThat(names)
        .containsExactly(
            "surat-dinas-kesehatan-kota-pekalongan.pdf", SHARED + "kb.pdf", SHARED + "sosial.pdf");
  }

  @Test
  void aLetterKeepsItsNameWhenAnotherJoins() {
    List<String> alone = FileNames.letters(letters(setup, "kb"), setup.agencies());
    List<String> joined = FileNames.letters(letters(setup, "kb", "sosial"), setup.agencies());

    assertThat(joined).containsAll(alone).doesNotHaveDuplicates();
  }

  @Test
  void everyAgencyOfTheRoundHasAPlainNameOfItsOwn() {
    String[] functions = setup.agencies().stream().map(Agency::function).toArray(String[]::new);

    List<String> names = FileNames.letters(letters(setup, functions), setup.agencies());

    assertThat(names)
        .hasSize(functions.length)
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("surat-[a-z0-9-]+\\.pdf"));
  }

  @Test
  void marksAndSignsOfOtherAlphabetsLeaveANameThatEverySystemTakes() {
    Rounds.Setup foreign =
        new Rounds.Setup(
            setup.members(),
            List.of(
                new Agency("kb", "Dinas Résidén: \"A/B\"", "Kepala", "X"),
                new Agency("air", "???", "Kepala", "X"),
                new Agency("sosial", "x".repeat(400), "Kepala", "X")),
            setup.office());

    List<String> names =
        FileNames.letters(letters(foreign, "kb", "air", "sosial"), foreign.agencies());

    assertThat(names).contains("surat-dinas-residen-a-b.pdf", "surat-air.pdf");
    assertThat(names).allMatch(name -> name.length() < 150);
  }

  private List<Letter> letters(Rounds.Setup in, String... functions) {
    OpinionScenario agreed = OpinionScenario.by(SPA);
    for (String function : functions) {
      agreed.asks("pmt_lokal", function, "1_bulan/tinggi", "Lakukan");
    }
    return book.letters(Decided.round(), in, List.of(Decided.signed(1, agreed)), Decided.APPROVED)
        .letters();
  }
}
