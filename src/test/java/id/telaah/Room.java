package id.telaah;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One room as its package-info describes it: its name, and the rooms it may import.
///
/// The line reads `May import of ours: casefile, form.`; "inner rooms" stands for all of [#INNER].
record Room(String name, Set<String> mayImport, boolean mayImportAll) {
  static final List<String> INNER =
      List.of(
          "language",
          "privacy",
          "form",
          "casefile",
          "growth",
          "trail",
          "round",
          "risk",
          "review",
          "panel",
          "recommendation",
          "phrase",
          "request",
          "earlier");

  private static final Pattern LINE =
      Pattern.compile("May import of ours: ((?:[^.]|\\.(?=\\p{Lower}))+)\\.", Pattern.DOTALL);

  static Map<String, Room> all(Path base) throws IOException {
    Map<String, Room> rooms = new TreeMap<>();
    try (Stream<Path> files = Files.walk(base)) {
      for (Path file : files.filter(f -> f.endsWith("package-info.java")).toList()) {
        String name =
            base.relativize(file.getParent()).toString().replace('\\', '/').replace('/', '.');
        rooms.put(name, read(name, Files.readString(file)));
      }
    }
    return rooms;
  }

  private static Room read(String name, String text) {
    Matcher matcher = LINE.matcher(text.replaceAll("\n///", " "));
    if (!matcher.find()) {
      throw new IllegalStateException("no 'May import of ours' line in room " + name);
    }
    String said = matcher.group(1).split(";")[0];
    Set<String> allowed = new LinkedHashSet<>();
    for (String word : said.split(",| and ")) {
      String room = word.strip();
      if (room.endsWith("inner rooms") || room.equals("every inner room")) {
        allowed.addAll(INNER);
      } else if (!room.isEmpty()) {
        allowed.add(room);
      }
    }
    return new Room(name, allowed, said.startsWith("everything"));
  }
}
