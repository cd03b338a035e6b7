package id.telaah.app;

import id.telaah.cli.Telaah;

/// Entry of the program: without arguments the desktop, with arguments the command line.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    CommandLineTools tools = new CommandLineTools();
    System.exit(run(tools, args));
  }

  private static int run(CommandLineTools tools, String[] args) {
    if (args.length == 0) {
      // The window does not wait for the command line to be put together.
      return tools.desktop();
    }
    return Backstage.knows(args)
        ? new Backstage(tools).run(args)
        : Telaah.run(tools.tools(), args, System.out, System.err);
  }
}
