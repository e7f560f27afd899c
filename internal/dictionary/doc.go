// Package dictionary owns the words (数据字典) by which forms state a fact: marriage,
// housing, nation and so on. The national words are part of the program and the same
// for everybody; a tenant adds its own beneath one of them, so that a table for the
// outside can always fall back to the national word.
//
// A fact keeps the code of a word. A tenant's code is the national one, a full stop
// and a number: "OTHER.2" counts as OTHER wherever nobody knows the tenant's words.
package dictionary
