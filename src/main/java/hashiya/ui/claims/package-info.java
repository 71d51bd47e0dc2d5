/// Claims by source: the list, a claim's card, a source's card, and the form that records who says what.
package hashiya.ui.claims;
