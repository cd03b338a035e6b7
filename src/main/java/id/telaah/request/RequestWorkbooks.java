package id.telaah.request;

import id.telaah.casefile.FieldShare;
import id.telaah.language.Language;
import java.util.List;
import java.util.function.UnaryOperator;

/// Makes workbooks (XLSX). Pure; safe from any thread.
public interface RequestWorkbooks {
  /// A list of requests to be filled in and sent back.
  byte[] requests(RequestList list);

  /// How often each field is missing.
  ///
  /// @param group name of a target group by its key
  byte[] shares(List<FieldShare> shares, UnaryOperator<String> group, Language language);
}
