package id.telaah.phrase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.language.Language;
import id.telaah.privacy.PrivacyGate;
import id.telaah.recommendation.Causes;
import id.telaah.round.Discipline;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PhraseFileTest {
  private static final String GOOD =
      "{'id':'x-1','use':'kesimpulan','disciplines':['spa'],'causes':['A2.1'],'groups':['baduta'],"
          + "'text':'Diare … kali.'}";

  private final Vocabulary vocabulary = Vocabulary.of(Causes.shipped());

  @Test
  void what_is_written_reads_back_the_same() {
    List<Phrase> shipped = ShippedPhrases.read(Causes.shipped());

    PhraseReading read = PhraseFile.read("bank.json", PhraseFile.write(shipped), vocabulary);

    assertThat(read).isEqualTo(new PhraseReading.Read(shipped));
  }

  @ParameterizedTest
  @EnumSource(Discipline.class)
  void every_discipline_has_phrases_for_every_place_and_every_group(Discipline discipline) {
    List<Phrase> own =
        ShippedPhrases.read(Causes.shipped()).stream()
            .filter(phrase -> phrase.scope().disciplines().contains(discipline))
            .toList();

    assertThat(own).filteredOn(it -> it.use() == Use.CAUSE).hasSizeGreaterThanOrEqualTo(10);
    assertThat(own).filteredOn(it -> it.use() == Use.CONCLUSION).hasSizeGreaterThanOrEqualTo(10);
    assertThat(own)
        .filteredOn(it -> it.use() == Use.RECOMMENDATION)
        .hasSizeGreaterThanOrEqualTo(10);
    for (String group : Set.of("catin", "bumil", "pascasalin", "baduta", "balita")) {
      for (Use use : List.of(Use.CAUSE, Use.CONCLUSION, Use.RECOMMENDATION)) {
        assertThat(own)
            .as(group + " " + use)
            .anyMatch(it ->
                it.use() == use
                    && (it.scope().groups().isEmpty() || it.scope().groups().contains(group)));
      }
    }
  }

  @Test
  void every_cause_has_words_for_its_data_and_for_what_to_do() {
    Causes causes = Causes.shipped();
    List<Phrase> shipped = ShippedPhrases.read(causes);

    assertThat(causes.all())
        .allSatisfy(cause -> {
          for (Use use : List.of(Use.CAUSE, Use.RECOMMENDATION)) {
            assertThat(shipped)
                .as(cause.code() + " " + use)
                .anyMatch(it -> it.use() == use && it.scope().causes().contains(cause.code()));
          }
        });
  }

  @Test
  void no_phrase_of_the_program_names_a_person() {
    assertThat(ShippedPhrases.read(Causes.shipped()))
        .allSatisfy(
            phrase -> assertThat(PrivacyGate.scan(phrase.text())).as(phrase.id()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'use':'kesimpulan'|'use':'puisi'|TL-804|own.json, frasa 2 (x-2): “puisi” bukan nilai",
        "['spa']|['spanyol']|TL-804|own.json, frasa 2 (x-2): “spanyol” bukan nilai",
        "['A2.1']|['Z9']|TL-804|own.json, frasa 2 (x-2): “Z9” bukan nilai",
        "['A2.1']|['A2.1','A2.1']|TL-805|own.json, frasa 2 (x-2): “A2.1” ada dua kali",
        "['baduta']|['lansia']|TL-804|own.json, frasa 2 (x-2): “lansia” bukan nilai",
        "['baduta']|'baduta'|TL-803|own.json, frasa 2 (x-2): “groups” seharusnya",
        "'id':'x-2'|'id':'x-2','warna':'biru'|TL-803|own.json, frasa 2 (x-2): kunci “warna”",
        "'groups':['baduta'],|~~|TL-803|own.json, frasa 2 (x-2): kunci “groups” tidak ada",
        "'id':'x-2'|'id':'x-1'|TL-805|own.json, frasa 2 (x-1): kode “x-1” ada dua kali",
        "'Batuk … kali.'|'DIARE …  kali.'|TL-805|own.json, frasa 2 (x-2): teks yang sama",
        "'Batuk … kali.'|' '|TL-806|own.json, frasa 2 (x-2): teks harus berisi",
        "'id':'x-2'|'id':'X 2'|TL-806|own.json, frasa 2 (X 2): kode hanya boleh",
        "'id':'x-2',|'id':'x-2','id':'x-3',|TL-801|own.json, baris 1: isinya bukan JSON",
      })
  void a_wrong_file_is_refused_whole_with_file_and_place(
      String part, String instead, String code, String sentence) {
    String second = GOOD.replace("x-1", "x-2").replace("Diare", "Batuk");
    String wrong = second.replace(part, instead);

    PhraseReading read = PhraseFile.read("own.json", file(GOOD + "," + wrong), vocabulary);

    assertThat(wrong).isNotEqualTo(second);
    assertThat(read)
        .isInstanceOfSatisfying(
            PhraseReading.Refused.class,
            refused -> {
              PhraseProblem first = refused.problems().getFirst();
              assertThat(first.kind().code()).isEqualTo(code);
              assertThat(first.sentence().in(Language.ID))
                  .startsWith(sentence)
                  .endsWith(code + ")");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~~|TL-802",
        "nonsense|TL-801",
        "[]|TL-802",
        "{'format':'lain','version':1,'phrases':[]}|TL-802",
        "{'format':'telaah-frasa','version':7,'phrases':[]}|TL-802",
        "{'format':'telaah-frasa','version':1,'phrases':[],'lagi':1}|TL-803",
        "{'format':'telaah-frasa','version':1,'phrases':[3]}|TL-803",
        "{'format':'telaah-frasa','version':1,'phrases':[]} x|TL-801",
      })
  void what_is_no_file_of_phrases_is_refused(String text, String code) {
    PhraseReading read =
        PhraseFile.read("own.json", text.replace('\'', '"').getBytes(UTF_8), vocabulary);

    assertThat(read)
        .isInstanceOfSatisfying(
            PhraseReading.Refused.class,
            refused -> assertThat(refused.problems().getFirst().kind().code()).isEqualTo(code));
  }

  @Test
  void every_fault_of_a_file_is_named() {
    String wrong = GOOD.replace("'A2.1'", "'Z1','Z2'").replace("'spa'", "'a'");

    PhraseReading read = PhraseFile.read("own.json", file(wrong), vocabulary);

    assertThat(read)
        .isInstanceOfSatisfying(
            PhraseReading.Refused.class, refused -> assertThat(refused.problems()).hasSize(3));
  }

  private static byte[] file(String rows) {
    return ("{'format':'telaah-frasa','version':1,'phrases':[" + rows + "]}")
        .replace('\'', '"')
        .getBytes(UTF_8);
  }
}
