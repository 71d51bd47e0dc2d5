package hashiya.library;

import hashiya.model.TagId;
import java.util.List;
import java.util.stream.Stream;

/// Whether a tag is put on or taken off.
public enum Tagging {
    SET,
    TAKEN;

    List<TagId> apply(List<TagId> tags, TagId tag) {
        return this == SET
                ? Stream.concat(tags.stream(), Stream.of(tag)).toList()
                : tags.stream().filter(each -> !each.equals(tag)).toList();
    }
}
