package hashiya.exchange;

import java.util.List;

/// An article as literature. All texts are single lines, empty where nothing is known.
///
/// @param key       unlike that of any other article of any workspace
/// @param published ISO 8601, as far as it is known
/// @param seen      the day it was brought in, in UTC
/// @param language  a BCP 47 tag
/// @param keywords  the paths of the tags on its highlights
record CitedArticle(String key, String title, String author, String outlet, String published, String url, String seen,
        String language, List<String> keywords, String sha256) {
}
