package id.telaah.cli;

import id.telaah.trail.Flaw;
import id.telaah.trail.Verification;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `verify`: integrity of a store, its trail's chain, and its documents.
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
  private final Stores stores;
  private final Terminal terminal;

  @Option(names = "--store", required = true, paramLabel = "FILE", descriptionKey = "store")
  private Path store = Path.of("");

  VerifyCommand(Stores stores, Terminal terminal) {
    this.stores = stores;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return new StoreTask(terminal).run(stores.openExisting(store), this::verify);
  }

  private int verify(OpenStore open) {
    Verification found = open.verifier().verify();
    ObjectNode report = Terminal.object();
    report.put("store", store.toString());
    report.put("whole", found.isWhole());
    report.put("entries", found.entries());
    report.put("documents", found.documents());
    ArrayNode flaws = report.putArray("flaws");
    for (Flaw flaw : found.flaws()) {
      String sentence = flaw.sentence(terminal.language());
      terminal.complain(sentence + " (" + flaw.code() + ")");
      ObjectNode one = flaws.addObject();
      one.put("code", flaw.code());
      one.put("place", flaw.place());
      one.put("message", sentence);
    }
    if (found.isWhole()) {
      terminal.say(
          terminal.texts().get("verify.whole", store, found.entries(), found.documents()));
    }
    terminal.report(report);
    return found.isWhole() ? Exit.DONE : Exit.REFUSED;
  }
}
