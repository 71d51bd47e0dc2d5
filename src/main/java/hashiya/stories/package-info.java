/// Keeps up which articles are printings of one story, as the workspace changes.
package hashiya.stories;
