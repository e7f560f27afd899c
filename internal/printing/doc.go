// Package printing owns official forms on paper: which there are, how they are filled
// from what the other capabilities hold, and the record of every print — who took which
// sheet out of the house, what for, and with or without whole identity numbers.
//
// A form depends on its subject alone: the same facts give the same bytes, the same
// number at the foot and the same SHA-256 each time. Who printed and when is in the
// record, not on the sheet. A paper that turns up later is compared by that number, or
// its file by the checksum.
package printing
