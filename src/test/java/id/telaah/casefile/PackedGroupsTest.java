package id.telaah.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// What the build packs of the target groups against the file that it packs.
class PackedGroupsTest {
  @Test
  void the_packed_groups_are_those_of_the_file() throws IOException {
    byte[] packed = TargetGroups.pack();

    var groups = PackedGroups.read(packed);

    assertThat(groups).isNotEmpty().isEqualTo(TargetGroups.shipped().list());
    assertThat(groups).extracting(TargetGroup::key).contains("catin", "balita");
  }
}
