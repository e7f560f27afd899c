// Package pdf prints forms: grids of labelled cells on A4 sheets, with boxes for seals
// and signatures. It knows nothing of what a form is about.
//
// A Document is plain data. The same Document gives the same bytes each time: no clock,
// no random number and no order of a map has a part in it, and the font comes with the
// program. Code, printed at the foot of every page, is a digest of the Document; so a
// page tells which content it belongs to.
//
// The font has the ideographs of GB 2312, GBK, extension A and those later ones that the
// table of standard characters (通用规范汉字表) uses in names. A character that it lacks
// is printed as 〓, named at the end of the document, and reported to the caller.
package pdf
