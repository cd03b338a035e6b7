package id.telaah.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.form.Answers;
import id.telaah.form.Audience;
import id.telaah.form.Definition;
import id.telaah.form.FormRef;
import id.telaah.form.Guidance;
import id.telaah.form.Item;
import id.telaah.form.ItemKey;
import id.telaah.form.ItemType;
import id.telaah.form.Limits;
import id.telaah.form.Sight;
import id.telaah.language.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Two files of one case whose forms have different versions.
class FieldChangesTest {
  private static final Sight NUTRITIONIST = Sight.of(Optional.of("gizi"));
  private static final Audience PSYCHOLOGIST = new Audience(Set.of(), Set.of("psikolog"));

  @Test
  void a_field_that_moved_is_matched_by_its_linkId_and_one_that_went_is_kept() {
    Answered then =
        answered("1.0.0", "0.9", group("a", text("berat"), text("lama")), group("b", text("air")));
    Answered now = answered("1.1.0", "1.0", group("a", text("air")), group("b", text("berat")));

    FieldChanges changes = FieldChanges.of(then, now);

    assertThat(changes.sections())
        .flatExtracting(FieldChanges.Section::fields)
        .extracting(pair -> pair.item().linkId())
        .containsExactly("air", "lama", "berat");
    assertThat(changes.sections().getLast().fields().getFirst().then())
        .contains(TwoSemesters.text("0.9"));
    assertThat(changes.sections().getFirst().fields().getLast().now()).isEmpty();
  }

  @Test
  void a_field_that_either_version_closes_is_closed() {
    Item open = text("berat");
    Item closed = item("berat", ItemType.STRING, PSYCHOLOGIST, List.of());
    Answered closedThen = answered("1.0.0", "0.9", group("a", closed));
    Answered openThen = answered("1.0.0", "0.9", group("a", open));

    FieldChanges first = FieldChanges.of(closedThen, answered("1.1.0", "1", group("a", open)));
    FieldChanges second = FieldChanges.of(openThen, answered("1.1.0", "1", group("a", closed)));

    assertThat(first).isEqualTo(new FieldChanges(List.of(), 1));
    assertThat(second).isEqualTo(new FieldChanges(List.of(), 1));
  }

  private static Answered answered(String version, String said, Item... sections) {
    Definition form =
        new Definition(
            new FormRef("contoh-kasus", version), Words.same("Contoh"), List.of(sections));
    Answers answers = Answers.NONE;
    for (Item item : form.all()) {
      if (item.type().isQuestion()) {
        answers = answers.with(ItemKey.of(item.linkId()), TwoSemesters.text(said));
      }
    }
    return new Answered(form, answers, NUTRITIONIST);
  }

  private static Item group(String linkId, Item... items) {
    return item(linkId, ItemType.GROUP, Audience.EVERYONE, List.of(items));
  }

  private static Item text(String linkId) {
    return item(linkId, ItemType.STRING, Audience.EVERYONE, List.of());
  }

  private static Item item(String linkId, ItemType type, Audience audience, List<Item> items) {
    return new Item(
        linkId,
        type,
        Words.same(linkId),
        Limits.NONE,
        Guidance.NONE,
        new Item.Parts(List.of(), Optional.empty(), Optional.empty(), audience, Set.of(), items));
  }
}
