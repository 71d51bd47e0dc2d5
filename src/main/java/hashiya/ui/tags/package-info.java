/// The codebook: a tree of tags, the tags of the selected highlight, and the passages of a tag.
package hashiya.ui.tags;
