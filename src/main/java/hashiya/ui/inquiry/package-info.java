/// The page of a question: its answers held against the claims, what is open, and how its claims stand to one another.
package hashiya.ui.inquiry;
