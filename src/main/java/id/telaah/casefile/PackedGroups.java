package id.telaah.casefile;

import id.telaah.language.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/// The target groups as the build packs them for a fast start: every start reads them, and JSON's
/// first use takes longer than all else that is read before the first frame.
final class PackedGroups {
  static final String FILE = "groups.bin";

  private PackedGroups() {}

  /// None where the program runs without the build's file, or with other groups than it was built
  /// with.
  ///
  /// @param json the file that the groups stand in
  static Optional<List<TargetGroup>> shipped(byte[] json) {
    try (InputStream in = PackedGroups.class.getResourceAsStream(FILE)) {
      return in == null ? Optional.empty() : read(in.readAllBytes(), json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Optional<List<TargetGroup>> read(byte[] bytes, byte[] json) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    return in.readLong() == sum(json) ? Optional.of(groups(in)) : Optional.empty();
  }

  private static long sum(byte[] json) {
    CRC32 sum = new CRC32();
    sum.update(json);
    return sum.getValue();
  }

  private static List<TargetGroup> groups(DataInputStream in) throws IOException {
    List<TargetGroup> groups = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      groups.add(group(in));
    }
    return groups;
  }

  private static TargetGroup group(DataInputStream in) throws IOException {
    String key = in.readUTF();
    String code = in.readUTF();
    Words name = new Words(in.readUTF(), in.readUTF());
    String caseForm = in.readUTF();
    Map<String, String> reviewForms = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      reviewForms.put(in.readUTF(), in.readUTF());
    }
    String agreementForm = in.readUTF();
    String rules = in.readUTF();
    List<String> figures = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      figures.add(in.readUTF());
    }
    return new TargetGroup(
        key,
        code,
        name,
        caseForm,
        reviewForms,
        new TargetGroup.Panel(agreementForm, rules, figures));
  }

  static byte[] write(List<TargetGroup> groups, byte[] json) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(sum(json));
      out.writeInt(groups.size());
      for (TargetGroup group : groups) {
        write(group, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(TargetGroup group, DataOutputStream out) throws IOException {
    out.writeUTF(group.key());
    out.writeUTF(group.code());
    out.writeUTF(group.name().id());
    out.writeUTF(group.name().en());
    out.writeUTF(group.caseForm());
    out.writeInt(group.reviewForms().size());
    for (Map.Entry<String, String> form : group.reviewForms().entrySet()) {
      out.writeUTF(form.getKey());
      out.writeUTF(form.getValue());
    }
    out.writeUTF(group.panel().agreementForm());
    out.writeUTF(group.panel().rules());
    out.writeInt(group.panel().figures().size());
    for (String figure : group.panel().figures()) {
      out.writeUTF(figure);
    }
  }
}
