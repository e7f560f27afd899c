// Package intake leads an application for a hardship archive to its end (建档流程):
// drafts are submitted, the household is surveyed at home, the unit appraises, civil
// affairs check, the public is told, the union decides; what is incomplete is given
// back once with the whole list of what is missing.
//
// It owns the papers, the records of each station and the clocks. The states and the
// table of steps belong to hardship: every command here locks the archive there, checks
// what its station asks for, and takes the step with hardship.StepTx in the same
// transaction.
package intake
