package id.telaah.casefile;

import id.telaah.form.StrictFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The target groups that the program knows, from the file beside this class: a new group is data,
/// not code. Immutable.
public final class TargetGroups {
  private static final String JSON = "groups.json";

  private final List<TargetGroup> groups;

  private TargetGroups(List<TargetGroup> groups) {
    this.groups = List.copyOf(groups);
  }

  /// The groups that ship with the program.
  ///
  /// @throws id.telaah.form.FormException where the file is not as it must be
  public static TargetGroups shipped() {
    byte[] json = json();
    return PackedGroups.shipped(json)
        .map(TargetGroups::new)
        .orElseGet(() -> TargetGroups.read(json));
  }

  private static TargetGroups read(byte[] json) {
    return new TargetGroups(StrictFile.read(JSON, json, File.class).groups());
  }

  private static byte[] json() {
    try (InputStream in = TargetGroups.class.getResourceAsStream(JSON)) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What the build leaves beside this class under [#packedFile()], checked now and not when the
  /// program runs.
  ///
  /// @throws id.telaah.form.FormException where the file is not as it must be
  public static byte[] pack() {
    byte[] json = json();
    return PackedGroups.write(read(json).groups, json);
  }

  /// The file beside this class that holds what [#pack()] gives.
  public static String packedFile() {
    return PackedGroups.FILE;
  }

  public List<TargetGroup> list() {
    return groups;
  }

  /// The group that the command line and case files name so: `baduta`.
  public Optional<TargetGroup> byKey(String key) {
    return groups.stream().filter(group -> group.key().equals(key)).findFirst();
  }

  /// The group that case codes name so: `BDT`.
  public Optional<TargetGroup> byCode(String code) {
    return groups.stream().filter(group -> group.code().equals(code)).findFirst();
  }

  private record File(List<TargetGroup> groups) {}
}
