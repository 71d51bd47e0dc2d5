/// The sample workspace: the five articles of `seeds/`, worked through as an analyst works, one change after the other.
package hashiya.sample;
