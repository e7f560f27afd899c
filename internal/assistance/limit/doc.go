// Package limit works out how much aid may be given (帮扶限额): rules as data, the aid
// given earlier, and the numbers of the case, in; the amount that is left, with every
// rule and every number used, out. It does no input or output and decides nothing:
// people do, with the explanation before them.
//
// Every rule that applies holds; the tightest one wins. A rule that needs a number
// that nobody knows allows nothing until somebody tells it, because money that was
// given cannot be taken back.
package limit
