/// Everything that may happen to a workspace, as data, each with the change that puts it back.
package hashiya.change;
