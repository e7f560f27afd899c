// Package worker is the worker's own side (职工端): how workers come in, the application
// for an archive that they fill in step by step, and what they see of their own case.
//
// It does not own archives and their way (hardship, intake) nor applications for aid
// (assistance): it reads and changes them through the "own" methods there, which find
// nothing but the caller's own in the statement itself.
//
// States: an access is PENDING until an officer decides, then INVITED or REFUSED, and
// JOINED once the person has set a password. An application in the making is a draft of
// this package and becomes an archive when it is handed in.
package worker
