package id.telaah.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.calculation.Calculations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What the build packs for a fast start is what the JSON says.
class PackedFormsTest {
  private final OptionSets sets = new OptionSets(TinyForm.TWO_OF_EACH);
  private final DefinitionLoader loader =
      new DefinitionLoader(Calculations.all(), sets, ShippedForms::content);

  @Test
  void everyShippedFormComesBackAsItWasRead() {
    List<Definition> read = new ArrayList<>();
    Packing packing = new Packing(sets);
    for (FormRef ref : ShippedForms.whole()) {
      byte[] json = ShippedForms.content(ref).orElseThrow();
      Definition form = loader.load(DefinitionFile.name(ref), json);
      read.add(form);
      packing.add(form);
    }

    Map<FormRef, Definition> packed = PackedForms.read(packing.bytes(), Calculations.all(), sets);

    assertThat(packed).hasSameSizeAs(read);
    for (Definition form : read) {
      Definition back = packed.get(form.ref());
      assertThat(back.title()).isEqualTo(form.title());
      assertThat(back.items()).as(form.ref().toString()).isEqualTo(form.items());
    }
  }
}
