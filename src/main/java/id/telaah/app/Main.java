package id.telaah.app;

import id.telaah.cli.Telaah;

/// Entry of the program: without arguments the desktop, with arguments the command line.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    CommandLineTools tools = new CommandLineTools();
    int status =
        Backstage.knows(args)
            ? new Backstage(tools).run(args)
            : Telaah.run(tools.tools(), args, System.out, System.err);
    System.exit(status);
  }
}
