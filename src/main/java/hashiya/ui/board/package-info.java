/// The claims board: claims against sources over the whole window, and the same along time.
package hashiya.ui.board;
