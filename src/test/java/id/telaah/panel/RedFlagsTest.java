package id.telaah.panel;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.form.Audience;
import id.telaah.form.Definition;
import id.telaah.form.FormRef;
import id.telaah.form.Forms;
import id.telaah.form.Item;
import id.telaah.form.Sight;
import id.telaah.review.FormKeys;
import id.telaah.round.Discipline;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A red flag that an expert names where only the paediatrician and the chair may read it.
class RedFlagsTest {
  @TempDir Path folder;

  @Test
  void itIsSeenByWhomTheAnswerIsOpenToAndByTheChair() {
    try (PanelTable table = PanelTable.in(folder)) {
      for (Discipline discipline : Discipline.values()) {
        table.sent(
            discipline,
            OpinionScenario.by(discipline).concludes("Pendek", "tinggi").suspectsDisease());
      }
      RedFlags flags = new RedFlags(table.reviews(), closed());

      assertThat(read(flags, table, new Sight(Optional.of("spa"), false))).hasSize(4);
      assertThat(read(flags, table, new Sight(Optional.of("gizi"), true))).hasSize(4);
      assertThat(read(flags, table, new Sight(Optional.of("gizi"), false))).isEmpty();
      assertThat(read(flags, table, new Sight(Optional.empty(), false))).isEmpty();
    }
  }

  private static List<RedFlag> read(RedFlags flags, PanelTable table, Sight viewer) {
    return flags.read(PanelTable.ROUND.id(), table.code(), List.of(), viewer);
  }

  private static Forms closed() {
    return new Forms() {
      @Override
      public Definition newest(String name) {
        return exactly(new FormRef(name, "1.0.0"));
      }

      @Override
      public Definition exactly(FormRef ref) {
        Definition open = PanelTable.forms().exactly(ref);
        return new Definition(
            open.ref(),
            open.title(),
            open.items().stream()
                .map(item -> item.linkId().equals(FormKeys.COMORBIDITY) ? closed(item) : item)
                .toList());
      }
    };
  }

  private static Item closed(Item item) {
    Item.Parts parts = item.parts();
    return new Item(
        item.linkId(),
        item.type(),
        item.text(),
        item.limits(),
        item.guidance(),
        new Item.Parts(
            parts.options(),
            parts.enabledWhen(),
            parts.formula(),
            new Audience(Set.of(), Set.of(Discipline.SPA.key())),
            parts.missingReasons(),
            parts.items()));
  }
}
