package id.telaah.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.telaah.form.FormException;
import id.telaah.form.StrictFile;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFileTest {
  private static final String ZLEN = "{'fact':'zlen','operator':'<','value':-3}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'fact':'zpanjang','operator':'<','value':-3} | rule x: no fact zpanjang",
        "{'fact':'jamban','operator':'=','value':'emas'} | rule x: jamban has no option emas",
        "{'fact':'zlen','operator':'~','value':-3} | rule x: no operator ~",
        "{'fact':'zlen','operator':'<','value':'rendah'} | rule x: zlen is compared with what is",
        "{'fact':'zlen'} | rule x: a condition is all, any, or fact",
        "{'fakta':'zlen','operator':'<','value':-3} | fakta",
        "{'fact':'bb','operator':'<','value':3} | rule x: no fact bb",
        "{'fact':'zlen','operator':'<','threshold':'z_panjang'} | rule x: no threshold z_panjang",
        "{'fact':'zlen','operator':'=','threshold':'kek_lila'} | rule x: no operator =",
        "{'fact':'zlen','operator':'<','threshold':'kek_lila','value':1} | rule x: a condition is",
        "{'fact':'zlen','operator':'<','threshold':'kek_lila'} | rule x: threshold kek_lila is not",
      })
  void aWrongRuleIsRefusedWithFileAndPlace(String when, String place) {
    String file = file("", row("x", when, "{zlen}", "a"));

    assertThatThrownBy(() -> read(file, Map.of()))
        .isInstanceOf(FormException.class)
        .hasMessageStartingWith("rules/own.json")
        .hasMessageContaining(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{berat} | < 3 | rule x: no fact berat",
        "{zlen} | < {ambang.bblr} | rule x: words say threshold bblr, the condition does not use"
            + " it",
        "{zlen} | < {ambang.tak_ada} | rule x: no threshold tak_ada",
        "{zlen} | < {zlen} | rule x: no placeholder of this kind here: < {zlen}",
        "{Zlen} | < 3 | rule x: no placeholder of this kind here: {Zlen}",
      })
  void wordsThatNameWhatIsNotThereAreRefused(String because, String threshold, String place) {
    String file = file("", row("x", ZLEN, because, threshold));

    assertThatThrownBy(() -> read(file, Map.of())).hasMessage("rules/own.json: " + place);
  }

  @Test
  void aRuleThatStandsTwiceIsRefusedAlsoWhereTheOtherIsIncluded() {
    String twice = file("", row("x", ZLEN, "a", "a") + "," + row("x", ZLEN, "a", "a"));
    String including = file("'include':['other'],", row("x", ZLEN, "a", "a"));
    Map<String, String> other = Map.of("other", file("", row("x", ZLEN, "a", "a")));

    assertThatThrownBy(() -> read(twice, Map.of()))
        .hasMessage("rules/own.json: rule x stands twice");
    assertThatThrownBy(() -> read(including, other))
        .hasMessage("rules/other.json: rule x stands twice");
  }

  @Test
  void anIncludedFileThatIsMissingOrNamedTwiceOrGoesInACircleIsRefused() {
    String dangling = file("'include':['gone'],", "");
    String doubled = file("'include':['other','other'],", "");
    String round = file("'include':['other'],", "");
    Map<String, String> other = Map.of("other", file("", ""));
    Map<String, String> back = Map.of("other", file("'include':['own'],", ""));

    assertThatThrownBy(() -> read(dangling, Map.of()))
        .hasMessage("rules/own.json: include gone: no such rule file");
    assertThatThrownBy(() -> read(doubled, other))
        .hasMessage("rules/own.json: include other: stands twice");
    assertThatThrownBy(() -> read(round, back))
        .hasMessage("rules/other.json: include own: a circle: own → other → own");
  }

  @Test
  void aFileOfAnotherCaseFormIsRefused() {
    String file = file("", "").replace("aks-baduta-kasus", "aks-catin-kasus");

    assertThatThrownBy(() -> read(file, Map.of()))
        .hasMessage("rules/own.json: caseForm is aks-catin-kasus, not aks-baduta-kasus");
  }

  @Test
  void ofAnIncludedFileThoseRulesAreTakenWhoseFactsTheCaseHas() {
    String own = file("'include':['other'],", row("own", ZLEN, "{zlen}", "a"));
    String fits = row("fits", "{'fact':'desil','operator':'<','value':4}", "{desil}", "a");
    String lacks = row("lacks", "{'fact':'gravida','operator':'>','value':4}", "a", "a");
    String namesLacking = row("names", ZLEN, "{gravida}", "a");

    Rules rules = read(own, Map.of("other", file("", fits + "," + lacks + "," + namesLacking)));

    assertThat(rules.all()).extracting(Rule::id).containsExactly("own", "fits");
  }

  @Test
  void whatIsIncludedFirstStandsBeforeTheFilesOwnRulesAndTheRestBehind() {
    String own =
        file("'includeFirst':['child'],'include':['house'],", row("own", ZLEN, "{zlen}", "a"));
    Map<String, String> others =
        Map.of(
            "child", file("", row("child", ZLEN, "{zlen}", "a")),
            "house", file("", row("house", ZLEN, "{zlen}", "a")));

    Rules rules = read(own, others);

    assertThat(rules.all()).extracting(Rule::id).containsExactly("child", "own", "house");
  }

  @Test
  void aThresholdFillsConditionAndWordsInEachLanguage() {
    String when = "{'fact':'hb_anak','operator':'<','threshold':'hb_anak_6_23'}";

    Rule rule =
        read(file("", row("x", when, "a", "< {ambang.hb_anak_6_23} g/dL")), Map.of())
            .all()
            .getFirst();

    assertThat(rule.words().threshold().id()).isEqualTo("ambang: < 10,5 g/dL");
    assertThat(rule.words().threshold().en()).isEqualTo("threshold: < 10.5 g/dL");
    assertThat(rule.basis().cutoffs())
        .extracting(it -> it.threshold().id())
        .containsExactly("hb_anak_6_23");
  }

  private static Rules read(String file, Map<String, String> others) {
    return Rules.read(
        "own",
        bytes(file),
        CaseScenario.CASE_FORM,
        name ->
            Optional.ofNullable(others.get(name))
                .map(text -> StrictFile.read(name, bytes(text), RuleFile.class)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String row(String id, String when, String because, String threshold) {
    return "{'id':'%s','severity':'HIGH','when':%s,'words':{'title':%s,'because':%s,'threshold':%s},'source':%s}"
        .formatted(id, when, words("a"), words(because), words(threshold), words("s"));
  }

  private static String words(String text) {
    return "{'id':'" + text + "','en':'" + text + "'}";
  }

  private static String file(String include, String rows) {
    return ("{'version':'1','caseForm':'aks-baduta-kasus'," + include + "'rules':[" + rows + "]}")
        .replace('\'', '"');
  }
}
