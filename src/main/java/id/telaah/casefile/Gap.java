package id.telaah.casefile;

import id.telaah.form.Item;
import id.telaah.form.MissingReason;
import java.util.Optional;

/// A field without which a discipline cannot conclude, and which the case file leaves open.
///
/// @param reason why, where the file says so: unknown or not asked
public record Gap(Item item, Optional<MissingReason> reason) {}
