package id.telaah.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the build packs of the target groups against the file that it packs.
class PackedGroupsTest {
  @Test
  void the_packed_groups_are_those_of_the_file() throws IOException {
    List<TargetGroup> groups = TargetGroups.shipped().list();
    byte[] json = "{}".getBytes(StandardCharsets.UTF_8);

    var read = PackedGroups.read(PackedGroups.write(groups, json), json);

    assertThat(groups).extracting(TargetGroup::key).contains("catin", "balita");
    assertThat(read).contains(groups);
  }

  @Test
  void groups_packed_from_another_file_are_left_alone() throws IOException {
    byte[] packed = TargetGroups.pack();

    var read = PackedGroups.read(packed, "{}".getBytes(StandardCharsets.UTF_8));

    assertThat(read).isEmpty();
  }
}
