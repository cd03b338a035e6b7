package id.telaah.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.phrase.BankPhrase.Origin;
import id.telaah.round.Discipline;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WantedTest {
  private final List<BankPhrase> bank =
      List.of(
          phrase("lain", Use.CONCLUSION, Set.of(Discipline.SPA), Set.of("D2"), Set.of()),
          phrase("umum", Use.CONCLUSION, Set.of(), Set.of(), Set.of()),
          phrase("diare", Use.CONCLUSION, Set.of(Discipline.SPA), Set.of("A2.1"), Set.of("baduta")),
          phrase("bumil", Use.CONCLUSION, Set.of(Discipline.SPA), Set.of("A2.1"), Set.of("bumil")),
          phrase("gizi", Use.CONCLUSION, Set.of(Discipline.GIZI), Set.of(), Set.of()),
          phrase("saran", Use.RECOMMENDATION, Set.of(Discipline.SPA), Set.of(), Set.of()));

  @Test
  void what_is_about_the_causes_comes_first_and_what_is_for_others_not_at_all() {
    Wanted wanted =
        new Wanted(Set.of(Discipline.SPA), Set.of(Use.CONCLUSION), "baduta", Set.of("A2.1"), "");

    assertThat(wanted.among(bank))
        .extracting(one -> one.phrase().id())
        .containsExactly("diare", "umum", "lain");
  }

  @Test
  void words_narrow_the_list_in_any_order_and_case() {
    Wanted wanted = new Wanted(Set.of(Discipline.SPA), Set.of(), "baduta", Set.of(), "TEKS  sara");

    assertThat(wanted.among(bank)).extracting(one -> one.phrase().id()).containsExactly("saran");
  }

  @Test
  void the_panel_finds_the_phrases_of_every_discipline() {
    Wanted wanted = new Wanted(Set.of(), Set.of(Use.CONCLUSION), "baduta", Set.of("A2.1"), "");

    assertThat(wanted.among(bank))
        .extracting(one -> one.phrase().id())
        .containsExactly("diare", "umum", "gizi", "lain");
  }

  private static BankPhrase phrase(
      String id, Use use, Set<Discipline> disciplines, Set<String> causes, Set<String> groups) {
    return new BankPhrase(
        new Phrase(id, use, new Phrase.Scope(disciplines, causes, groups), "Teks " + id + "."),
        Origin.SHIPPED);
  }
}
