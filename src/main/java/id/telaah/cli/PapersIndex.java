package id.telaah.cli;

import id.telaah.recommendation.Documents.Printed;
import id.telaah.recommendation.Letters;
import id.telaah.round.Round;
import id.telaah.trail.Digest;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The list of documents that lies beside them: `index.txt` for people, `index.json` for programs.
final class PapersIndex {
  static final String TEXT = "index.txt";
  static final String JSON = "index.json";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private PapersIndex() {}

  /// Makes the documents and their index ready in the staging folder.
  static void prepare(Round round, Papers papers, Staging staging) {
    for (Papers.Document document : papers.documents()) {
      staging.write(document.file(), document.pdf());
    }
    staging.write(TEXT, text(round, papers).getBytes(StandardCharsets.UTF_8));
    staging.write(JSON, MAPPER.writeValueAsBytes(json(round, papers)));
    staging.makeSure();
  }

  /// Keeps the documents in the store.
  ///
  /// @param publish lays the files out; where that fails, as on a full disk, nothing is kept
  static void keep(OpenStore store, Round round, Papers papers, String actor, Runnable publish) {
    store
        .documents()
        .issue(
            round.id(),
            papers.documents().stream().map(it -> new Printed(it.file(), it.pdf())).toList(),
            actor,
            publish);
  }

  private static String text(Round round, Papers papers) {
    StringBuilder text = new StringBuilder(round.title()).append("\n\n");
    papers
        .documents()
        .forEach(document ->
            text.append(document.file()).append("  ").append(document.title()).append('\n'));
    return text.toString();
  }

  /// The index as JSON, also the command's report.
  static ObjectNode json(Round round, Papers papers) {
    ObjectNode index = Terminal.object();
    index.put("round", round.id().toString());
    index.put("title", round.title());
    ArrayNode documents = index.putArray("documents");
    for (Papers.Document document : papers.documents()) {
      ObjectNode one = documents.addObject();
      one.put("file", document.file());
      one.put("title", document.title());
      one.put("sha256", Digest.ofBytes(document.pdf()));
    }
    ArrayNode unsigned = index.putArray("unsigned");
    papers.unsigned().forEach(code -> unsigned.add(code.toString()));
    ArrayNode unaddressed = index.putArray("unaddressed");
    for (Letters.Unaddressed one : papers.unaddressed()) {
      unaddressed
          .addObject()
          .put("case_code", one.row().code().toString())
          .put("function", one.function());
    }
    return index;
  }
}
