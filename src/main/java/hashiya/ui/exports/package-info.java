/// The sheets through which things leave: one for every export, and one that shares a copy without names.
package hashiya.ui.exports;
