package id.telaah.ui.writing;

/// Something that the expert can take over into the form with one click.
///
/// @param code by which it is told apart; ends its ids
/// @param title what it is
/// @param detail what comes with it
/// @param because why it is offered
/// @param taken whether the form has it already
record Offer(String code, String title, String detail, String because, boolean taken) {}
